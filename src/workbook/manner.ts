import { normaliseName } from '../base/name-key.ts'
import type { SheetRow } from '../sources/source.ts'
import { cellText } from './cell-text.ts'
import type { ValueManner } from './column.ts'
import type { Header } from './headings/header.ts'
import { type UnderstandTitles, understoodTitles } from './headings/known-titles.ts'
import { isTotalsRow } from './totals.ts'

/**
 * Whether a row under a heading is data. Blank rows, a heading that is repeated, numbers of columns under it, rows of totals
 * and of workings, notes below a table and legends beside it are not.
 */
function isDataRow(row: SheetRow, header: Header): boolean {
  const own = ownCells(row, new Set(header.columns.values()))
  if (own.length === 0 || isTotalsRow(row, lastColumnOf(header))) return false
  return !(repeatsHeading(row, header) || numbersColumns(own) || isNote(own))
}

/** The rightmost column that the table reads: what stands beyond is no part of it. */
function lastColumnOf({ columns }: Header): number {
  return Math.max(...columns.values())
}

/** The words of the cells that the row itself has in the columns of the table; a failed formula is one. */
function ownCells({ cells }: SheetRow, columns: ReadonlySet<number>): readonly string[] {
  return cells.flatMap((cell, column) => {
    if (cell === undefined || cell.covered || !columns.has(column)) return []
    const { type } = cell.value
    if (type === 'error' || type === 'unresolved') return [type]
    const text = cellText(cell.value)
    return text === '' ? [] : [text]
  })
}

function repeatsHeading({ cells }: SheetRow, { titles }: Header): boolean {
  const filled = cells.filter(cell => cell !== undefined && !cell.covered && cellText(cell.value) !== '')
  return filled.length > 1 && filled.every(cell => titles.has(normaliseName(cellText(cell?.value))))
}

const columnNumber = /^\((\d{1,2}|[a-z])\)$/i
const fewestNumbers = 2

/** `(1) (2) (3)` under a heading. */
function numbersColumns(own: readonly string[]): boolean {
  return own.length >= fewestNumbers && own.every(text => columnNumber.test(text))
}

const note =
  /^\W*(?:sumber|catatan|keterangan|ket|nb|note|source|dicetak|diunduh|diekspor|data diolah|data per tanggal)(?:\s+data)?\s*(?:[:.]|\d|$)/i

/** `Sumber: …` below a table. */
function isNote(own: readonly string[]): boolean {
  const [only = '', ...others] = own
  return others.length === 0 && note.test(only)
}

/** How a workbook is read. An archived report keeps the manner of the program that made it. */
export interface Manner extends ValueManner {
  readonly titles: UnderstandTitles
  /** Rows that a heading may have. */
  readonly deepestHeading: number
  /** Whether an upper title names a column whose own title nobody knows: `U4` over `(Biaya)`. */
  readonly readsUpperTitles: boolean
  /** Whether a row under a heading is data. */
  readonly isData: (row: SheetRow, header: Header) => boolean
  /** What may be a missing column or sheet is asked about, and rows that hide values are told; else it is passed over. */
  readonly asks: boolean
}

/** As workbooks are read today. */
export const todaysManner: Manner = {
  titles: understoodTitles,
  deepestHeading: 3,
  readsUpperTitles: true,
  isData: isDataRow,
  asks: true,
  readsSharesAlike: true,
  readsDashesAsBlank: true,
}
