import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx'
import type { Caption } from '../../document/table.ts'
import { bookmarkName, docxInlines } from './inlines.ts'

/** `Tabel 3. …` with its number as a field, so that Word can count on, and a bookmark to refer to. */
export function docxCaption(caption: Caption, id: string | undefined, pageBreakBefore: boolean): Paragraph {
  const [name = '', number = ''] = (caption.label ?? '').split(' ')
  const label = [new TextRun(`${name} `), new SimpleField(`SEQ ${name} \\* ARABIC`, number)]
  const bookmarked = id === undefined ? label : [new Bookmark({ id: bookmarkName(id), children: label })]
  return new Paragraph({
    style: 'Caption',
    pageBreakBefore,
    children: [...bookmarked, new TextRun('. '), ...docxInlines(caption.children)],
  })
}
