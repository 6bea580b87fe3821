import type { SoundPicture } from './picture.ts'

/** What the header of a picture says, without a look at what follows. */
export interface PictureShape extends Pick<SoundPicture, 'format' | 'width' | 'height'> {
  /** Making a PDF unpacks its pixels; others go into files as they are. */
  readonly isUnpacked: boolean
}

/** `tRNS` */
const transparencyType = 0x74524e53

/** Undefined for what has no header of a PNG or JPEG. */
export function readShape(bytes: Uint8Array): PictureShape | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = bytes.length >= 29 && view.getUint32(0) === 0x89504e47
  return isPng ? pngShape(bytes, view) : jpegShape(bytes, view)
}

function pngShape(bytes: Uint8Array, view: DataView): PictureShape {
  const [colourType, interlacing] = [bytes[25], bytes[28]]
  const isPlain = (colourType === 0 || colourType === 2 || colourType === 3) && interlacing === 0
  const isUnpacked = !isPlain || hasTransparency(view)
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20), isUnpacked }
}

function hasTransparency(view: DataView): boolean {
  let at = 8
  while (at + 8 <= view.byteLength) {
    if (view.getUint32(at + 4) === transparencyType) return true
    at += 12 + view.getUint32(at)
  }
  return false
}

function jpegShape(bytes: Uint8Array, view: DataView): PictureShape | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      return { format: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), isUnpacked: false }
    }
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return undefined
}
