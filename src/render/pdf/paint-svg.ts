import svgToPdf from 'pdfmake/js/3rd-party/svg-to-pdfkit.js'
import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import { type FaceName, faceNameOf } from '../../typeset/faces.ts'
import type { PaintFonts } from './paint-fonts.ts'

/** A drawing of ours with what it shows, in words; lengths in points. */
export interface Picture {
  readonly svg: string
  readonly alt: string
  readonly width: number
  readonly height: number
}

/**
 * Draws a picture on the current page, its upper left corner at `x`, `y`. It is marked as a figure that says what it
 * shows: its words are not read between those of the text. Nothing is loaded from an address in it.
 */
export function paintSvg(document: PaintedDocument, fonts: PaintFonts, picture: Picture, x: number, y: number): void {
  const { svg, alt, width, height } = picture
  document.addContent(`/Figure <</Alt ${textString(alt)}>> BDC`)
  svgToPdf.default(document, svg, x, y, {
    ...{ width, height, assumePt: true },
    fontCallback: (_, bold, italic) => shareFont(document, fonts, faceNameOf(bold, italic)),
    imageCallback: () => '',
    warningCallback: warning => {
      throw new RangeError(`a chart that cannot be drawn: ${warning}`)
    },
  })
  document.addContent('EMC')
}

/** The name under which PDFKit finds a font that the document has already; by its bytes it would embed it once more. */
function shareFont(document: PaintedDocument, fonts: PaintFonts, face: FaceName): string {
  const name = `laporan-${face}`
  document._fontFamilies[name] ??= fonts.fontOf(face)
  return name
}

/** Text as PDF keeps it outside of pages: UTF-16 with its mark, in hexadecimal. */
function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0'))
  return `<feff${units.join('')}>`
}
