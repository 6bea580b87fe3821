import type { Place } from '../../problems/problem.ts'

/** How the heading of a column is written, and where. */
export interface WrittenTitle {
  readonly key: string
  /** All its levels, the highest first. */
  readonly title: string
  readonly place: Place
}

/** Where the columns of a table stand. */
export interface Header<Key = string> {
  /** Column index (from 0) by key. */
  readonly columns: ReadonlyMap<Key, number>
  /** Index in `sheet.rows` of the first data row. */
  readonly firstDataRow: number
  /** Normalised titles, to recognise the heading where it is repeated. */
  readonly titles: ReadonlySet<string>
  /** From left to right. */
  readonly written: readonly WrittenTitle[]
}

/** A column with a heading that names none of the table, or with data under no heading at all. */
export interface UnknownHeading {
  readonly column: number
  /** Empty where it has none. */
  readonly title: string
  readonly place: Place
}
