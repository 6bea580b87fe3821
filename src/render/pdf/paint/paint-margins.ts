import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'
import type { DocumentMeta } from '../../../document/document.ts'
import { runningLines } from '../../../document/printed-lines.ts'
import { pageFrame } from '../../../theme/page-frame.ts'
import type { RunningStyle } from '../../../theme/theme.ts'
import { faceNameOf } from '../../../typeset/faces.ts'
import type { Look } from '../../measures.ts'
import { type HeadLine, setRunningHead } from '../../running-head.ts'
import type { PageBook, PageLabel } from '../page-book.ts'
import type { PaintFonts } from './paint-fonts.ts'
import { type MarginText, paintArtifacts } from './paint-texts.ts'

/** Draws what stands in the margins once all pages are there: page numbers, the running head, and the marking of an edition. */
export function paintMargins(
  document: OpenDocument,
  book: PageBook,
  meta: DocumentMeta,
  fonts: PaintFonts,
  look: Look,
): void {
  for (const { section, pages } of book.sections) {
    const frame = pageFrame(section, look.theme)
    const head = setRunningHead(runningLines(section, meta), frame, look).map(line => centred(line, frame.width, look))
    for (const page of pages) {
      document.switchToPage(page - 1)
      const label = book.labels[page - 1]?.text
      const baseline = frame.height - frame.bottom / 2
      const number = label
        ? [centred({ text: label, style: look.theme.running.foot, baseline }, frame.width, look)]
        : []
      const blank =
        label && meta.blankPage !== undefined && book.blankPages.has(page)
          ? [centred({ text: meta.blankPage, style: blankStyle(look), baseline: frame.height / 2 }, frame.width, look)]
          : []
      paintArtifacts(document, fonts, [...number, ...head, ...blank])
    }
  }
  document._root.data.PageLabels = { Nums: pageLabelRanges(book.labels) }
}

/** As large as the text of the report would be. */
function blankStyle({ theme: { paragraphs, running } }: Look): RunningStyle {
  return { size: paragraphs.body.size, bold: false, colour: running.foot.colour }
}

function centred({ text, style, baseline }: HeadLine, width: number, { faces }: Look): MarginText {
  const { size, colour, bold } = style
  const face = faceNameOf(bold, false)
  return { text, face, size, colour, x: (width - faces[face].widthOf(text) * size) / 2, baseline }
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
