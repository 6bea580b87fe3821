import type { ImageAsset } from '../document/document.ts'

/** A picture as an address that holds all of it. */
export function dataUrl({ format, bytes }: ImageAsset): string {
  return `data:image/${format === 'jpg' ? 'jpeg' : 'png'};base64,${Buffer.from(bytes).toString('base64')}`
}
