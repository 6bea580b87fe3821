import type { DeflatePort } from '../ports/ports.ts'

/*
 * How a picture comes into a report, in this folder alone:
 *
 *   file ─size→ bytes ─header→ PictureHeader ─limits→ ─decode, every pixel or coefficient→ SoundPicture ─→ asset
 *
 * `load-picture.ts` looks at the size of the file and hands its bytes to a thread that can be stopped;
 * there `decode-picture.ts` reads the header, holds it against the limits, and decodes all of it. What comes out is not the
 * file: it is what was decoded, without all that does not show, such as where and with what a photograph was taken. What
 * cannot be is one `PictureFault`. A photograph goes on to its pixels, and becomes a small JPEG of its own (`photo/`).
 */

export type PictureFormat = 'png' | 'jpg'

/** A picture that was decoded from its first pixel to its last, as it goes into reports. Decoding it again gives the same bytes. */
export interface SoundPicture {
  readonly format: PictureFormat
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A picture as its pixels: red, green, blue and cover, a byte each, row by row from the upper left corner. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray<ArrayBuffer>
}

/** In what way a file is no whole PNG or JPEG. */
export type Damage =
  | 'cut-short'
  | 'checksum'
  | 'order'
  | 'header'
  | 'colours'
  | 'tables'
  | 'unreadable'
  | 'too-little'
  | 'too-much'

/** A sound picture that reports cannot show as it is meant. */
export type Unfit = 'cmyk' | 'deep-jpeg' | 'rare-jpeg' | 'too-many-scans'

/** Why a picture is not taken. */
export type PictureFault =
  | { readonly fault: 'empty' }
  | { readonly fault: 'too-large'; readonly bytes: number }
  /** `found` is what the bytes seem to be; null where they seem to be nothing known. */
  | { readonly fault: 'foreign'; readonly found: string | null }
  | { readonly fault: 'dimensions'; readonly width: number; readonly height: number }
  | { readonly fault: 'damaged'; readonly format: PictureFormat; readonly damage: Damage }
  | { readonly fault: 'unfit'; readonly unfit: Unfit }
  /** Its file says that it is to be shown turned or mirrored. */
  | { readonly fault: 'turned' }
  | { readonly fault: 'too-heavy'; readonly seconds: number | null }

export type PictureRead =
  | { readonly ok: true; readonly picture: SoundPicture }
  | { readonly ok: false; readonly fault: PictureFault }

/** What decoding asks of the world. */
export type Unpacker = Pick<DeflatePort, 'deflate' | 'unzlib' | 'crc32'>

/** Thrown where decoding cannot go on, and caught where it began. */
export class PictureError extends Error {
  readonly fault: PictureFault

  constructor(fault: PictureFault) {
    super(fault.fault)
    this.fault = fault
  }
}

export function damagedPng(damage: Damage): PictureError {
  return new PictureError({ fault: 'damaged', format: 'png', damage })
}

export function damagedJpeg(damage: Damage): PictureError {
  return new PictureError({ fault: 'damaged', format: 'jpg', damage })
}

export function unfit(kind: Unfit): PictureError {
  return new PictureError({ fault: 'unfit', unfit: kind })
}

/** Throws for dimensions that no picture of a report has; before anything of that size is made. */
export function insistOnDimensions(width: number, height: number): void {
  const { side, pixels } = pictureLimits
  if (width < 1 || height < 1 || width > side || height > side || width * height > pixels)
    throw new PictureError({ fault: 'dimensions', width, height })
}

/** What a picture may be before its pixels are looked at. */
export const pictureLimits = {
  fileBytes: 10 * 1024 * 1024,
  /** Pixels along one side. */
  side: 10_000,
  /** Pixels in all. */
  pixels: 40_000_000,
  /**
   * Pixels of a PNG that goes into a report: as many as printing needs. A larger one is made smaller, so that whoever opens
   * the report, and the renderers, never unpack what few bytes can stand for.
   */
  embeddedPixels: 4_000_000,
  /** Passes over a progressive JPEG; cameras and programs make about ten. */
  scans: 100,
} as const
