import type { CsvRecord } from '../../sources/readers/scan-records.ts'

interface Known<Value> {
  /** Bytes of the key fields, each with its length before it. */
  readonly bytes: Uint8Array
  readonly value: Value
  next: Known<Value> | undefined
}

/** Lengths are noted in two bytes. */
const longestKey = 0xffff

/** What is known of rows by the bytes of some of their fields, found without making a string of anything. */
export class KeyTable<Value> {
  /** Where the fields stand in a record; -1 for a column that the file does not have. */
  readonly #columns: readonly number[]
  readonly #known = new Map<number, Known<Value>>()

  constructor(columns: readonly number[]) {
    this.#columns = columns
  }

  find(record: CsvRecord): Value | undefined {
    let known = this.#known.get(this.#hashOf(record))
    while (known !== undefined && !this.#isKey(record, known.bytes)) known = known.next
    return known?.value
  }

  /** Lets rows with the fields of this one be known from now on. */
  learn(record: CsvRecord, value: Value): void {
    const hash = this.#hashOf(record)
    const bytes: number[] = []
    for (const column of this.#columns) {
      const [start, end] = fieldOf(record, column)
      if (end - start > longestKey) return
      bytes.push((end - start) & 0xff, (end - start) >> 8, ...record.bytes.subarray(start, end))
    }
    this.#known.set(hash, { bytes: Uint8Array.from(bytes), value, next: this.#known.get(hash) })
  }

  /** FNV-1a over the key fields. */
  #hashOf(record: CsvRecord): number {
    const { bytes } = record
    const columns = this.#columns
    let hash = 0x811c9dc5
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] ?? -1
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
    const columns = this.#columns
    let offset = 0
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index] ?? -1
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
}

function fieldOf({ starts, ends, count }: CsvRecord, column: number): readonly [start: number, end: number] {
  return column < 0 || column >= count ? [0, 0] : [at(starts, column), at(ends, column)]
}

/** An element that is there. */
function at(values: Uint8Array | Int32Array, index: number): number {
  return values[index] as number
}
