import { damagedJpeg } from '../picture.ts'
import { type BitReader, type Codes, readSymbol } from './bit-reader.ts'
import type { Component } from './frame.ts'

/** What one scan reads of one component. */
export interface ScanPart {
  readonly component: Component
  readonly blocks: BlockReader
  /** Coefficients from `first` to `last`, down to this bit; `before` is the bit that was read last, 0 for none. */
  readonly range: { readonly first: number; readonly last: number; readonly before: number; readonly bit: number }
  readonly firstCodes: Codes
  readonly otherCodes: Codes
}

/** Most bits of a first coefficient, and of another, of a picture of eight bits. */
const most = { first: 11, other: 10 } as const

/**
 * Reads the blocks of a component. Values are read and let go: whether a scan is whole shows without them. Of a progressive
 * JPEG it keeps which coefficients are something, one bit each, for on that hangs how later scans are read.
 */
export class BlockReader {
  readonly #isProgressive: boolean
  readonly #storedAcross: number
  /** Coefficients 0 to 31 and 32 to 63 of each block. */
  readonly #low: Uint32Array
  readonly #high: Uint32Array
  /** Blocks that are still to come in which nothing new is. */
  #run = 0

  constructor({ storedAcross, storedDown }: Component, isProgressive: boolean) {
    this.#isProgressive = isProgressive
    this.#storedAcross = storedAcross
    const blocks = isProgressive ? storedAcross * storedDown : 0
    this.#low = new Uint32Array(blocks)
    this.#high = new Uint32Array(blocks)
  }

  restart(): void {
    this.#run = 0
  }

  /** Throws where blocks were announced that do not come. */
  insistOnNoRun(): void {
    if (this.#run > 0) throw damagedJpeg('too-much')
  }

  read(bits: BitReader, part: ScanPart, x: number, y: number): void {
    const { first, before } = part.range
    const block = y * this.#storedAcross + x
    if (!this.#isProgressive) readWhole(bits, part)
    else if (first === 0) {
      if (before === 0) readFirst(bits, part.firstCodes)
      else bits.skip(1)
    } else if (before === 0) this.#readOthers(bits, part, block)
    else this.#refine(bits, part, block)
  }

  #readOthers(bits: BitReader, { otherCodes, range: { first, last } }: ScanPart, block: number): void {
    if (this.#run > 0) {
      this.#run -= 1
      return
    }
    let at = first
    while (at <= last) {
      const symbol = readSymbol(bits, otherCodes)
      const [zeros, size] = [symbol >> 4, symbol & 15]
      if (size === 0 && zeros < 15) {
        this.#run = 2 ** zeros + bits.read(zeros) - 1
        return
      }
      at += zeros
      if (size > 0) {
        if (at > last || size > most.other) throw damagedJpeg('unreadable')
        bits.skip(size)
        this.#note(block, at)
      }
      at += 1
    }
    if (at > last + 1) throw damagedJpeg('unreadable')
  }

  #refine(bits: BitReader, { otherCodes, range: { first, last } }: ScanPart, block: number): void {
    let at = first
    while (this.#run === 0 && at <= last) {
      const symbol = readSymbol(bits, otherCodes)
      const [zeros, size] = [symbol >> 4, symbol & 15]
      if (size > 1) throw damagedJpeg('unreadable')
      if (size === 0 && zeros < 15) {
        this.#run = 2 ** zeros + bits.read(zeros)
        break
      }
      if (size === 1) bits.skip(1)
      at = this.#passZeros(bits, block, at, last, zeros)
      if (size === 1) {
        if (at > last) throw damagedJpeg('unreadable')
        this.#note(block, at)
      }
      at += 1
    }
    if (this.#run === 0) return
    this.#refineRest(bits, block, at, last)
    this.#run -= 1
  }

  /** Passes so many coefficients that are nothing yet, and reads a bit of each that is something; gives the next that is nothing. */
  #passZeros(bits: BitReader, block: number, from: number, last: number, zeros: number): number {
    let [at, left] = [from, zeros]
    for (; at <= last; at += 1) {
      if (this.#isSomething(block, at)) bits.skip(1)
      else if (left === 0) return at
      else left -= 1
    }
    return at
  }

  #refineRest(bits: BitReader, block: number, from: number, last: number): void {
    if (this.#low[block] === 0 && this.#high[block] === 0) return
    for (let at = from; at <= last; at += 1) if (this.#isSomething(block, at)) bits.skip(1)
  }

  #isSomething(block: number, at: number): boolean {
    const half = at < 32 ? this.#low : this.#high
    return (((half[block] ?? 0) >>> (at & 31)) & 1) === 1
  }

  #note(block: number, at: number): void {
    const half = at < 32 ? this.#low : this.#high
    half[block] = (half[block] ?? 0) | (1 << (at & 31))
  }
}

function readFirst(bits: BitReader, codes: Codes): void {
  const size = readSymbol(bits, codes)
  if (size > most.first) throw damagedJpeg('unreadable')
  bits.skip(size)
}

/** A block whose coefficients all come in one scan. */
function readWhole(bits: BitReader, { firstCodes, otherCodes }: ScanPart): void {
  readFirst(bits, firstCodes)
  let at = 1
  while (at < 64) {
    const symbol = readSymbol(bits, otherCodes)
    const [zeros, size] = [symbol >> 4, symbol & 15]
    if (size === 0) {
      if (zeros < 15) return
      at += 16
      continue
    }
    at += zeros
    if (at > 63 || size > most.other) throw damagedJpeg('unreadable')
    bits.skip(size)
    at += 1
  }
  if (at > 64) throw damagedJpeg('unreadable')
}
