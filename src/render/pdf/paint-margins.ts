import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import type { Faces } from '../../typeset/faces.ts'
import { footerStyle, markingStyle, pageFrame } from '../theme.ts'
import type { PageBook } from './page-book.ts'
import type { PageLabel } from './page-labels.ts'
import type { PaintFonts } from './paint-fonts.ts'
import { type MarginText, paintArtifacts } from './paint-texts.ts'

/** Draws what stands in the margins once all pages are there: page numbers and the marking of an edition. */
export function paintMargins(
  document: PaintedDocument,
  book: PageBook,
  marking: string | undefined,
  fonts: PaintFonts,
  faces: Faces,
): void {
  for (const { section, pages } of book.sections) {
    const frame = pageFrame(section)
    for (const page of pages) {
      document.switchToPage(page - 1)
      const label = book.labels[page - 1]?.text
      const number = centred(label, footerStyle, 'regular', frame.width, frame.height - frame.bottom / 2, faces)
      const mark = centred(marking, markingStyle, 'bold', frame.width, frame.top / 2, faces)
      paintArtifacts(document, fonts, [...number, ...mark])
    }
  }
  document._root.data.PageLabels = { Nums: pageLabelRanges(book.labels) }
}

function centred(
  text: string | undefined,
  { size, colour }: Pick<MarginText, 'size' | 'colour'>,
  face: MarginText['face'],
  width: number,
  baseline: number,
  faces: Faces,
): readonly MarginText[] {
  if (text === undefined || text === '') return []
  return [{ text, face, size, colour, x: (width - faces[face].widthOf(text) * size) / 2, baseline }]
}

const labelStyles = { roman: { S: 'r' }, arabic: { S: 'D' }, none: {} } as const

/** The same labels for the page list of the viewer: an entry wherever the counting changes. */
function pageLabelRanges(labels: readonly PageLabel[]): readonly unknown[] {
  return labels.flatMap((label, index) => {
    const before = labels[index - 1]
    const goesOn = before?.numbering === label.numbering && label.number === before.number + 1
    return goesOn ? [] : [index, { ...labelStyles[label.numbering], ...(label.number > 0 && { St: label.number }) }]
  })
}
