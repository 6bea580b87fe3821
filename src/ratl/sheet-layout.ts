import { columnNumber } from '../base/ordinals.ts'
import type { Columns } from '../workbook/column.ts'
import type { SheetContent } from '../workbook/read-table-sheet.ts'

/** Where the columns of a sheet of actions stand. */
export interface SheetLayout {
  readonly sheet: string
  /** Row of its titles, from 1. */
  readonly heading: number
  /** By key of the declared column, from 0. */
  readonly columns: ReadonlyMap<string, number>
  /** The first column behind all that hold something, from 0. */
  readonly width: number
  /** The last row that holds something, from 1. */
  readonly lastRow: number
}

export function layoutOf<C extends Columns>({ sheet, headings }: SheetContent<C>): SheetLayout {
  const placed = headings.map(({ key, place }) => ({ key, ...cellAt(place.cell ?? '') }))
  const filled = sheet.rows.filter(({ cells }) => cells.some(cell => cell !== undefined))
  return {
    sheet: sheet.name,
    heading: Math.max(1, ...placed.map(({ row }) => row)),
    columns: new Map(placed.map(({ key, column }) => [key, column])),
    width: Math.max(0, ...filled.map(({ cells }) => cells.length)),
    lastRow: Math.max(1, ...filled.map(({ number }) => number)),
  }
}

function cellAt(name: string): { readonly row: number; readonly column: number } {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
  return { row: Number(row), column: columnNumber(letters) - 1 }
}
