import { damagedJpeg } from '../picture.ts'
import type { BitReader } from './bit-reader.ts'

/** A table of codes as a file defines it. */
export interface CodeTable {
  /** How many codes there are of each length, from one bit on. */
  readonly counts: Uint8Array
  readonly symbols: Uint8Array
}

/** By the next sixteen bits: the length of the code in the upper byte, its symbol in the lower one; zero for none. */
export type Codes = Uint16Array

/** Throws where the table has more codes than its lengths can tell apart. */
export function spreadCodes({ counts, symbols }: CodeTable): Codes {
  const codes = new Uint16Array(0x10000)
  let [next, taken] = [0, 0]
  for (let length = 1; length <= 16; length += 1) {
    const width = 2 ** (16 - length)
    for (let index = 0; index < (counts[length - 1] ?? 0); index += 1) {
      if (next + width > codes.length) throw damagedJpeg('tables')
      codes.fill((length << 8) | (symbols[taken] ?? 0), next, next + width)
      next += width
      taken += 1
    }
  }
  return codes
}

export function readSymbol(bits: BitReader, codes: Codes): number {
  const entry = codes[bits.peek16()] ?? 0
  if (entry === 0) throw damagedJpeg('unreadable')
  bits.skip(entry >> 8)
  return entry & 0xff
}
