import { TableRow } from 'docx'
import type { Cell, Column } from '../../document/table.ts'
import { docxCell } from './cells.ts'
import type { InlineContext } from './context.ts'
import type { MergedRow } from './merged-rows.ts'

export interface RowSetting extends InlineContext {
  readonly columns: readonly Column[]
  readonly isHead: boolean
}

/** A row of a table. A heading row repeats on every page. */
export function docxRow(row: MergedRow, { columns, ...setting }: RowSetting): TableRow {
  let column = 0
  const children = row.cells.map(merged => {
    const placed = docxCell(merged, { ...setting, column: columns[column]?.role, row: row.role })
    column += merged.cell.columnSpan
    return placed
  })
  const cantSplit = setting.isHead || staysWhole(row)
  return new TableRow({ children, tableHeader: setting.isHead, cantSplit, keepNext: row.keepNext })
}

/** Characters up to which a row is kept whole; longer ones would leave too large a hole. */
const keptCharacters = 1200

/** Whether a row never breaks over pages. The names of its groups do not count: they go on beside the rows below. */
export function staysWhole({ cells }: MergedRow): boolean {
  return cells.every(({ cell, merge }) => merge !== undefined || charactersOf(cell) < keptCharacters)
}

function charactersOf(cell: Cell): number {
  return JSON.stringify(cell.lines).length
}
