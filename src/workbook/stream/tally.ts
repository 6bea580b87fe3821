import type { CsvRecord } from '../../sources/readers/scan-records.ts'
import { KeyTable } from './key-table.ts'

/** How many rows a group has, and how often each value stands in each column of them. Whole numbers, so that sums are exact. */
export interface TallyGroup {
  rows: number
  /** Of column `c`, how often value `v` (1 …): at `c * choices + v - 1`. */
  readonly counts: Float64Array
}

/** How many rows are of a kind. */
export interface RowCount {
  rows: number
}

/** What a row counts for. */
export interface Counted {
  readonly group: TallyGroup
  /** One for each facet; none where the row is of no kind. */
  readonly facets: readonly (RowCount | undefined)[]
  /** Where it is left out it counts for nothing else. */
  readonly leftOut: RowCount | undefined
}

/** Where key and value columns stand in a record; -1 for a column that the file does not have. */
export interface TallyColumns {
  readonly keys: readonly number[]
  readonly values: readonly number[]
  /** What else rows are told apart by, each by its own columns. */
  readonly facets: readonly (readonly number[])[]
  /** What says whether a row counts at all. */
  readonly gate: readonly number[]
}

const [zero, point, comma] = [0x30, 0x2e, 0x2c]

/** What is known of a key, `undefined` among it. */
interface Learned<Value> {
  readonly value: Value
}

/**
 * Counts the rows whose keys have been met before and whose values are plain digits or blank, without making a string of
 * anything. Whatever else a row may hold is left to somebody slower.
 */
export class Tally {
  readonly #values: readonly number[]
  readonly #choices: number
  readonly #groups: KeyTable<TallyGroup>
  readonly #facets: readonly KeyTable<Learned<RowCount | undefined>>[]
  readonly #gate: KeyTable<Learned<RowCount | undefined>> | undefined
  readonly #found: Int32Array
  readonly #kinds: (RowCount | undefined)[]

  constructor({ keys, values, facets, gate }: TallyColumns, choices: number) {
    this.#values = values
    this.#choices = choices
    this.#groups = new KeyTable(keys)
    this.#facets = facets.map(columns => new KeyTable(columns))
    this.#gate = gate.length === 0 ? undefined : new KeyTable(gate)
    this.#found = new Int32Array(values.length)
    this.#kinds = facets.map(() => undefined)
  }

  /** Counts a row; false when it is not plain, or one of its keys is new. A row without any value is not plain. */
  count(record: CsvRecord): boolean {
    if (record.isOdd) return false
    const group = this.#groups.find(record)
    const gate = this.#gate?.find(record)
    if (group === undefined || (this.#gate !== undefined && gate === undefined)) return false
    if (!this.#readValues(record) || !this.#readFacets(record)) return false
    if (gate?.value !== undefined) {
      gate.value.rows += 1
      return true
    }
    group.rows += 1
    for (let column = 0; column < this.#found.length; column += 1) {
      const value = this.#found[column] ?? 0
      const place = column * this.#choices + value - 1
      if (value > 0) group.counts[place] = at(group.counts, place) + 1
    }
    for (const kind of this.#kinds) if (kind !== undefined) kind.rows += 1
    return true
  }

  /** Lets rows with the keys of this one be counted as it was from now on. */
  learn(record: CsvRecord, { group, facets, leftOut }: Counted): void {
    if (this.#groups.find(record) === undefined) this.#groups.learn(record, group)
    for (const [index, table] of this.#facets.entries()) {
      if (table.find(record) === undefined) table.learn(record, { value: facets[index] })
    }
    if (this.#gate !== undefined && this.#gate.find(record) === undefined) this.#gate.learn(record, { value: leftOut })
  }

  /** What the row is of by each facet; false when one is new. */
  #readFacets(record: CsvRecord): boolean {
    for (let index = 0; index < this.#facets.length; index += 1) {
      const found = this.#facets[index]?.find(record)
      if (found === undefined) return false
      this.#kinds[index] = found.value
    }
    return true
  }

  /** The values of the row, 0 for a blank; false when one is no digit of a choice, or there is none. */
  #readValues(record: CsvRecord): boolean {
    const values = this.#values
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

/** An element that is there. */
function at(values: Uint8Array | Int32Array | Float64Array, index: number): number {
  return values[index] as number
}
