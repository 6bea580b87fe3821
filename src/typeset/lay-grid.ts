import { placeRows } from '../document/place-rows.ts'
import type { Row, RowRole } from '../document/table.ts'
import type { Faces } from './faces.ts'
import { type CellSetting, heightOfLines, type LaidCell, layCell } from './laid-row.ts'
import type { MatrixStyle } from './matrix-style.ts'

/** A cell with its place in the grid; points from the upper left corner. */
interface GridCell extends LaidCell {
  readonly y: number
  readonly height: number
  readonly rowRole?: RowRole | undefined
}

export interface LaidGrid {
  readonly cells: readonly GridCell[]
  readonly height: number
}

/** Lays rows with their row and column spans, each as tall as its text. */
export function layGrid(
  rows: readonly Row[],
  settingOf: (row: Row) => CellSetting,
  faces: Faces,
  style: MatrixStyle,
): LaidGrid {
  const wanted = (cell: LaidCell) => heightOfLines(cell.lines.length, style)
  const laid = placeRows(rows).flatMap(({ row, cells }, index) =>
    cells
      .filter(({ fromAbove }) => !fromAbove)
      .map(({ cell, column }) => ({
        cell: layCell(cell, column, settingOf(row), faces, style),
        row: index,
        rowSpan: cell.rowSpan,
        rowRole: row.role,
      })),
  )
  const heights = rows.map((_, row) =>
    Math.max(0, ...laid.filter(one => one.row === row && one.rowSpan === 1).map(one => wanted(one.cell))),
  )
  for (const { cell, row, rowSpan } of laid) {
    const missing = wanted(cell) - sum(heights.slice(row, row + rowSpan))
    if (missing > 0) heights[row + rowSpan - 1] = (heights[row + rowSpan - 1] ?? 0) + missing
  }
  const cells = laid.map(({ cell, row, rowSpan, rowRole }) => ({
    ...cell,
    rowRole,
    y: sum(heights.slice(0, row)),
    height: sum(heights.slice(row, row + rowSpan)),
  }))
  return { cells, height: sum(heights) }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Lays the heading rows of a table or matrix; all cells centred and bold. */
export function layHead(rows: readonly Row[], faces: Faces, style: MatrixStyle): LaidGrid {
  return layGrid(rows, () => ({ bold: true, align: 'center' }), faces, style)
}
