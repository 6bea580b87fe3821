import type { Place, Problem } from '../problems/problem.ts'
import type { CellValue } from '../sources/source.ts'
import { anyWords, type FieldDescription } from './field-description.ts'

/** How values are read that programs have not always read alike. */
export interface ValueManner {
  /** Whether a service is complete is said by a bare number as text as by the same number in a cell: `1` is 100 %. */
  readonly readsSharesAlike: boolean
  /** Dashes and `tidak ada` are blank where any words may stand; else they are words like others. */
  readonly readsDashesAsBlank: boolean
}

/** Where a field reader stands, and how it reports what is wrong there. */
export interface FieldContext {
  readonly title: string
  readonly place: Place
  readonly add: (problem: Problem) => void
  /** What the columns to the left have read in this row. */
  readonly earlier: Readonly<Record<string, unknown>>
  /** The names that another sheet lists; undefined when it could not be read, of which its own problems tell. */
  readonly names: ListedNames
  /** The year that the workbook is about, where its facts say one. */
  readonly reportYear?: number | undefined
  readonly manner: ValueManner
  /** What the workbook says that a word means in this column; absent where it cannot say anything. */
  readonly meaning?: Meanings | undefined
}

/** What a word means, as it would be written; undefined where nobody said. */
export type Meanings = (word: string) => string | undefined

export type ListedNames = (sheet: string) => readonly string[] | undefined

/** Understands one cell. Undefined means that it could not, and has said why. */
export interface ReadField<Value> {
  (cell: CellValue, at: FieldContext): Value | undefined
  /** The sheet whose names it looks up. */
  readonly looksInto?: string
  /** What it takes; a field that does not say takes any text. */
  readonly describes?: FieldDescription
  /** What is wrong with its cells has been told of the column as a whole. */
  readonly isTold?: true
}

/** A reader that says what it takes. */
export function described<Value>(describes: FieldDescription, read: ReadField<Value>): ReadField<Value> {
  return Object.assign<ReadField<Value>, Pick<ReadField<Value>, 'describes'>>(read, { describes })
}

/** One column of a table, or one line of a sheet of facts: how it is found, read, and explained in an empty workbook. */
export interface Column<Value, Required extends boolean = boolean> {
  readonly title: string
  /** Other titles that staff use for it. */
  readonly synonyms: readonly string[]
  readonly required: Required
  /** Grouping column: an empty cell means "as above". */
  readonly asAbove: boolean
  /** A merged cell speaks for all rows it covers. Never for numbers: a merged number counts once. */
  readonly acrossMerge: boolean
  readonly read: ReadField<Value>
  /** What to fill in, in Indonesian, for the instructions of an empty workbook. */
  readonly note: string
  /** The values to choose from, when they are few. */
  readonly choices?: readonly string[]
  /** What a row of totals says in this column; nothing that could be checked when absent. */
  readonly total?: ColumnTotal
  /** Somebody's own words, which may hold personal data (`docs/RULES.md` 5.2). */
  readonly freeText?: boolean
  /** A figure rests on it, or it selects rows: where it is missing, what may be it is asked about. */
  readonly feeds?: boolean
  /** What of an instrument it holds the values of. */
  readonly criterion?: ColumnCriterion
  /** Which of its values are like no other's, so that one under an unknown title is asked about; all where it does not say. */
  readonly telling?: RegExp
}

/** One thing that a survey asks for, with all that forms and applications call it. */
export interface ColumnCriterion {
  /** `U4` */
  readonly code: string
  readonly name: string
  readonly shortNames: readonly string[]
  readonly question?: string | undefined
  /** Codes of the criteria that it is a part of. */
  readonly within?: readonly string[]
}

/** Sum or mean of the values, or how many rows there are. */
export type ColumnTotal = 'sum' | 'mean' | 'count'

export interface ColumnOptions {
  readonly note: string
  readonly synonyms?: readonly string[]
  readonly asAbove?: boolean
  readonly acrossMerge?: boolean
  readonly choices?: readonly string[]
  readonly total?: ColumnTotal
  readonly freeText?: boolean
  readonly feeds?: boolean
  readonly criterion?: ColumnCriterion
  readonly telling?: RegExp
}

function column<Value, Required extends boolean>(
  title: string,
  required: Required,
  read: ReadField<Value>,
  options: ColumnOptions,
): Column<Value, Required> {
  return { title, required, read, synonyms: [], asAbove: false, acrossMerge: false, ...options }
}

/** A column that must be there, with a value in every row. */
export function required<Value>(title: string, read: ReadField<Value>, options: ColumnOptions): Column<Value, true> {
  return column(title, true, read, options)
}

/** A column that may be missing, or empty in some rows. */
export function optional<Value>(title: string, read: ReadField<Value>, options: ColumnOptions): Column<Value, false> {
  return column(title, false, read, options)
}

/** Whether it takes words of any kind, so that nothing can be told of a column from its cells. */
export function takesAnyWords({ looksInto, describes }: ReadField<unknown>): boolean {
  return looksInto === undefined && (describes === undefined || describes.json === anyWords)
}

export type Columns = Readonly<Record<string, Column<unknown>>>

/** Columns in this order, some of which only an instrument names: a spread would forget them. */
export function inThisOrder<First extends Columns, Named extends Columns, Last extends Columns>(
  first: First,
  named: Named,
  last: Last,
): First & Named & Last {
  return { ...first, ...named, ...last }
}

/** The typed row that a set of columns reads. */
export type ColumnValues<C extends Columns> = {
  readonly [Key in keyof C]: C[Key] extends Column<infer Value, infer Required>
    ? Required extends true
      ? Value
      : Value | undefined
    : never
}

/** A row that was understood, and where each of its values stands. */
export interface TableRow<C extends Columns> {
  readonly values: ColumnValues<C>
  /** As the spreadsheet counts. */
  readonly rowNumber: number
  readonly at: (key: keyof C) => Place
  /** Whether the sheet has the column at all. */
  readonly has: (key: keyof C) => boolean
  /** Whether the value is that of a row above, or of none. */
  readonly inherits: (key: keyof C) => boolean
}
