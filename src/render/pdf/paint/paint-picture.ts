import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import { dataUrl } from '../../data-url.ts'
import type { PlacedPicture } from '../../place-pictures.ts'
import type { PageTags } from '../tags/page-tags.ts'
import type { SliceOrigin } from './paint-slice.ts'

/** Draws a photograph on the current page, its upper left corner at the origin. One that is shown twice is in the file once. */
export function paintPicture(
  document: PaintedDocument,
  tags: PageTags,
  { picture, image, width, height }: PlacedPicture,
  { x, y }: SliceOrigin,
): void {
  tags.within(document, picture, () => document.image(dataUrl(image), x, y, { width, height }))
}
