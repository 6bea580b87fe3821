import svgToPdf from 'pdfmake/js/3rd-party/svg-to-pdfkit.js'
import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import { type FaceName, faceNameOf } from '../../typeset/faces.ts'
import type { PaintFonts } from './paint-fonts.ts'
import type { Origin } from './paint-slice.ts'
import type { PageTags } from './tags/page-tags.ts'

/** A drawing of ours of an object of the document; lengths in points. */
export interface Picture {
  readonly svg: string
  readonly owner: object
  readonly width: number
  readonly height: number
}

/**
 * Draws a picture on the current page, its upper left corner at the origin. It is marked as a figure, whose element says
 * what it shows: its words are not read between those of the text. Nothing is loaded from an address in it.
 */
export function paintSvg(
  document: PaintedDocument,
  fonts: PaintFonts,
  tags: PageTags,
  picture: Picture,
  origin: Origin,
) {
  const { svg, owner, width, height } = picture
  tags.within(document, owner, () =>
    svgToPdf.default(document, svg, origin.x, origin.y, {
      ...{ width, height, assumePt: true },
      fontCallback: (_, bold, italic) => shareFont(document, fonts, faceNameOf(bold, italic)),
      imageCallback: () => '',
      warningCallback: warning => {
        throw new RangeError(`a chart that cannot be drawn: ${warning}`)
      },
    }),
  )
}

/** The name under which PDFKit finds a font that the document has already; by its bytes it would embed it once more. */
function shareFont(document: PaintedDocument, fonts: PaintFonts, face: FaceName): string {
  const name = `laporan-${face}`
  document._fontFamilies[name] ??= fonts.fontOf(face)
  return name
}
