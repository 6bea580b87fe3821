const orientationTag = 0x0112
const shortType = 3

/**
 * Whether Exif data ask viewers to turn or mirror the picture. Those that cannot be read ask for nothing, as for viewers.
 *
 * @param exif from its byte order on, `II` or `MM`.
 */
export function isTurned(exif: Uint8Array): boolean {
  if (exif.length < 8) return false
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return false
  const isLittle = order === 0x4949
  const start = view.getUint32(4, isLittle)
  if (start + 2 > exif.length) return false
  const entries = view.getUint16(start, isLittle)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > exif.length) return false
    if (view.getUint16(at, isLittle) !== orientationTag) continue
    const value = view.getUint16(at + 8, isLittle)
    return view.getUint16(at + 2, isLittle) === shortType && value > 1 && value <= 8
  }
  return false
}
