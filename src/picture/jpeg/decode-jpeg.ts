// What lives in this folder: JPEG. The bytes of a file come in; a sound picture goes out, or a fault is thrown.

import { joinBytes } from '../../base/bytes/bytes.ts'
import { type Orientation, orientationOf } from '../orientation.ts'
import { damagedJpeg, PictureError, type SoundPicture, unfit } from '../picture.ts'
import { type Frame, readFrame } from './frame.ts'
import { ScanReader } from './scan-reader.ts'

/** Second bytes of the markers that mean something here. */
const marks = {
  start: 0xd8,
  end: 0xd9,
  scan: 0xda,
  quantisation: 0xdb,
  codes: 0xc4,
  restarts: 0xdd,
  lateHeight: 0xdc,
  comment: 0xfe,
} as const

/** A JPEG whose rows may lie otherwise than it is to be seen. */
export interface StoredJpeg extends SoundPicture {
  readonly orientation: Orientation
}

/** Decodes a JPEG that is stored as it is to be seen. */
export function decodeJpeg(bytes: Uint8Array): SoundPicture {
  const { orientation, ...picture } = decodeStoredJpeg(bytes)
  if (orientation !== 1) throw new PictureError({ fault: 'turned' })
  return picture
}

/**
 * Decodes a JPEG: baseline and progressive, every coefficient of every block; what comes after, turning them into pixels, cannot
 * fail. What goes on is the parts that decoding needs. All others are left out: they can say who took it, where and with
 * what, and a profile of colours names devices too.
 */
export function decodeStoredJpeg(bytes: Uint8Array): StoredJpeg {
  const reader = new JpegReader(bytes)
  return reader.read()
}

class JpegReader {
  readonly #bytes: Uint8Array
  readonly #kept: Uint8Array[] = [Uint8Array.of(0xff, marks.start)]
  readonly #scans: ScanReader
  #frame: Frame | undefined
  #orientation: Orientation = 1

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#scans = new ScanReader(bytes)
  }

  read(): StoredJpeg {
    let at = 2
    for (;;) {
      const marked = this.#markerAt(at)
      if (marked.marker === marks.end) break
      const segment = this.#segmentAt(marked.at)
      const data = segment.subarray(4)
      at = marked.at + segment.length
      if (marked.marker !== marks.scan) this.#take(marked.marker, segment, data)
      else {
        const end = this.#scans.readScan(this.#insistOnFrame(), data, at)
        this.#kept.push(segment, this.#bytes.subarray(at, end))
        at = end
      }
    }
    const { width, height } = this.#insistOnFrame()
    this.#scans.insistOnAll()
    const whole = joinBytes([...this.#kept, Uint8Array.of(0xff, marks.end)])
    return { format: 'jpg', bytes: whole, width, height, orientation: this.#orientation }
  }

  /** The marker here; any number of filling bytes may stand before its second byte. */
  #markerAt(from: number): { readonly marker: number; readonly at: number } {
    if (from + 1 >= this.#bytes.length) throw damagedJpeg('cut-short')
    if (this.#bytes[from] !== 0xff) throw damagedJpeg('order')
    let at = from
    while (this.#bytes[at + 1] === 0xff) at += 1
    const marker = this.#bytes[at + 1]
    if (marker === undefined) throw damagedJpeg('cut-short')
    return { marker, at }
  }

  /** Marker, length and contents. */
  #segmentAt(at: number): Uint8Array {
    const marker = this.#bytes[at + 1] ?? 0
    // Those that have no length have no business here.
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd8)) throw damagedJpeg('order')
    const length = ((this.#bytes[at + 2] ?? 0) << 8) | (this.#bytes[at + 3] ?? 0)
    if (at + 4 > this.#bytes.length) throw damagedJpeg('cut-short')
    if (length < 2) throw damagedJpeg('order')
    if (at + 2 + length > this.#bytes.length) throw damagedJpeg('cut-short')
    return this.#bytes.subarray(at, at + 2 + length)
  }

  #insistOnFrame(): Frame {
    if (this.#frame === undefined) throw damagedJpeg('order')
    return this.#frame
  }

  #take(marker: number, segment: Uint8Array, data: Uint8Array): void {
    if (marker >= 0xe0 && marker <= 0xef) {
      this.#takeApplication(marker, data)
      return
    }
    switch (marker) {
      case marks.comment:
        return
      case marks.quantisation:
        this.#scans.defineQuantisation(data)
        break
      case marks.codes:
        this.#scans.defineCodes(data)
        break
      case marks.restarts:
        this.#scans.defineRestarts(data)
        break
      case 0xc0:
      case 0xc1:
      case 0xc2:
        if (this.#frame !== undefined) throw damagedJpeg('order')
        this.#frame = readFrame(marker, data)
        break
      default:
        // Lossless, hierarchical and arithmetic ones.
        if (marker >= 0xc3 && marker <= 0xcf) throw unfit('rare-jpeg')
        throw damagedJpeg('order')
    }
    this.#kept.push(segment)
  }

  /** Of what programs write beside the picture only two say how its colours are to be read. */
  #takeApplication(marker: number, data: Uint8Array): void {
    const text = String.fromCharCode(...data.subarray(0, 6))
    if (marker === 0xe0 && text.startsWith('JFIF\0') && data.length >= 14) {
      // Without its small picture.
      const fixed = data.slice(0, 14)
      fixed.fill(0, 12)
      this.#kept.push(Uint8Array.of(0xff, marker, 0, 16), fixed)
    } else if (marker === 0xee && text.startsWith('Adobe') && data.length >= 12) {
      this.#kept.push(Uint8Array.of(0xff, marker, 0, 14), data.slice(0, 12))
    } else if (marker === 0xe1 && text === 'Exif\0\0') {
      // Viewers go by the first that asks for something.
      if (this.#orientation === 1) this.#orientation = orientationOf(data.subarray(6))
    }
  }
}
