import { decodeJpeg, decodeStoredJpeg } from './jpeg/decode-jpeg.ts'
import type { RasterJob, RasterRead } from './load-picture.ts'
import { type Size, scaledDown, turned, turnedSize } from './photo/pixels.ts'
import {
  insistOnDimensions,
  PictureError,
  type PictureFormat,
  type PictureRead,
  pictureLimits,
  type SoundPicture,
  type Unpacker,
} from './picture.ts'
import { decodePng, pixelsOfPng } from './png/decode-png.ts'
import { walkRows } from './png/walk-rows.ts'

/**
 * Decodes a PNG or JPEG wholly. Its name is of no account: the bytes say what it is. Memory stays below that of
 * `pictureLimits.embeddedPixels` pixels and their sums, whatever the file says of itself; time does not, so it runs apart.
 */
export function decodePicture(bytes: Uint8Array, unpacker: Unpacker): Promise<PictureRead> {
  return caught(async () => (formatOf(bytes) === 'png' ? decodePng(bytes, unpacker) : decodeJpeg(bytes)))
}

/**
 * Makes a photograph small: a JPEG, upright, with no more pixels than a room has, without what its camera wrote beside it.
 * One that is all this already goes on as it is.
 */
export function shrinkPhoto(bytes: Uint8Array, room: Size, unpacker: Unpacker): Promise<PictureRead> {
  return caught(async () => {
    const stored = formatOf(bytes) === 'jpg' ? decodeStoredJpeg(bytes) : undefined
    const orientation = stored?.orientation ?? 1
    if (stored !== undefined && orientation === 1 && stored.width <= room.width && stored.height <= room.height)
      return decodeJpeg(bytes)
    // Nobody waits for it where no photograph is.
    const { decodePixels, encodePixels } = await import('./photo/jpeg-codec.ts')
    const pixels = stored === undefined ? await pixelsOfPng(bytes, unpacker) : await decodePixels(stored)
    return encodePixels(turned(scaledDown(pixels, turnedSize(room, orientation)), orientation))
  })
}

async function caught(take: () => Promise<SoundPicture>): Promise<PictureRead> {
  try {
    return { ok: true, picture: await take() }
  } catch (error) {
    if (error instanceof PictureError) return { ok: false, fault: error.fault }
    throw error
  }
}

/** What the bytes begin as; throws for what no report takes. */
function formatOf(bytes: Uint8Array): PictureFormat {
  if (bytes.length === 0) throw new PictureError({ fault: 'empty' })
  if (bytes.length > pictureLimits.fileBytes) throw new PictureError({ fault: 'too-large', bytes: bytes.length })
  if (startsWith(bytes, pngStart)) return 'png'
  if (startsWith(bytes, jpegStart)) return 'jpg'
  throw new PictureError({ fault: 'foreign', found: foreignFormat(bytes) })
}

const pngStart = [0x89, 0x50, 0x4e, 0x47]
const jpegStart = [0xff, 0xd8, 0xff]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Decodes the rows of a picture in a PDF, to the last sample. */
export async function decodeRaster(job: RasterJob, unpacker: Pick<Unpacker, 'unzlib'>): Promise<RasterRead> {
  try {
    insistOnDimensions(job.width, job.height)
    await walkRows(job.bytes, { ...job, isInterlaced: false }, unpacker, () => {}, job.isFiltered)
    return { ok: true }
  } catch (error) {
    if (error instanceof PictureError) return { ok: false, fault: error.fault }
    throw error
  }
}

/** First bytes of what offices take for a PNG or JPEG. */
const signatures: readonly (readonly [name: string, start: RegExp])[] = [
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF.{4}WEBP/s],
  ['HEIC', /^.{4}ftyp(?:hei|hev|mif1|msf1)/s],
  ['AVIF', /^.{4}ftypavi/s],
  ['BMP', /^BM.{4}\0\0\0\0/s],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['JPEG 2000', /^.{4}jP {2}/s],
  ['JPEG XL', /^.{4}JXL /s],
  ['PDF', /^%PDF-/],
  ['Photoshop (PSD)', /^8BPS/],
  ['ZIP, buku kerja, atau dokumen Office', /^PK/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml.*?)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg.*?>\s*)?<svg[\s>]/is],
  ['halaman web (HTML)', /^(?:\xef\xbb\xbf)?\s*<(?:!DOCTYPE html|html)/i],
]

/** What bytes that are neither PNG nor JPEG seem to be, as offices call it; null where nothing is known of them. */
function foreignFormat(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 600))
  return signatures.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}
