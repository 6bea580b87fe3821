import { damagedJpeg } from '../picture.ts'

/**
 * Reads the packed bits of a scan. A marker ends them: bits that are asked for and are not there make the picture damaged, where
 * other readers go on with zeros.
 */
export class BitReader {
  readonly #bytes: Uint8Array
  #at: number
  #bits = 0
  #count = 0

  constructor(bytes: Uint8Array, start: number) {
    this.#bytes = bytes
    this.#at = start
  }

  /** The next sixteen bits, filled up with zeros at the end. */
  peek16(): number {
    if (this.#count < 16) this.#fill()
    return this.#count >= 16
      ? (this.#bits >>> (this.#count - 16)) & 0xffff
      : (this.#bits << (16 - this.#count)) & 0xffff
  }

  /** At most sixteen. */
  skip(count: number): void {
    if (this.#count < count) this.#fill()
    if (this.#count < count) throw damagedJpeg('too-little')
    this.#count -= count
  }

  /** At most sixteen. */
  read(count: number): number {
    const value = this.peek16() >>> (16 - count)
    this.skip(count)
    return value
  }

  /**
   * Leaves the scan, or one of its intervals, and gives where the marker stands that ends it. Whole bytes that nothing asked for
   * say that something before was read wrongly; zeros alone are what some cameras fill up with.
   */
  finish(): number {
    const rest = Math.floor(this.#count / 8) * 8
    if (rest > 0 && (this.#bits & (rest === 32 ? -1 : 2 ** rest - 1)) !== 0) throw damagedJpeg('too-much')
    while (this.#bytes[this.#at] === 0) this.#at += 1
    if (this.#at >= this.#bytes.length) throw damagedJpeg('cut-short')
    if (this.#bytes[this.#at] !== 0xff || this.#bytes[this.#at + 1] === 0) throw damagedJpeg('too-much')
    return this.#at
  }

  /** Goes on behind a marker of restart, which must be this one. */
  restart(marker: number): void {
    let at = this.finish()
    while (this.#bytes[at + 1] === 0xff) at += 1
    if (this.#bytes[at + 1] !== marker) throw damagedJpeg('too-little')
    this.#at = at + 2
    this.#count = 0
  }

  #fill(): void {
    while (this.#count <= 24) {
      const byte = this.#bytes[this.#at]
      if (byte === undefined) return
      if (byte === 0xff) {
        if (this.#bytes[this.#at + 1] !== 0) return
        this.#at += 1
      }
      this.#at += 1
      this.#bits = (this.#bits << 8) | byte
      this.#count += 8
    }
  }
}

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
