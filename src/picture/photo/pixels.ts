// What lives in this folder: photographs. Pixels come in; fewer pixels, upright, go out as a JPEG of our own.

import type { Orientation } from '../orientation.ts'
import type { Pixels } from '../picture.ts'

/** Bytes of a pixel. */
const samples = 4

/** Pixels across and down. */
export type Size = Pick<Pixels, 'width' | 'height'>

/** The largest size of the same shape that lies within another; no larger than it is, and one pixel at least. */
export function sizeWithin({ width, height }: Size, room: Size): Size {
  const isWider = width * room.height > height * room.width
  const [side, most] = isWider ? [width, room.width] : [height, room.height]
  if (side <= most) return { width, height }
  const scaled = (one: number) => Math.max(1, Math.round((one * most) / side))
  return { width: scaled(width), height: scaled(height) }
}

/**
 * The same picture, small enough for a room. Each pixel is the mean of the area that it stands for;
 * sums are whole numbers, so that every machine gives the same.
 */
export function scaledDown(pixels: Pixels, room: Size): Pixels {
  const { width, height } = sizeWithin(pixels, room)
  if (width === pixels.width && height === pixels.height) return pixels
  const data = new Uint8ClampedArray(width * height * samples)
  const across = sharesAlong(pixels.width, width)
  const down = sharesAlong(pixels.height, height)
  const area = pixels.width * pixels.height
  const sums = new Float64Array(width * samples)
  for (let y = 0; y < height; y += 1) {
    sums.fill(0)
    for (const row of down[y] ?? []) addRow(sums, pixels, row, across)
    const from = y * width * samples
    for (let at = 0; at < sums.length; at += 1) data[from + at] = Math.floor((sums[at] ?? 0) / area + 0.5)
  }
  return { width, height, data }
}

/** How much of a row or column of the picture goes into one of the smaller picture. */
interface Share {
  readonly at: number
  /** In parts of which one row has as many as there are smaller ones. */
  readonly parts: number
}

/** For each of `few` rows or columns, which of `many` it stands for. */
function sharesAlong(many: number, few: number): readonly (readonly Share[])[] {
  return Array.from({ length: few }, (_, index) => {
    const [start, end] = [index * many, (index + 1) * many]
    const [first, last] = [Math.floor(start / few), Math.ceil(end / few) - 1]
    return Array.from({ length: last - first + 1 }, (_, offset): Share => {
      const at = first + offset
      return { at, parts: Math.min(end, (at + 1) * few) - Math.max(start, at * few) }
    })
  })
}

function addRow(sums: Float64Array, { width, data }: Pixels, row: Share, across: readonly (readonly Share[])[]): void {
  across.forEach((shares, x) => {
    let [red, green, blue, cover] = [0, 0, 0, 0]
    for (const { at, parts } of shares) {
      const from = (row.at * width + at) * samples
      red += (data[from] ?? 0) * parts
      green += (data[from + 1] ?? 0) * parts
      blue += (data[from + 2] ?? 0) * parts
      cover += (data[from + 3] ?? 0) * parts
    }
    const to = x * samples
    sums[to] = (sums[to] ?? 0) + red * row.parts
    sums[to + 1] = (sums[to + 1] ?? 0) + green * row.parts
    sums[to + 2] = (sums[to + 2] ?? 0) + blue * row.parts
    sums[to + 3] = (sums[to + 3] ?? 0) + cover * row.parts
  })
}

/** Where the pixel of an upright picture lies in the stored one, whose last column and row are given (Exif 2.3, table 6). */
const storedPlaces: Readonly<
  Record<Orientation, (x: number, y: number, right: number, bottom: number) => readonly [x: number, y: number]>
> = {
  1: (x, y) => [x, y],
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
}

/** Width and height of what is stored so, as it is to be seen; and the other way round. */
export function turnedSize({ width, height }: Size, orientation: Orientation): Size {
  return orientation >= 5 ? { width: height, height: width } : { width, height }
}

/** The picture as it is to be seen. */
export function turned(stored: Pixels, orientation: Orientation): Pixels {
  if (orientation === 1) return stored
  const { width, height } = turnedSize(stored, orientation)
  const data = new Uint8ClampedArray(stored.data.length)
  const placeOf = storedPlaces[orientation]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = placeOf(x, y, stored.width - 1, stored.height - 1)
      const from = (fromY * stored.width + fromX) * samples
      data.set(stored.data.subarray(from, from + samples), (y * width + x) * samples)
    }
  }
  return { width, height, data }
}
