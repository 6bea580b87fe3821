import { damagedPng, type Unpacker } from '../picture.ts'

/** A part of a PNG: `IHDR`, `IDAT`, … */
export interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  /** With its length, type and checksum. */
  readonly whole: Uint8Array
}

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** Length, type and checksum. */
const frame = 12

/** The chunks of a PNG up to its end, all with the right checksum; what follows its end is left out. */
export function* readChunks(bytes: Uint8Array, crc32: Unpacker['crc32']): Generator<Chunk> {
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
