import { escapeHtml } from '../../base/escape-markup.ts'
import type { ImageAsset } from '../../document/document.ts'
import type { Pictures } from '../../document/pictures.ts'
import { dataUrl } from '../data-url.ts'
import type { HtmlContext } from './figures.ts'
import { htmlInlines } from './inlines.ts'

/** A picture inside the page; nothing where there is none. */
export function htmlPicture(image: ImageAsset | undefined, alt: string): string {
  return image === undefined ? '' : `<img alt="${escapeHtml(alt)}" src="${dataUrl(image)}">`
}

/** Photographs side by side, as many as the window is wide for. */
export function htmlPictures({ pictures }: Pictures, { assets }: HtmlContext): string {
  const shown = pictures.map(({ asset, alt, children }) => {
    return `<figure>${htmlPicture(assets.get(asset), alt)}<figcaption>${htmlInlines(children)}</figcaption></figure>`
  })
  return `<div class="pictures">${shown.join('')}</div>`
}
