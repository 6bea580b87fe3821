import { TableRow } from 'docx'
import type { Cell, Column, RowRole } from '../../document/table.ts'
import { docxCell, type MergedCell } from './cells.ts'
import type { InlineContext } from './context.ts'

/** A row with every cell that covers it, those of merges that go on in it included. */
export interface MergedRow {
  readonly role?: RowRole | undefined
  readonly cells: readonly MergedCell[]
}

export interface RowSetting extends InlineContext {
  readonly columns: readonly Column[]
  readonly isHead: boolean
  /** Stays on the page of the next row. */
  readonly keepNext: boolean
}

/** Characters up to which a row is kept whole; longer ones would leave too large a hole. */
const keptCharacters = 1200

/** A row of a table. A heading row repeats on every page. */
export function docxRow({ role, cells }: MergedRow, { columns, isHead, keepNext, bookmarkOf }: RowSetting): TableRow {
  let column = 0
  const children = cells.map(merged => {
    const placed = docxCell(merged, { column: columns[column]?.role, row: role, isHead, bookmarkOf })
    column += merged.cell.columnSpan
    return placed
  })
  const isShort = cells.every(({ cell, merge }) => merge !== undefined || charactersOf(cell) < keptCharacters)
  return new TableRow({ children, tableHeader: isHead, cantSplit: isHead || isShort, keepNext })
}

function charactersOf(cell: Cell): number {
  return JSON.stringify(cell.lines).length
}
