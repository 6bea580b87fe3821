import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'
import type { FaceName } from '../../../typeset/faces.ts'
import { inPdfSpace, lengths, pdfNumber, rgb } from './operators.ts'
import type { PaintFonts } from './paint-fonts.ts'

/** A text beside the report itself, such as a page number; place in points from the top left corner of the page. */
export interface MarginText {
  readonly text: string
  readonly face: FaceName
  readonly size: number
  readonly colour: string
  readonly x: number
  readonly baseline: number
  /** Added after each letter; points. */
  readonly spacing?: number
}

/** Draws texts on the current page as artifacts of pagination: seen, but no part of what is read. */
export function paintArtifacts(document: OpenDocument, fonts: PaintFonts, texts: readonly MarginText[]): void {
  if (texts.length > 0) paintTexts(document, fonts, '/Artifact <</Type /Pagination>> BDC', texts)
}

/** Draws texts on the current page inside marked content that `open` begins. */
export function paintTexts(
  document: OpenDocument,
  fonts: PaintFonts,
  open: string,
  texts: readonly MarginText[],
): void {
  const { height } = document.page
  const operators = texts.map(({ text, face, size, colour, x, baseline, spacing = 0 }) => {
    const place = `1 0 0 1 ${pdfNumber(x)} ${pdfNumber(height - baseline)} Tm`
    const shown = fonts.show(face, size, text)
    const spaced = spacing === 0 ? shown : `${lengths(spacing)} Tc ${shown} 0 Tc`
    return `${fonts.select(face, size)} ${rgb(colour)} rg\n${place} ${spaced}`
  })
  document.addContent(inPdfSpace(height, [open, 'BT', ...operators, 'ET', 'EMC']))
}
