import { type PlacedCell, placeRows } from '../../document/place-rows.ts'
import type { Cell, MatrixRow, Table } from '../../document/table.ts'
import type { LongTable } from '../../typeset/prepare-matrix.ts'

/**
 * A table that is too tall to be kept on one page, for our typesetter. A cell that spans rows stands in the first of
 * them alone, for a break may come between them: pdfmake 0.3.11 loses lines there.
 */
export function longTable({ columns, head, body, caption }: Table): LongTable {
  const rows = placeRows(body).map(
    ({ row, cells }): MatrixRow => ({ ...row, type: 'row', cells: cells.map(withoutSpan) }),
  )
  return { columns, head, body: rows, keep: 'row', ...(caption && { caption }) }
}

function withoutSpan({ cell, fromAbove }: PlacedCell): Cell {
  return fromAbove ? { columnSpan: cell.columnSpan, rowSpan: 1, lines: [] } : { ...cell, rowSpan: 1 }
}
