// Long CSV files, whose rows are counted and never held together. Pieces of a file come in. For each group it goes out
// how often each value stands in each column.

import type { PiecesPort } from '../../ports/ports.ts'
import { type Outcome, ProblemLog } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { UnreadableInput, unreadableReasons } from '../../problems/unreadable-input.ts'
import { inputProblem } from '../../sources/input-problems.ts'
import { type CsvRecord, isBlank, scanRecords } from '../../sources/readers/scan-records.ts'
import type { Columns, TableRow } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import { type CsvTop, readTop } from './read-top.ts'
import { RowReader } from './row-reader.ts'
import { type Counted, type RowCount, Tally, type TallyGroup } from './tally.ts'

/** A table of which only counts are wanted. */
export interface TallySpec<C extends Columns> {
  readonly sheet: TableSheet<C>
  /** Columns that say which group a row belongs to. */
  readonly keys: readonly (keyof C & string)[]
  /** Columns that hold whole numbers from 1 to `choices`, or nothing. */
  readonly values: readonly (keyof C & string)[]
  readonly choices: number
  /** What else rows are told apart by: the columns that say it, of each. */
  readonly facets?: readonly (readonly (keyof C & string)[])[]
  /** Columns that say whether a row counts at all. */
  readonly gate?: readonly (keyof C & string)[]
  /** Codes of criteria that were not asked for. */
  readonly excused: ReadonlySet<string>
  /**
   * Understands a row: the name of its group, and its values in the order of the columns. Undefined when something is
   * wrong with it, which it has said to the log. Asked for the first row of every spelling of a key, and for every row
   * that does not hold plain digits.
   */
  readonly understand: (row: TableRow<C>, log: ProblemLog) => UnderstoodRow | undefined
}

export interface UnderstoodRow {
  readonly group: string
  readonly values: readonly (number | undefined)[]
  /** What the row is of by each facet; it is counted under that name, and nowhere where it is of nothing. */
  readonly facets?: readonly (string | undefined)[]
  /** It counts for nothing but how many are left out. */
  readonly isLeftOut?: boolean
}

export interface CountedTable {
  readonly groups: ReadonlyMap<string, TallyGroup>
  /** Rows by their names, of each facet. */
  readonly facets: readonly ReadonlyMap<string, RowCount>[]
  readonly leftOut: number
}

/** Errors after which a file is not read on. */
const mostErrors = 100

/** Groups after which a file is not read on: what should be a name is something else. */
const mostGroups = 200_000

/**
 * Counts the rows of a CSV file of any length. What a row means is decided by the readers of ordinary sheets; rows of a
 * known key and plain digits are counted without them, which changes nothing but the time.
 */
export async function tallyTable<C extends Columns>(
  path: string,
  spec: TallySpec<C>,
  pieces: PiecesPort,
): Promise<Outcome<CountedTable>> {
  const log = new ProblemLog()
  try {
    const top = await readTop(path, spec.sheet, spec.excused, pieces(path), log)
    if (top === undefined) return log.conclude(nothing)
    const counter = new TableCounter(path, spec, top, log)
    await scanRecords(skipBytes(pieces(path), top.skip), top.delimiter, counter.see)
    return log.conclude(() => counter.result())
  } catch (error) {
    log.add(unreadable(path, UnreadableInput.from(error)))
    return log.conclude(nothing)
  }
}

const nothing = (): CountedTable => ({ groups: new Map(), facets: [], leftOut: 0 })

class TableCounter<C extends Columns> {
  readonly #groups = new Map<string, TallyGroup>()
  readonly #facets: readonly Map<string, RowCount>[]
  readonly #leftOut: RowCount = { rows: 0 }
  readonly #file: string
  readonly #spec: TallySpec<C>
  readonly #top: CsvTop
  readonly #log: ProblemLog
  readonly #tally: Tally
  readonly #reader: RowReader<C>

  constructor(path: string, spec: TallySpec<C>, top: CsvTop, log: ProblemLog) {
    const columnsOf = (keys: readonly string[]) => keys.map(key => top.header.columns.get(key) ?? -1)
    this.#file = path
    this.#spec = spec
    this.#top = top
    this.#log = log
    const { keys, values, choices, facets = [], gate = [] } = spec
    this.#facets = facets.map(() => new Map())
    this.#tally = new Tally(
      { keys: columnsOf(keys), values: columnsOf(values), facets: facets.map(columnsOf), gate: columnsOf(gate) },
      choices,
    )
    this.#reader = new RowReader(path, spec.sheet, spec.keys, top, log)
  }

  readonly see = (record: CsvRecord): boolean => {
    if (record.number <= this.#top.lastHeadingRow || this.#tally.count(record) || isBlank(record)) return true
    const { row, isOrdinary } = this.#reader.read(record)
    const understood = row && this.#spec.understand(row, this.#log)
    if (understood !== undefined) {
      const counted = this.#count(understood)
      if (isOrdinary) this.#tally.learn(record, counted)
    }
    return this.#goesOn(record.number)
  }

  result(): CountedTable {
    // One that only rows left out would have is none.
    const groups = [...this.#groups].filter(([, { rows }]) => rows > 0)
    return { groups: new Map(groups), facets: this.#facets, leftOut: this.#leftOut.rows }
  }

  #count({ group: name, values, facets = [], isLeftOut = false }: UnderstoodRow): Counted {
    const group = this.#groupOf(name)
    const kinds = this.#facets.map((known, index) => countOf(known, facets[index]))
    if (isLeftOut) {
      this.#leftOut.rows += 1
      return { group, facets: kinds, leftOut: this.#leftOut }
    }
    group.rows += 1
    for (const kind of kinds) if (kind !== undefined) kind.rows += 1
    values.forEach((value, column) => {
      const place = column * this.#spec.choices + (value ?? 0) - 1
      if (value !== undefined) group.counts[place] = (group.counts[place] ?? 0) + 1
    })
    return { group, facets: kinds, leftOut: undefined }
  }

  #groupOf(name: string): TallyGroup {
    const group = this.#groups.get(name) ?? {
      rows: 0,
      counts: new Float64Array(this.#spec.values.length * this.#spec.choices),
    }
    this.#groups.set(name, group)
    return group
  }

  /** Whether to read on; the log says why not. */
  #goesOn(line: number): boolean {
    const place = { file: this.#file, line }
    const size = Math.max(this.#groups.size, ...this.#facets.map(facet => facet.size))
    if (size > mostGroups) this.#log.add(inputProblem('input.too-many-groups', place, { most: mostGroups }))
    const errors = this.#log.problems.filter(({ severity }) => severity === 'galat').length
    if (errors >= mostErrors) this.#log.add(inputProblem('input.too-many-errors', place, { most: mostErrors }))
    return size <= mostGroups && errors < mostErrors
  }
}

/** The count under a name, which is begun where there is none. */
function countOf(known: Map<string, RowCount>, name: string | undefined): RowCount | undefined {
  if (name === undefined) return undefined
  const count = known.get(name) ?? { rows: 0 }
  known.set(name, count)
  return count
}

/** The pieces without the first bytes. */
export async function* skipBytes(pieces: AsyncIterable<Uint8Array>, skip: number): AsyncIterable<Uint8Array> {
  let left = skip
  for await (const piece of pieces) {
    yield left === 0 ? piece : piece.subarray(Math.min(left, piece.length))
    left = Math.max(0, left - piece.length)
  }
}

export function unreadable(file: string, { why, where }: UnreadableInput): Problem {
  return inputProblem('input.unreadable', { file, ...where }, unreadableReasons[why])
}
