import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx'
import type { Figure } from '../../document/figure.ts'
import type { Matrix, Table } from '../../document/table.ts'
import type { DocxContext } from './context.ts'
import { docxInlines } from './inlines.ts'

/** `Tabel 3. …` or `Gambar 1. …` with its number as a field, so that Word can count on, and a bookmark to refer to. */
export function docxCaption(block: Table | Matrix | Figure, context: DocxContext): readonly Paragraph[] {
  const anchor = context.anchors.of(block)
  if (block.caption === undefined || anchor === undefined) return []
  const [name = '', number = ''] = (block.caption.label ?? '').split(' ')
  const label = [new TextRun(`${name} `), new SimpleField(`SEQ ${name} \\* ARABIC`, number)]
  return [
    new Paragraph({
      style: 'Caption',
      pageBreakBefore: context.turnsPage,
      children: [
        new Bookmark({ id: context.bookmarkOf(anchor), children: label }),
        new TextRun('. '),
        ...docxInlines(block.caption.children, context),
      ],
    }),
  ]
}
