import { joinBytes } from '../../base/bytes/bytes.ts'
import { orientationOf } from '../orientation.ts'
import { damagedPng, insistOnDimensions, PictureError, type Unpacker } from '../picture.ts'

/** What the pixels of a PNG are: grey, colours, places in a palette; the last two with how much they cover. */
export type ColourType = 0 | 2 | 3 | 4 | 6

export interface PngHeader {
  readonly width: number
  readonly height: number
  /** Bits of a sample. */
  readonly depth: number
  readonly colourType: ColourType
  /** Samples of a pixel. */
  readonly channels: number
  readonly isInterlaced: boolean
}

/** A PNG taken apart. Each part is where it belongs and as long as it must be; what the pixels are is not known yet. */
export interface PngParts {
  readonly header: PngHeader
  /** Three bytes a colour. */
  readonly palette?: Uint8Array
  /** Of `tRNS`: how much each colour of the palette covers, or the one colour that covers nothing. */
  readonly transparency?: Uint8Array
  /** Packed pixels. */
  readonly packed: Uint8Array
  /** Chunks that decide what the pixels look like, in order. All others are left out: they can say who took it, and where. */
  readonly shown: readonly Chunk[]
}

const channelsOf: Readonly<Record<ColourType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

const depthsOf: Readonly<Record<ColourType, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}

/** Numbers about colours and size, with their length in bytes. A profile of colours is not among them: it names devices. */
const numbers: Readonly<Record<string, number>> = { gAMA: 4, cHRM: 32, sRGB: 1, pHYs: 9 }

/** Takes a PNG apart. The limits are held against its header before anything else is read. */
export function readPngParts(bytes: Uint8Array, crc32: Unpacker['crc32']): PngParts {
  const reader = new PartsReader()
  for (const chunk of readChunks(bytes, crc32)) reader.take(chunk)
  return reader.finish()
}

class PartsReader {
  #header: PngHeader | undefined
  #palette: Uint8Array | undefined
  #transparency: Uint8Array | undefined
  readonly #data: Uint8Array[] = []
  readonly #shown: Chunk[] = []
  #last = ''

  take(chunk: Chunk): void {
    const { type, data } = chunk
    if ((type === 'IHDR') !== (this.#header === undefined)) throw damagedPng('order')
    const isData = type === 'IDAT'
    if (isData && this.#data.length > 0 && this.#last !== 'IDAT') throw damagedPng('order')
    this.#last = type
    if (type === 'IHDR') this.#header = readHeader(data)
    else if (isData) this.#data.push(data)
    else if (type === 'PLTE') this.#takePalette(data)
    else if (type === 'tRNS') this.#takeTransparency(data)
    else if (type === 'IEND') this.#takeEnd(data)
    else if (type === 'eXIf' && orientationOf(data) !== 1) throw new PictureError({ fault: 'turned' })
    // A capital says that the picture cannot be shown by who does not know the chunk.
    else if (/^[A-Z]/.test(type)) throw damagedPng('order')
    else if (!this.#isNumber(chunk)) return
    this.#shown.push(chunk)
  }

  finish(): PngParts {
    if (this.#header === undefined || this.#data.length === 0) throw damagedPng('order')
    return {
      header: this.#header,
      ...(this.#palette && { palette: this.#palette }),
      ...(this.#transparency && { transparency: this.#transparency }),
      packed: joinBytes(this.#data),
      shown: this.#shown,
    }
  }

  get #known(): PngHeader {
    if (this.#header === undefined) throw damagedPng('order')
    return this.#header
  }

  #isNumber({ type, data }: Chunk): boolean {
    const isFirst = this.#shown.every(other => other.type !== type)
    return isFirst && this.#data.length === 0 && numbers[type] === data.length
  }

  #takePalette(data: Uint8Array): void {
    const { colourType, depth } = this.#known
    const isInPlace = this.#palette === undefined && this.#transparency === undefined && this.#data.length === 0
    if (!isInPlace) throw damagedPng('order')
    const colours = data.length / 3
    const most = colourType === 3 ? 2 ** depth : 256
    const isGrey = colourType === 0 || colourType === 4
    if (isGrey || !Number.isInteger(colours) || colours < 1 || colours > most) throw damagedPng('colours')
    this.#palette = data
  }

  #takeTransparency(data: Uint8Array): void {
    const { colourType } = this.#known
    if (this.#transparency !== undefined || this.#data.length > 0) throw damagedPng('order')
    const isRight =
      colourType === 3
        ? this.#palette !== undefined && data.length >= 1 && data.length <= this.#palette.length / 3
        : (colourType === 0 && data.length === 2) || (colourType === 2 && data.length === 6)
    if (!isRight) throw damagedPng('colours')
    this.#transparency = data
  }

  #takeEnd(data: Uint8Array): void {
    if (data.length > 0 || this.#data.length === 0) throw damagedPng('order')
    if (this.#known.colourType === 3 && this.#palette === undefined) throw damagedPng('colours')
  }
}

function readHeader(data: Uint8Array): PngHeader {
  if (data.length !== 13) throw damagedPng('header')
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth = 0, type = 0, packing, filtering, interlacing] = data.subarray(8)
  const colourType = ([0, 2, 3, 4, 6] as const).find(known => known === type)
  const isKnown = packing === 0 && filtering === 0 && (interlacing === 0 || interlacing === 1)
  if (colourType === undefined || !isKnown || !depthsOf[colourType].includes(depth)) throw damagedPng('header')
  insistOnDimensions(width, height)
  return { width, height, depth, colourType, channels: channelsOf[colourType], isInterlaced: interlacing === 1 }
}

/** A part of a PNG: `IHDR`, `IDAT`, … */
interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** With its length, type and checksum. */
  readonly whole: Uint8Array
}

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Length, type and checksum. */
const frame = 12

/** The chunks of a PNG up to its end, all with the right checksum; what follows its end is left out. */
function* readChunks(bytes: Uint8Array, crc32: Unpacker['crc32']): Generator<Chunk> {
  if (!signature.every((byte, index) => bytes[index] === byte)) throw damagedPng('header')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = signature.length
  for (;;) {
    if (at + frame > bytes.length) throw damagedPng('cut-short')
    const length = view.getUint32(at)
    const end = at + frame + length
    if (end > bytes.length) throw damagedPng('cut-short')
    const named = bytes.subarray(at + 4, end - 4)
    const type = String.fromCharCode(...named.subarray(0, 4))
    if (!/^[A-Za-z]{4}$/.test(type)) throw damagedPng('order')
    if (crc32(named, 0) !== view.getUint32(end - 4)) throw damagedPng('checksum')
    yield { type, data: named.subarray(4), whole: bytes.subarray(at, end) }
    if (type === 'IEND') return
    at = end
  }
}

export function writeChunk(type: string, data: Uint8Array, crc32: Unpacker['crc32']): Uint8Array {
  const whole = new Uint8Array(frame + data.length)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  for (let index = 0; index < type.length; index += 1) whole[4 + index] = type.charCodeAt(index)
  whole.set(data, 8)
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length), 0))
  return whole
}
