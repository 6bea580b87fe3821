import type { Problem } from '../problems/problem.ts'
import { documentProblem, type PlaceOf } from './problems.ts'
import { type Matrix, type MatrixItem, type Row, type Table, widthOfRow } from './table.ts'

/** Checks that rows and groups fill the columns exactly: renderers put cells where their spans say and look no further. */
export function checkTableGrid(table: Table | Matrix, placeOf: PlaceOf): readonly Problem[] {
  const head = checkRows(table, table.head, placeOf)
  const body = table.type === 'table' ? checkRows(table, table.body, placeOf) : checkMatrix(table, placeOf)
  return [...head, ...body]
}

/** Every row, with the cells that reach down into it from above, fills the table; no cell lies over another or hangs out. */
function checkRows(table: Table | Matrix, rows: readonly Row[], placeOf: PlaceOf): readonly Problem[] {
  const columns = table.columns.length
  /** For each column, how many rows more the cell above reaches down. */
  const reaching = Array<number>(columns).fill(0)
  return rows.flatMap((row, index) => {
    const width = placeCells(row, reaching, rows.length - index)
    reaching.forEach((left, column) => {
      reaching[column] = Math.max(0, left - 1)
    })
    const place = placeOf(row, table)
    const at = { id: table.id ?? table.type, row: index + 1 }
    if (width === undefined) return [documentProblem('document.misplaced-cell', place, at)]
    return width === columns ? [] : [documentProblem('document.ragged-table', place, { ...at, width, columns })]
  })
}

/** Puts the cells of a row into the free columns; gives the width filled, nothing when a span finds no room. */
function placeCells(row: Row, reaching: number[], rowsLeft: number): number | undefined {
  let column = 0
  let width = reaching.filter(left => left > 0).length
  for (const { columnSpan, rowSpan } of row.cells) {
    while ((reaching[column] ?? 0) > 0) column += 1
    const isFree = reaching.slice(column, column + columnSpan).every(left => left === 0)
    if (!isFree || rowSpan > rowsLeft) return undefined
    reaching.fill(rowSpan, column, column + columnSpan)
    column += columnSpan
    width += columnSpan
  }
  return width
}

/** Groups fill the columns of their level; rows fill what is left, or everything when they stand outside groups. */
function checkMatrix(matrix: Matrix, placeOf: PlaceOf): readonly Problem[] {
  const { id, columns } = matrix
  if (!areInOrder(columns)) {
    return [documentProblem('document.group-columns', placeOf(matrix), { id })]
  }
  const widths = groupWidths(matrix)
  const check = (item: MatrixItem, depth: number, taken: number): readonly Problem[] => {
    const width = widthOfRow(item.cells)
    const fits =
      item.cells.every(({ rowSpan }) => rowSpan === 1) &&
      (item.type === 'row' ? width === columns.length - taken : width === widths[depth] && item.children.length > 0)
    if (!fits) return [documentProblem('document.group-depth', placeOf(item, matrix), { id })]
    return item.type === 'row' ? [] : item.children.flatMap(child => check(child, depth + 1, taken + width))
  }
  return matrix.body.flatMap(item => check(item, 0, 0))
}

/** Grouping columns stand first, level by level, none left out. */
function areInOrder(columns: Matrix['columns']): boolean {
  const levels = columns.flatMap(({ group }) => group ?? [])
  return levels.every((level, index) => {
    const before = levels[index - 1] ?? 0
    return columns[index]?.group === level && (level === before || level === before + 1)
  })
}

/** Number of columns of each group level, outermost first. */
function groupWidths({ columns }: Matrix): readonly number[] {
  const levels = Math.max(0, ...columns.map(({ group }) => group ?? 0))
  return Array.from({ length: levels }, (_, level) => columns.filter(({ group }) => group === level + 1).length)
}
