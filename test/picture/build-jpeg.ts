/** Where segments of a JPEG begin, by their second byte; those of the scan are at `0xda`. */
export function segmentAt(bytes: Uint8Array, marker: number): number {
  let at = 2
  while (bytes[at + 1] !== marker) {
    if (bytes[at] !== 0xff || at > bytes.length) throw new Error(`no segment ${marker.toString(16)}`)
    at += 2 + lengthAt(bytes, at)
  }
  return at
}

/** Length as a segment says it, its marker not counted. */
export function lengthAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
}

export function segment(marker: number, data: Uint8Array | readonly number[]): Uint8Array {
  const length = data.length + 2
  return Uint8Array.from([0xff, marker, length >> 8, length & 255, ...data])
}

/** The same with further bytes at a place. */
export function inserted(bytes: Uint8Array, at: number, more: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)])
}

/** The same with other bytes at a place. */
export function replaced(bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

export function without(bytes: Uint8Array, marker: number): Uint8Array {
  const at = segmentAt(bytes, marker)
  return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + 2 + lengthAt(bytes, at))])
}

/** Exif data as cameras write them: how to turn the picture, and with what it was taken. */
export function exif(orientation: number, words: string, order: 'II' | 'MM' = 'MM'): Uint8Array {
  const text = Buffer.from(`${words}\0`)
  const data = Buffer.alloc(8 + 2 + 2 * 12 + 4 + text.length)
  data.write(order)
  const little = order === 'II'
  const write16 = (value: number, at: number) =>
    little ? data.writeUInt16LE(value, at) : data.writeUInt16BE(value, at)
  const write32 = (value: number, at: number) =>
    little ? data.writeUInt32LE(value, at) : data.writeUInt32BE(value, at)
  write16(42, 2)
  write32(8, 4)
  write16(2, 8)
  // Make: words that stand behind the entries.
  write16(0x010f, 10)
  write16(2, 12)
  write32(text.length, 14)
  write32(38, 18)
  write16(0x0112, 22)
  write16(3, 24)
  write32(1, 26)
  write16(orientation, 30)
  text.copy(data, 38)
  return new Uint8Array(data)
}

/** An APP1 segment with them. */
export function exifSegment(...given: Parameters<typeof exif>): Uint8Array {
  return segment(0xe1, Uint8Array.from([...Buffer.from('Exif\0\0'), ...exif(...given)]))
}
