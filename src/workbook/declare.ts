import type { CalendarDate } from '../base/dates/calendar-date.ts'
import type { Place, Problem } from '../problems/problem.ts'
import type { Columns, ColumnValues } from './column.ts'

/** What a sheet of two columns, Isian and Nilai, asks for: one line for each entry (`docs/WORKBOOKS.md` 2.3). */
export interface FactSheet<C extends Columns = Columns> {
  readonly name: string
  /** Other names that staff use for it; read by them where no sheet has the proper one. */
  readonly synonyms?: readonly string[]
  readonly shape: 'facts'
  readonly required: boolean
  readonly note: string
  readonly columns: C
  /** The year that the workbook is about, for sheets that leave it out. */
  readonly year?: YearOf<C>
  /** The day whose rules it is made by. */
  readonly day?: DayOf<C>
  /** Codes of criteria that the report says were not asked for. */
  readonly excused?: CodesOf<C>
}

export interface CodesOf<C extends Columns> {
  of(values: Partial<ColumnValues<C>>): readonly string[]
}

export interface DayOf<C extends Columns> {
  of(values: Partial<ColumnValues<C>>): CalendarDate | undefined
}

export interface YearOf<C extends Columns> {
  of(values: Partial<ColumnValues<C>>): number | undefined
}

/** A sheet with a heading and data rows (`docs/WORKBOOKS.md` 2.3). */
export interface TableSheet<C extends Columns = Columns> {
  readonly name: string
  /** Other names that staff use for it; read by them where no sheet has the proper one. */
  readonly synonyms?: readonly string[]
  readonly shape: 'table'
  readonly required: boolean
  readonly note: string
  readonly columns: C
  /** Name of the sheet that may stand in its place: one of the two is enough. */
  readonly orElse?: string
  /** Must be there, but may have no rows. */
  readonly mayBeEmpty?: boolean
  /** May also be one sheet for each year, `RATL 2022`, whose name says the `year` of all its rows. */
  readonly byYear?: boolean
  /** What no two rows may have alike. */
  readonly key?: SheetKey<C>
  /** The column whose values are the names that other sheets look up here. */
  readonly names?: keyof C & string
  /** Headings of columns about persons that no figure needs: they are not read, not asked about, and told once. */
  readonly unneeded?: RegExp
  /** The rows that its totals add up, where some rows are totals themselves. */
  readonly adds?: RowTest<C>
}

export type SheetSpec<C extends Columns = Columns> = FactSheet<C> | TableSheet<C>

/** What tells the rows of a sheet apart. Its functions are methods, so that sheets of any columns fit in one list. */
export interface SheetKey<C extends Columns> {
  of(values: ColumnValues<C>): string
  /** What is said of a row whose key an earlier row, at the cell `other`, has already. */
  twice(place: Place, values: ColumnValues<C>, other: string): Problem
  /** The column at which it is said. */
  readonly at: keyof C & string
}

export interface RowTest<C extends Columns> {
  test(values: ColumnValues<C>): boolean
}

/** The sheets of a workbook by the names that the code knows them by, in the order in which they are read and shown. */
export type WorkbookSpec = Readonly<Record<string, SheetSpec>>

/** Declares a table, so that its key and its columns are checked against each other. */
export function defineTable<const C extends Columns>(spec: Omit<TableSheet<C>, 'shape'>): TableSheet<C> {
  return { ...spec, shape: 'table' }
}

/** Declares a sheet of facts. */
export function defineFacts<const C extends Columns>(spec: Omit<FactSheet<C>, 'shape'>): FactSheet<C> {
  return { ...spec, shape: 'facts' }
}

/** Declares the sheets of a workbook; `readWorkbook` reads each of them once. */
export function defineWorkbook<const W extends WorkbookSpec>(sheets: W): W {
  return sheets
}
