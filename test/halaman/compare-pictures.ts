import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

export interface PictureDifference {
  /** Part of the pixels that differ, 0–1. */
  readonly part: number
  /** What differs, in red over the expected picture; none where the sizes differ. */
  readonly difference?: Uint8Array
}

/** Compares two PNG pictures; smoothed edges of letters do not count. Of another size is all different. */
export function comparePictures(expected: Uint8Array, actual: Uint8Array): PictureDifference {
  const [one, other] = [expected, actual].map(bytes => PNG.sync.read(Buffer.from(bytes)))
  if (one === undefined || other === undefined || one.width !== other.width || one.height !== other.height) {
    return { part: 1 }
  }
  const { width, height } = one
  const drawn = new PNG({ width, height })
  const differing = pixelmatch(one.data, other.data, drawn.data, width, height, { threshold: 0.2 })
  return { part: differing / (width * height), difference: PNG.sync.write(drawn) }
}

/** The picture with a line of text in its upper part two dots further right. */
export function withLineMoved(bytes: Uint8Array): Uint8Array {
  const picture = PNG.sync.read(Buffer.from(bytes))
  const { width, height, data } = picture
  const from = Math.round(height * 0.19)
  const moved = Buffer.from(data)
  for (let row = from; row < from + 18; row += 1) {
    const start = row * width * 4
    moved.set(data.subarray(start, start + (width - 2) * 4), start + 8)
  }
  picture.data = moved
  return PNG.sync.write(picture)
}
