import type { Place, Problem } from '../base/problem.ts'
import type { Block, ReportDocument } from './document.ts'
import { inlineText } from './inline.ts'
import { documentProblem } from './problems.ts'
import { type Matrix, type MatrixItem, type Row, type Table, widthOfRow } from './table.ts'

/** Checks once, at the border, what handlers later trust: unique ids, straight tables, known pictures, no empty titles. */
export function checkDocument(document: ReportDocument, place: Place): readonly Problem[] {
  const blocks = document.sections.flatMap(section => section.children)
  return [
    ...duplicateIds(blocks).map(id => documentProblem('document.duplicate-id', place, { id })),
    ...blocks.flatMap(block => checkBlock(block, document, place)),
  ]
}

function duplicateIds(blocks: readonly Block[]): readonly string[] {
  const ids = blocks.flatMap(block => ('id' in block && block.id !== undefined ? [block.id] : []))
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]
}

function checkBlock(block: Block, document: ReportDocument, place: Place): readonly Problem[] {
  switch (block.type) {
    case 'heading':
      return inlineText(block.children).trim() === ''
        ? [documentProblem('document.empty', place, { what: 'judul' })]
        : []
    case 'cover':
      return block.logo === undefined || document.assets.has(block.logo)
        ? []
        : [documentProblem('document.unknown-asset', place, { id: block.logo })]
    case 'table':
      return [...checkRows(block, block.head, place), ...checkRows(block, block.body, place)]
    case 'matrix':
      return [...checkRows(block, block.head, place), ...checkMatrix(block, place)]
    default:
      return []
  }
}

/** Every row, with the cells that reach down into it from above, fills the table; no cell lies over another or hangs out. */
function checkRows(table: Table | Matrix, rows: readonly Row[], place: Place): readonly Problem[] {
  const columns = table.columns.length
  /** For each column, how many rows more the cell above reaches down. */
  const reaching = Array<number>(columns).fill(0)
  return rows.flatMap((row, index) => {
    const width = placeCells(row, reaching, rows.length - index)
    reaching.forEach((left, column) => {
      reaching[column] = Math.max(0, left - 1)
    })
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
function checkMatrix(matrix: Matrix, place: Place): readonly Problem[] {
  const widths = groupWidths(matrix)
  const columns = matrix.columns.length
  const fits = (item: MatrixItem, depth: number, taken: number): boolean =>
    item.cells.every(cell => cell.rowSpan === 1) &&
    (item.type === 'row'
      ? widthOfRow(item.cells) === columns - taken
      : widthOfRow(item.cells) === widths[depth] &&
        item.children.length > 0 &&
        item.children.every(child => fits(child, depth + 1, taken + widthOfRow(item.cells))))
  return matrix.body.every(item => fits(item, 0, 0))
    ? []
    : [documentProblem('document.group-depth', place, { id: matrix.id })]
}

/** Number of columns of each group level, outermost first. */
function groupWidths(matrix: Matrix): readonly number[] {
  const levels = Math.max(0, ...matrix.columns.map(column => column.group ?? 0))
  return Array.from({ length: levels }, (_, level) => matrix.columns.filter(({ group }) => group === level + 1).length)
}
