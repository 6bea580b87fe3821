import type { CsvRecord } from '../../sources/readers/scan-records.ts'

/** How many rows a group has, and how often each value stands in each column of them. Whole numbers, so that sums are exact. */
export interface TallyGroup {
  rows: number
  /** Of column `c`, how often value `v` (1 …): at `c * choices + v - 1`. */
  readonly counts: Float64Array
}

interface KnownKey {
  /** Bytes of the key fields, each with its length before it. */
  readonly bytes: Uint8Array
  readonly group: TallyGroup
  next: KnownKey | undefined
}

/** Where key and value columns stand in a record; -1 for a column that the file does not have. */
export interface TallyColumns {
  readonly keys: readonly number[]
  readonly values: readonly number[]
}

/** Lengths are noted in two bytes. */
const longestKey = 0xffff

const [zero, point, comma] = [0x30, 0x2e, 0x2c]

/**
 * Counts the rows whose key has been met before and whose values are plain digits or blank, without making a string of
 * anything. Whatever else a row may hold is left to somebody slower.
 */
export class Tally {
  readonly #columns: TallyColumns
  readonly #choices: number
  readonly #known = new Map<number, KnownKey>()
  readonly #found: Int32Array

  constructor(columns: TallyColumns, choices: number) {
    this.#columns = columns
    this.#choices = choices
    this.#found = new Int32Array(columns.values.length)
  }

  /** Counts a row; false when it is not plain, or its key is new. A row without any value is not plain. */
  count(record: CsvRecord): boolean {
    if (record.isOdd) return false
    const group = this.#groupOf(record)
    if (group === undefined || !this.#readValues(record)) return false
    group.rows += 1
    for (let column = 0; column < this.#found.length; column += 1) {
      const value = this.#found[column] ?? 0
      const place = column * this.#choices + value - 1
      if (value > 0) group.counts[place] = at(group.counts, place) + 1
    }
    return true
  }

  /** Lets rows with the key of this one be counted for a group from now on. */
  learn(record: CsvRecord, group: TallyGroup): void {
    const hash = this.#hashOf(record)
    const bytes: number[] = []
    for (const column of this.#columns.keys) {
      const [start, end] = fieldOf(record, column)
      if (end - start > longestKey) return
      bytes.push((end - start) & 0xff, (end - start) >> 8, ...record.bytes.subarray(start, end))
    }
    this.#known.set(hash, { bytes: Uint8Array.from(bytes), group, next: this.#known.get(hash) })
  }

  #groupOf(record: CsvRecord): TallyGroup | undefined {
    let known = this.#known.get(this.#hashOf(record))
    while (known !== undefined && !this.#isKey(record, known.bytes)) known = known.next
    return known?.group
  }

  /** FNV-1a over the key fields. */
  #hashOf(record: CsvRecord): number {
    const { bytes } = record
    const { keys } = this.#columns
    let hash = 0x811c9dc5
    for (let index = 0; index < keys.length; index += 1) {
      const column = keys[index] ?? -1
      if (column < 0 || column >= record.count) continue
      const end = at(record.ends, column)
      for (let offset = at(record.starts, column); offset < end; offset += 1) {
        hash = Math.imul(hash ^ at(bytes, offset), 0x01000193)
      }
      hash = Math.imul(hash ^ column, 0x01000193)
    }
    return hash
  }

  #isKey(record: CsvRecord, known: Uint8Array): boolean {
    const { keys } = this.#columns
    let offset = 0
    for (let index = 0; index < keys.length; index += 1) {
      const column = keys[index] ?? -1
      const isThere = column >= 0 && column < record.count
      const start = isThere ? at(record.starts, column) : 0
      const length = isThere ? at(record.ends, column) - start : 0
      if (known[offset] !== (length & 0xff) || known[offset + 1] !== length >> 8) return false
      offset += 2
      for (let index = 0; index < length; index += 1) {
        if (known[offset + index] !== record.bytes[start + index]) return false
      }
      offset += length
    }
    return true
  }

  /** The values of the row, 0 for a blank; false when one is no digit of a choice, or there is none. */
  #readValues(record: CsvRecord): boolean {
    const { values } = this.#columns
    const { bytes, starts, ends, count } = record
    let some = false
    for (let index = 0; index < values.length; index += 1) {
      const column = values[index] ?? -1
      this.#found[index] = 0
      if (column < 0 || column >= count) continue
      const start = at(starts, column)
      const length = at(ends, column) - start
      if (length === 0) continue
      const value = at(bytes, start) - zero
      const isWhole = length === 1 || (length === 3 && isTenths(bytes, start))
      if (!isWhole || value < 1 || value > this.#choices) return false
      this.#found[index] = value
      some = true
    }
    return some
  }
}

/** `.0` or `,0` behind a digit, as programs write whole numbers of a column with blanks. */
function isTenths(bytes: Uint8Array, start: number): boolean {
  return (bytes[start + 1] === point || bytes[start + 1] === comma) && bytes[start + 2] === zero
}

function fieldOf({ starts, ends, count }: CsvRecord, column: number): readonly [start: number, end: number] {
  return column < 0 || column >= count ? [0, 0] : [at(starts, column), at(ends, column)]
}

/** An element that is there. */
function at(values: Uint8Array | Int32Array | Float64Array, index: number): number {
  return values[index] as number
}
