import type { Matrix } from '../document/table.ts'
import type { Faces } from './faces.ts'
import { heightOfLines, type LaidCell, layCell } from './laid-row.ts'
import type { MatrixStyle } from './matrix-style.ts'

/** A heading cell with its place in the heading. */
export interface HeadCell extends LaidCell {
  readonly y: number
  readonly height: number
}

export interface LaidHead {
  readonly cells: readonly HeadCell[]
  readonly height: number
}

/** Lays the heading rows with their row and column spans; all cells centred and bold. */
export function layHead(matrix: Matrix, faces: Faces, style: MatrixStyle): LaidHead {
  const wanted = (cell: LaidCell) => heightOfLines(cell.lines.length, style)
  const laid = placeInGrid(matrix).map(({ cell, column, row }) => ({
    cell: layCell(cell, column, { bold: true, align: 'center' }, faces, style),
    row,
    rowSpan: cell.rowSpan,
  }))
  const heights = matrix.head.map((_, row) =>
    Math.max(0, ...laid.filter(one => one.row === row && one.rowSpan === 1).map(one => wanted(one.cell))),
  )
  for (const { cell, row, rowSpan } of laid) {
    const missing = wanted(cell) - sum(heights.slice(row, row + rowSpan))
    if (missing > 0) heights[row + rowSpan - 1] = (heights[row + rowSpan - 1] ?? 0) + missing
  }
  const cells = laid.map(({ cell, row, rowSpan }) => ({
    ...cell,
    y: sum(heights.slice(0, row)),
    height: sum(heights.slice(row, row + rowSpan)),
  }))
  return { cells, height: sum(heights) }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** The column and row in which each heading cell begins, past the cells that reach down from above. */
function placeInGrid({ head }: Matrix) {
  const taken = new Set<string>()
  return head.flatMap((headRow, row) => {
    let column = 0
    return headRow.cells.map(cell => {
      while (taken.has(`${row} ${column}`)) column += 1
      const start = column
      for (let below = row; below < row + cell.rowSpan; below += 1) {
        for (let right = start; right < start + cell.columnSpan; right += 1) taken.add(`${below} ${right}`)
      }
      column += cell.columnSpan
      return { cell, row, column: start }
    })
  })
}
