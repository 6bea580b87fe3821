import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import type { PaintFonts } from './paint-fonts.ts'
import type { Origin } from './paint-slice.ts'
import { paintPicture } from './picture/paint-picture.ts'
import type { PageTags } from './tags/page-tags.ts'

/** A drawing of ours of an object of the document. */
export interface Picture {
  readonly svg: string
  readonly owner: object
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
  tags.within(document, picture.owner, () => paintPicture(document, fonts, picture.svg, origin))
}
