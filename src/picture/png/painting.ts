import { joinBytes } from '../../base/bytes/bytes.ts'
import type { Pixels, SoundPicture, Unpacker } from '../picture.ts'
import { filterPaeth } from './filters.ts'
import type { ReadPixel } from './pixel-reader.ts'
import { signature, writeChunk } from './png-parts.ts'
import type { RowPlace } from './walk-rows.ts'

/** Sums of the pixels that become one: red, green, blue, each times its cover, and the cover. */
const sumsOfPixel = 4

/** A picture that is painted pixel by pixel, in any order, and may be smaller than what is painted by a whole number. */
export class Painting {
  readonly #width: number
  readonly #height: number
  readonly #painted: { readonly width: number; readonly height: number }
  readonly #scale: number
  readonly #sums: Uint32Array
  /** Where the sums of each column begin in those of its row. */
  readonly #columns: Uint32Array
  readonly #pixel = new Uint8Array(4)

  constructor(width: number, height: number, scale: number) {
    this.#painted = { width, height }
    this.#scale = scale
    this.#width = Math.ceil(width / scale)
    this.#height = Math.ceil(height / scale)
    this.#columns = Uint32Array.from({ length: width }, (_, x) => Math.floor(x / scale) * sumsOfPixel)
    this.#sums = new Uint32Array(this.#width * this.#height * sumsOfPixel)
  }

  /** Paints the pixels of a row where they lie in the picture. */
  paintRow(samples: Uint8Array, { y, left, step, pixels }: RowPlace, readPixel: ReadPixel): void {
    const row = Math.floor(y / this.#scale) * this.#width * sumsOfPixel
    const [sums, columns, pixel] = [this.#sums, this.#columns, this.#pixel]
    for (let index = 0; index < pixels; index += 1) {
      readPixel(samples, index, pixel)
      const at = row + (columns[left + index * step] ?? 0)
      const cover = pixel[3] ?? 0
      sums[at] = (sums[at] ?? 0) + (pixel[0] ?? 0) * cover
      sums[at + 1] = (sums[at + 1] ?? 0) + (pixel[1] ?? 0) * cover
      sums[at + 2] = (sums[at + 2] ?? 0) + (pixel[2] ?? 0) * cover
      sums[at + 3] = (sums[at + 3] ?? 0) + cover
    }
  }

  /** The picture as a PNG of eight bits a sample; with an alpha only where something shines through. */
  async toPng({ deflate, crc32 }: Unpacker): Promise<SoundPicture> {
    const [width, height] = [this.#width, this.#height]
    const channels = this.#isOpaque() ? 3 : 4
    const length = width * channels
    const rows = new Uint8Array(height * (length + 1))
    let [row, before] = [new Uint8Array(length), new Uint8Array(length)]
    for (let y = 0; y < height; y += 1) {
      this.#writeRow(y, channels, row)
      filterPaeth(row, before, channels, rows, y * (length + 1))
      ;[row, before] = [before, row]
    }
    const header = new Uint8Array(13)
    const view = new DataView(header.buffer)
    view.setUint32(0, width)
    view.setUint32(4, height)
    header.set([8, channels === 3 ? 2 : 6], 8)
    const chunk = (type: string, data: Uint8Array) => writeChunk(type, data, crc32)
    const chunks = [chunk('IHDR', header), chunk('IDAT', await deflate(rows)), chunk('IEND', new Uint8Array())]
    return { format: 'png', bytes: joinBytes([signature, ...chunks]), width, height }
  }

  /** The picture before white. */
  toPixels(): Pixels {
    const [width, height] = [this.#width, this.#height]
    const data = new Uint8ClampedArray(width * height * 4).fill(255)
    for (let at = 0; at < data.length; at += 4) {
      const most = 255 * this.#countAt((at / 4) % width, Math.floor(at / 4 / width))
      const clear = most - (this.#sums[at + 3] ?? 0)
      for (let colour = 0; colour < 3; colour += 1) {
        data[at + colour] = Math.round(((this.#sums[at + colour] ?? 0) + clear * 255) / most)
      }
    }
    return { width, height, data }
  }

  #writeRow(y: number, channels: 3 | 4, row: Uint8Array): void {
    for (let x = 0; x < this.#width; x += 1) {
      const from = (y * this.#width + x) * sumsOfPixel
      const to = x * channels
      const cover = this.#sums[from + 3] ?? 0
      for (let colour = 0; colour < 3; colour += 1) {
        row[to + colour] = cover === 0 ? 0 : Math.round((this.#sums[from + colour] ?? 0) / cover)
      }
      if (channels === 4) row[to + 3] = Math.round(cover / this.#countAt(x, y))
    }
  }

  #isOpaque(): boolean {
    for (let y = 0; y < this.#height; y += 1) {
      for (let x = 0; x < this.#width; x += 1) {
        if (this.#sums[(y * this.#width + x) * sumsOfPixel + 3] !== 255 * this.#countAt(x, y)) return false
      }
    }
    return true
  }

  /** Pixels that become this one; fewer at the right and the lower edge. */
  #countAt(x: number, y: number): number {
    const scale = this.#scale
    const across = Math.min(scale, this.#painted.width - x * scale)
    const down = Math.min(scale, this.#painted.height - y * scale)
    return across * down
  }
}
