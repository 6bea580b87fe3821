import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { capitalLetter } from '../base/ordinals.ts'
import type { RichText } from '../base/rich-text.ts'
import type { Place } from '../problems/problem.ts'

/** What a cell holds, whatever file it came from. */
export type CellValue =
  | { readonly type: 'text'; readonly text: RichText }
  /** `percent`: the cell shows the number times a hundred, with a `%`. */
  | { readonly type: 'number'; readonly number: number; readonly percent?: true }
  /** With the time of that day in milliseconds since midnight, where the cell has one. */
  | { readonly type: 'date'; readonly date: CalendarDate; readonly time?: number }
  | { readonly type: 'boolean'; readonly boolean: boolean }
  /** A formula that failed, `#REF!`; or what stands where a number or a day should, `1,5`. */
  | { readonly type: 'error'; readonly code: string }
  /** A formula whose result the file does not hold. */
  | { readonly type: 'unresolved' }
  /** A picture placed in the cell, or fetched by a formula. It says nothing that can be read: the cell counts as blank. */
  | { readonly type: 'picture' }

export interface SourceCell {
  readonly value: CellValue
  /**
   * Lies under a merged cell; `value` is that of the merged cell, so whoever counts must skip it. Where the merged cell is
   * blank itself, it is a text without letters.
   */
  readonly covered: boolean
  /** What the file holds in a covered cell of its own: nobody sees it, although nobody deleted it. Never blank. */
  readonly buried?: CellValue
}

export interface SheetRow {
  /** As the spreadsheet counts, from 1. */
  readonly number: number
  /** By column, A first; undefined where the cell is empty. */
  readonly cells: readonly (SourceCell | undefined)[]
  /** Not to be seen: hidden by hand, by a filter or in a closed group, or of no height. */
  readonly hidden?: true
  /** Every filled cell is struck through. */
  readonly struck?: true
}

export interface Sheet {
  readonly file: string
  readonly name: string
  readonly rows: readonly SheetRow[]
  /** How the reader of a message finds a cell; `column` from 0. */
  readonly cellName: (row: number, column: number) => string
  /** Its tab is not to be seen. It is read all the same. */
  readonly hidden?: true
  /** A filter is on, which hides rows. */
  readonly filtered?: true
  /** A list of records without any record, as JSON has it: no titles, no rows, and meant so. */
  readonly emptyList?: true
}

/** One input, read but not yet understood. */
export interface Source {
  /** As the user named it. */
  readonly file: string
  readonly sheets: readonly Sheet[]
}

/** How cells are named: by letter and row; or, where columns have names of their own, by record and title, `[0].Nama`. */
export function cellNaming(titles?: readonly string[]): Sheet['cellName'] {
  if (titles === undefined) return spreadsheetCellName
  // Row 1 holds the titles.
  return (row, column) => (row === 1 ? (titles[column] ?? '') : `[${row - 2}].${titles[column] ?? ''}`)
}

/** `F12` for row 12, column 5 (from 0). */
export function spreadsheetCellName(row: number, column: number): string {
  return `${capitalLetter(column + 1)}${row}`
}

export function placeOfCell(sheet: Sheet, row: number, column: number): Place {
  return { file: sheet.file, sheet: sheet.name, cell: sheet.cellName(row, column) }
}

/** Where pictures stand in cells of a sheet, each once: not again in the cells that a merged one covers. */
export function placesOfPictures(sheet: Sheet): readonly Place[] {
  return sheet.rows.flatMap(({ number, cells }) =>
    cells.flatMap((cell, column) =>
      cell?.value.type === 'picture' && !cell.covered ? [placeOfCell(sheet, number, column)] : [],
    ),
  )
}

export function placeOfSheet(sheet: Sheet): Place {
  return { file: sheet.file, sheet: sheet.name }
}
