import type { ImageAsset } from '../../../document/document.ts'
import { dataUrl } from '../../data-url.ts'
import type { OpenDocument } from '../open-document.ts'
import type { PageTags } from '../tags/page-tags.ts'
import type { SliceOrigin } from './paint-slice.ts'

/** Draws a picture on the current page, its upper left corner at the origin. One that is shown twice is in the file once. */
export function paintImage(
  document: OpenDocument,
  tags: PageTags,
  owner: object,
  image: ImageAsset,
  { width, height }: { readonly width: number; readonly height: number },
  { x, y }: SliceOrigin,
): void {
  tags.within(document, owner, () => document.image(dataUrl(image), x, y, { width, height }))
}
