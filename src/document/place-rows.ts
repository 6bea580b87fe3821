import type { Cell, Row } from './table.ts'

/** A cell in one of the rows that it covers. */
export interface PlacedCell {
  readonly cell: Cell
  /** Column in which it begins, from 0. */
  readonly column: number
  /** It began in a row above and reaches down into this one. */
  readonly fromAbove: boolean
}

/** A row with all cells that cover it, from left to right. */
export interface PlacedRow {
  readonly row: Row
  readonly cells: readonly PlacedCell[]
}

interface ReachingCell extends PlacedCell {
  /** Rows that it still covers, this one included. */
  readonly rowsLeft: number
}

/**
 * Finds the column in which each cell stands: those of a row make way for those that reach down from above. Takes the
 * rows of one heading or one body, which no cell leaves.
 */
export function placeRows(rows: readonly Row[]): readonly PlacedRow[] {
  let reaching: readonly ReachingCell[] = []
  return rows.map(row => {
    const cells = [...placeCells(row.cells, reaching), ...reaching].sort((left, right) => left.column - right.column)
    reaching = cells
      .filter(({ rowsLeft }) => rowsLeft > 1)
      .map(one => ({ ...one, fromAbove: true, rowsLeft: one.rowsLeft - 1 }))
    return { row, cells }
  })
}

function placeCells(cells: readonly Cell[], reaching: readonly ReachingCell[]): readonly ReachingCell[] {
  let free = 0
  return cells.map(cell => {
    const over = (column: number) => reaching.find(one => one.column <= column && column < columnAfter(one))
    for (let inTheWay = over(free); inTheWay !== undefined; inTheWay = over(free)) free = columnAfter(inTheWay)
    const placed = { cell, column: free, fromAbove: false, rowsLeft: cell.rowSpan }
    free = columnAfter(placed)
    return placed
  })
}

function columnAfter({ cell, column }: PlacedCell): number {
  return column + cell.columnSpan
}
