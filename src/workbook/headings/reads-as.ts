import type { Problem } from '../../problems/problem.ts'
import { placeOfSheet, type Sheet } from '../../sources/source.ts'
import { cellText } from '../cell-text.ts'
import type { Column, FieldContext } from '../column.ts'
import { isTotalsRow } from '../totals.ts'

/** The cells of a column under its heading. */
export interface CellsBelow {
  readonly sheet: Sheet
  readonly column: number
  readonly firstDataRow: number
}

/** Whether a column has cells, and all of them can be read as a declared column is. */
export function readsAs(
  { sheet, column, firstDataRow }: CellsBelow,
  { title, read }: Column<unknown>,
  { names, reportYear, manner }: Pick<FieldContext, 'names' | 'reportYear' | 'manner'>,
): boolean {
  let [readable, unreadable] = [0, 0]
  const add = ({ severity }: Problem) => {
    if (severity === 'galat') unreadable += 1
  }
  const at = { title, place: placeOfSheet(sheet), add, earlier: {}, names, reportYear, manner }
  for (const row of sheet.rows.slice(firstDataRow)) {
    const cell = row.cells[column]
    if (cell === undefined || cell.covered || cellText(cell.value) === '' || isTotalsRow(row)) continue
    if (read(cell.value, at) !== undefined) readable += 1
    if (unreadable > 0) return false
  }
  return readable > 0
}

const listNumberTitles = /^\s*(?:no|nomor|nomer|#|num|urut)\b\.?\s*(?:urut)?\s*\.?\s*$/i

/** Whether a column only counts the rows of its list: 1, 2, 3 …, beginning anew where it will. */
export function isListNumber({ sheet, column, firstDataRow }: CellsBelow, title: string): boolean {
  if (!listNumberTitles.test(title)) return false
  let last = 0
  for (const { cells } of sheet.rows.slice(firstDataRow)) {
    const text = cells[column]?.covered === false ? cellText(cells[column]?.value) : ''
    if (text === '') continue
    const number = Number(text.replace(/[.)]$/, ''))
    if (number !== last + 1 && number !== 1) return false
    last = number
  }
  return last > 0
}
