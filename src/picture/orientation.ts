const orientationTag = 0x0112
const shortType = 3

/** How the rows and columns that are stored lie in the picture, as Exif counts it: 1 as they are, 2–8 mirrored or turned. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/**
 * How Exif data ask viewers to turn or mirror the picture. Those that cannot be read ask for nothing, as for viewers.
 *
 * @param exif from its byte order on, `II` or `MM`.
 */
export function orientationOf(exif: Uint8Array): Orientation {
  if (exif.length < 8) return 1
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return 1
  const isLittle = order === 0x4949
  const start = view.getUint32(4, isLittle)
  if (start + 2 > exif.length) return 1
  const entries = view.getUint16(start, isLittle)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > exif.length) return 1
    if (view.getUint16(at, isLittle) !== orientationTag) continue
    const value = view.getUint16(at + 8, isLittle)
    const isOne = view.getUint16(at + 2, isLittle) === shortType && value >= 1 && value <= 8
    return isOne ? (value as Orientation) : 1
  }
  return 1
}
