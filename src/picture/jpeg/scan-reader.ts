import { damagedJpeg, pictureLimits, unfit } from '../picture.ts'
import { BitReader, type Codes, type CodeTable, spreadCodes } from './bit-reader.ts'
import { BlockReader, type ScanPart } from './block-reader.ts'
import type { Component, Frame } from './frame.ts'

/** Coefficients of a block. */
const coefficients = 64

/** Reads the scans of a JPEG with the tables that stand before each. */
export class ScanReader {
  readonly #bytes: Uint8Array
  /** By what selects them: the class (0 for the first coefficient, 1 for the others) times four, and the number. */
  readonly #codes = new Map<number, CodeTable>()
  readonly #quantisation = new Set<number>()
  #interval = 0
  #scans = 0
  #frame: Frame | undefined
  /** What has been read of each component; the bits of each coefficient that are still to come, -1 where none has. */
  readonly #read = new Map<Component, { readonly blocks: BlockReader; readonly bitsLeft: Int8Array }>()

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  defineQuantisation(data: Uint8Array): void {
    let at = 0
    while (at < data.length) {
      const [precision, number] = [(data[at] ?? 0) >> 4, (data[at] ?? 0) & 15]
      const length = precision === 0 ? coefficients : 2 * coefficients
      const values = data.subarray(at + 1, at + 1 + length)
      if (precision > 1 || number > 3 || values.length < length) throw damagedJpeg('tables')
      const isNothing = (index: number) =>
        precision === 0 ? values[index] === 0 : values[2 * index] === 0 && values[2 * index + 1] === 0
      for (let index = 0; index < coefficients; index += 1) if (isNothing(index)) throw damagedJpeg('tables')
      this.#quantisation.add(number)
      at += 1 + length
    }
  }

  defineCodes(data: Uint8Array): void {
    let at = 0
    while (at < data.length) {
      const [kind, number] = [(data[at] ?? 0) >> 4, (data[at] ?? 0) & 15]
      const counts = data.subarray(at + 1, at + 17)
      const total = counts.reduce((sum, count) => sum + count, 0)
      const symbols = data.subarray(at + 17, at + 17 + total)
      const isWhole = counts.length === 16 && symbols.length === total && total <= 256
      if (kind > 1 || number > 3 || !isWhole) throw damagedJpeg('tables')
      this.#codes.set(kind * 4 + number, { counts, symbols })
      at += 17 + total
    }
  }

  defineRestarts(data: Uint8Array): void {
    if (data.length !== 2) throw damagedJpeg('tables')
    this.#interval = ((data[0] ?? 0) << 8) | (data[1] ?? 0)
  }

  /** Reads one scan whose bits start here; gives where the marker stands that follows it. */
  readScan(frame: Frame, header: Uint8Array, start: number): number {
    this.#frame = frame
    this.#scans += 1
    if (this.#scans > pictureLimits.scans) throw unfit('too-many-scans')
    const bits = new BitReader(this.#bytes, start)
    const parts = this.#partsOf(frame, header)
    this.#walk(frame, parts, bits)
    return bits.finish()
  }

  /** Throws where a component has not been read at all. */
  insistOnAll(): void {
    const isRead = (component: Component) => (this.#read.get(component)?.bitsLeft[0] ?? -1) >= 0
    if (this.#frame === undefined || !this.#frame.components.every(isRead)) throw damagedJpeg('too-little')
  }

  #partsOf(frame: Frame, header: Uint8Array): readonly ScanPart[] {
    const count = header[0] ?? 0
    if (count < 1 || count > frame.components.length || header.length !== 4 + 2 * count) throw damagedJpeg('header')
    const [first = 0, last = 0, approximation = 0] = header.subarray(1 + 2 * count)
    const range = { first, last, before: approximation >> 4, bit: approximation & 15 }
    const parts = Array.from({ length: count }, (_, index) => {
      const [id = 0, tables = 0] = header.subarray(1 + 2 * index)
      const component = frame.components.find(one => one.id === id)
      if (component === undefined) throw damagedJpeg('header')
      return this.#partOf(frame, component, tables, range)
    })
    const units = parts.reduce((sum, { component }) => sum + component.across * component.down, 0)
    const isRepeated = new Set(parts.map(({ component }) => component)).size < count
    if (isRepeated || (count > 1 && units > 10) || (count > 1 && frame.isProgressive && first > 0))
      throw damagedJpeg('header')
    return parts
  }

  #partOf(frame: Frame, component: Component, tables: number, range: ScanPart['range']): ScanPart {
    if (!this.#quantisation.has(component.quantisation)) throw damagedJpeg('tables')
    const read = this.#read.get(component) ?? {
      blocks: new BlockReader(component, frame.isProgressive),
      bitsLeft: new Int8Array(coefficients).fill(-1),
    }
    this.#read.set(component, read)
    insistOnRange(frame, range, read.bitsLeft)
    read.bitsLeft.fill(range.bit, range.first, range.last + 1)
    const needsFirst = range.first === 0 && range.before === 0
    const needsOthers = !frame.isProgressive || range.first > 0
    const none = new Uint16Array()
    return {
      component,
      blocks: read.blocks,
      range,
      firstCodes: needsFirst ? this.#codesOf(0, tables >> 4) : none,
      otherCodes: needsOthers ? this.#codesOf(1, tables & 15) : none,
    }
  }

  #codesOf(kind: 0 | 1, number: number): Codes {
    const table = this.#codes.get(kind * 4 + number)
    if (number > 3 || table === undefined) throw damagedJpeg('tables')
    return spreadCodes(table)
  }

  /** One component alone is read in its own rows of blocks, several in the units that they share. */
  #walk(frame: Frame, parts: readonly ScanPart[], bits: BitReader): void {
    const [only] = parts
    if (only === undefined) return
    const isAlone = parts.length === 1
    const across = isAlone ? only.component.blocksAcross : frame.unitsAcross
    const down = isAlone ? only.component.blocksDown : frame.unitsDown
    let [sinceRestart, restarts] = [0, 0]
    for (const { blocks } of parts) blocks.restart()
    for (let y = 0; y < down; y += 1) {
      for (let x = 0; x < across; x += 1) {
        if (this.#interval > 0 && sinceRestart === this.#interval) {
          for (const { blocks } of parts) blocks.insistOnNoRun()
          bits.restart(0xd0 + (restarts % 8))
          for (const { blocks } of parts) blocks.restart()
          restarts += 1
          sinceRestart = 0
        }
        sinceRestart += 1
        if (isAlone) only.blocks.read(bits, only, x, y)
        else readUnit(bits, parts, x, y)
      }
    }
    for (const { blocks } of parts) blocks.insistOnNoRun()
  }
}

function readUnit(bits: BitReader, parts: readonly ScanPart[], x: number, y: number): void {
  for (const part of parts) {
    const { across, down } = part.component
    for (let row = 0; row < down; row += 1) {
      for (let column = 0; column < across; column += 1) {
        part.blocks.read(bits, part, x * across + column, y * down + row)
      }
    }
  }
}

/** Each coefficient is read once, and then made finer bit by bit; of a block the first one comes first. */
function insistOnRange({ isProgressive }: Frame, range: ScanPart['range'], bitsLeft: Int8Array): void {
  const { first, last, before, bit } = range
  if (!isProgressive) {
    // Some programs leave the range out, which says nothing here.
    const isWhole = first === 0 && (last === 63 || last === 0) && before === 0 && bit === 0
    if (!isWhole || bitsLeft[0] !== -1) throw damagedJpeg('order')
    return
  }
  const isInRange = first === 0 ? last === 0 : first <= last && last <= 63
  const isStep = before === 0 || before === bit + 1
  if (!isInRange || !isStep || bit > 13) throw damagedJpeg('header')
  if (first > 0 && (bitsLeft[0] ?? -1) < 0) throw damagedJpeg('order')
  const wanted = before === 0 ? -1 : before
  if (bitsLeft.subarray(first, last + 1).some(left => left !== wanted)) throw damagedJpeg('order')
}
