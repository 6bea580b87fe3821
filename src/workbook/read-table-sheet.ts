import { ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import {
  type CellValue,
  placeOfCell,
  placeOfSheet,
  type Sheet,
  type SheetRow,
  type SourceCell,
} from '../sources/source.ts'
import { cellProblem } from './cell-problems.ts'
import { cellText, withoutContinuation } from './cell-text.ts'
import type { Column, Columns, ColumnValues, Meanings, TableRow } from './column.ts'
import type { TableSheet } from './declare.ts'
import type { HeadingContext } from './headings/ask-columns.ts'
import type { Header, WrittenTitle } from './headings/header.ts'
import { readHeading } from './headings/read-heading.ts'
import { todaysManner } from './manner.ts'
import { meaningsByColumn, unmapped } from './mapping/sheet-mapping.ts'
import { readField } from './read-field.ts'
import { readableColumns } from './readable-columns.ts'
import { reportHidden } from './report-hidden.ts'
import { sheetProblem } from './sheet-problems.ts'
import { readTotals, type TotalsRow } from './totals.ts'
import { onceForEachWord } from './word-questions.ts'

/** What a row may be read with besides its own cells. */
export interface RowContext extends HeadingContext {
  /** Values that all rows have by the name of their sheet; no column is looked for them. */
  readonly given: Readonly<Record<string, unknown>>
}

/** A table that stands for itself. */
export const alone: RowContext = {
  manner: todaysManner,
  mapping: unmapped,
  excused: new Set(),
  names: () => undefined,
  given: {},
}

/** All that one sheet of a table says. */
export interface SheetContent<C extends Columns> {
  readonly sheet: Sheet
  readonly rows: readonly TableRow<C>[]
  readonly totals: readonly TotalsRow[]
  /** From left to right. */
  readonly headings: readonly WrittenTitle[]
}

/** Reads a table, reporting everything that is wrong with its address. Without a heading it says nothing. */
export function readTableSheet<C extends Columns>(
  sheet: Sheet,
  spec: TableSheet<C>,
  log: ProblemLog,
  context: RowContext = alone,
): SheetContent<C> {
  if (isBlank(sheet)) {
    reportEmpty(sheet, spec, log)
    return { sheet, rows: [], totals: [], headings: [] }
  }
  const header = readHeading(sheet, spec, log, context)
  if (header === undefined) return { sheet, rows: [], totals: [], headings: [] }
  const own = new ProblemLog()
  const rows = readRows(sheet, spec, header, own, context)
  for (const problem of onceForEachWord(own.problems)) log.add(problem)
  return { sheet, rows, totals: readTotals(sheet, header), headings: header.written }
}

/**
 * Reads the data rows under a heading that is known into typed values.
 *
 * Blank rows, repeated headings and rows of totals are skipped; in grouping columns an empty cell means "as above", unless
 * a grouping column to its left has just begun a new group: a new unit never inherits the service of the unit before. A
 * name may say "(lanjutan)", as in a report pasted back.
 * Rows with an error are left out of the result; the log then keeps the stage from concluding.
 */
export function readRows<C extends Columns>(
  sheet: Sheet,
  spec: TableSheet<C>,
  header: Header,
  log: ProblemLog,
  context: RowContext,
): readonly TableRow<C>[] {
  const above: Above = new Map()
  const rows = sheet.rows.slice(header.firstDataRow).filter(row => context.manner.isData(row, header))
  if (rows.length === 0) reportEmpty(sheet, spec, log)
  const columns = { sheet, header, rows }
  if (context.manner.asks) reportHidden(columns, spec, log)
  const readable = { ...spec, columns: readableColumns(columns, spec.columns, log, context.manner) }
  const own = { ...context, meanings: meaningsByColumn(context.mapping, spec.columns, header.written) }
  return rows.flatMap(row => readRow(row.number, locateRow(sheet, spec, header, row, above), readable, own, log))
}

/** In JSON a table without rows has no titles either. */
function isBlank({ rows }: Sheet): boolean {
  return rows.every(({ cells }) => cells.every(cell => cell === undefined))
}

function reportEmpty<C extends Columns>(sheet: Sheet, spec: TableSheet<C>, log: ProblemLog): void {
  if (spec.required && spec.mayBeEmpty !== true) log.add(sheetProblem('sheet.empty', placeOfSheet(sheet), {}))
}

/** A value with the cell it was written in, which for "as above" is a cell further up. */
interface Located {
  /** Row of that cell, as the spreadsheet counts. */
  readonly row: number
  readonly value: CellValue | undefined
  readonly place: Place
}

type LocatedRow = ReadonlyMap<string, Located>
type Above = Map<string, Located>

interface ColumnMeanings {
  readonly meanings: ReadonlyMap<string, Meanings | undefined>
}

function readRow<C extends Columns>(
  rowNumber: number,
  row: LocatedRow,
  spec: TableSheet<C>,
  { names, reportYear, manner, meanings, given }: RowContext & ColumnMeanings,
  log: ProblemLog,
): readonly TableRow<C>[] {
  const values: Record<string, unknown> = { ...given }
  let complete = true
  for (const [key, column] of Object.entries(spec.columns)) {
    const located = row.get(key)
    if (located !== undefined) {
      const { value: cell, place } = located
      const missing = () => cellProblem('cell.missing', place, { title: column.title })
      const meaning = meanings.get(key)
      const request = { column, cell, place, earlier: values, names, reportYear, manner, meaning, missing }
      values[key] = readField(request, log)
    }
    if (values[key] === undefined && column.required) complete = false
  }
  const at = (key: keyof C) => row.get(String(key))?.place ?? anyPlace(row)
  const has = (key: keyof C) => row.has(String(key))
  const inherits = (key: keyof C) => row.get(String(key))?.row !== rowNumber
  return complete ? [{ values: values as ColumnValues<C>, rowNumber, at, has, inherits }] : []
}

/** A column that the sheet does not have is spoken of at the first cell of the row. */
function anyPlace(row: LocatedRow): Place {
  const [first] = row.values()
  if (first === undefined) throw new RangeError('a row without columns')
  return first.place
}

/** The cells of a row by key, with "as above" and merged cells filled in. */
function locateRow(sheet: Sheet, spec: TableSheet, header: Header, row: SheetRow, above: Above): LocatedRow {
  const located = new Map<string, Located>()
  for (const [key, column] of Object.entries(spec.columns)) {
    const index = header.columns.get(key)
    if (index === undefined) continue
    const own = {
      value: ownValue(row.cells[index], column),
      place: placeOfCell(sheet, row.number, index),
      row: row.number,
    }
    // A first cell that is empty is missing once, for all the rows that would inherit it.
    if (column.asAbove && (own.value !== undefined || !above.has(key))) beginGroup(spec, above, key, own)
    located.set(key, own.value === undefined && column.asAbove ? (above.get(key) ?? own) : own)
  }
  return located
}

function ownValue(cell: SourceCell | undefined, column: Column<unknown>): CellValue | undefined {
  if (cell === undefined || (cell.covered && !column.acrossMerge)) return undefined
  if (!says(cell.value)) return undefined
  return column.asAbove ? withoutContinuation(cell.value) : cell.value
}

/** A formula that failed says something too: that it failed. */
function says(value: CellValue): boolean {
  return value.type === 'error' || value.type === 'unresolved' || cellText(value) !== ''
}

/** A new value in a grouping column ends what the grouping columns to its right said above. */
function beginGroup(spec: TableSheet, above: Above, key: string, own: Located): void {
  if (cellText(above.get(key)?.value) !== cellText(own.value)) {
    const keys = Object.keys(spec.columns)
    for (const deeper of keys.slice(keys.indexOf(key) + 1)) above.delete(deeper)
  }
  above.set(key, own)
}
