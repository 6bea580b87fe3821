// What lives in this folder: sheets as flat arrays, which a thread can hand over. Readers put cells in (`SheetWriter`); the
// `Sheet` that others know comes out (`unpack-sheet.ts`).

import type { RichText } from '../../base/rich-text.ts'

/**
 * The data types that flow from the bytes of an input to its tables:
 *
 * ```text
 * bytes ─readDirectory→ ZipEntry ─readPart→ pieces ─readXml→ elements ─sheetReader→ SheetWriter → PackedSheet ─unpackSheet→ Sheet
 *   └─ readCsv, readJson ───────────────────────────────────────────────────┘
 * ```
 *
 * A packed sheet is a table as a few flat arrays. It is what a worker thread can hand over in no time, and holds millions
 * of cells in the memory that as many objects would not fit in. Eleven bytes for a cell, besides its text.
 */
export interface PackedSheet {
  readonly file: string
  readonly name: string
  /** Titles of the columns, where cells are named by record and title instead of row and letter: row 1 of the table. */
  readonly titles?: readonly string[]
  /** The tab is not to be seen. */
  readonly isHidden?: boolean
  /** A filter is on. */
  readonly isFiltered?: boolean
  /** Number of each row that has a cell, from 1, and how many cells there are up to its end. */
  readonly rowNumbers: readonly number[]
  readonly rowEnds: readonly number[]
  /** Numbers of the rows that are not to be seen, and of those struck through from end to end: mostly none. */
  readonly hiddenRows: readonly number[]
  readonly struckRows: readonly number[]
  /** Of each cell: its column from 0, its `CellKind`, and its number, its truth (0 or 1) or the index of its text. */
  readonly columns: Uint16Array
  readonly kinds: Uint8Array
  readonly values: Float64Array
  /**
   * Texts, days (`2022-12-31`, or `2022-12-31T50709000` with milliseconds since midnight) and error codes; sheets of one
   * input may share them.
   */
  readonly texts: readonly PackedText[]
  readonly merges: readonly PackedMerge[]
}

/** Without styles, a text is just a string. */
export type PackedText = string | RichText

/** A merged area as far as it lies on rows and columns in use. Both ends are included. */
export interface PackedMerge {
  /** Indices in `rowNumbers`. */
  readonly firstRow: number
  readonly lastRow: number
  readonly left: number
  readonly right: number
  /** Whether the cell that gives the value, at its upper left, lies on a row in use. */
  readonly hasMaster: boolean
}

export const cellKinds = {
  text: 0,
  number: 1,
  date: 2,
  boolean: 3,
  error: 4,
  unresolved: 5,
  percent: 6,
  picture: 7,
} as const
export type CellKind = keyof typeof cellKinds
