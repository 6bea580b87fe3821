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

/** Every row, with the cells that reach down into it from above, is as wide as the table. */
function checkRows(table: Table | Matrix, rows: readonly Row[], place: Place): readonly Problem[] {
  const columns = table.columns.length
  const reachingDown = Array<number>(rows.length).fill(0)
  return rows.flatMap((row, index) => {
    for (const cell of row.cells) {
      for (let below = index + 1; below < index + cell.rowSpan; below += 1) {
        reachingDown[below] = (reachingDown[below] ?? columns) + cell.columnSpan
      }
    }
    const width = widthOfRow(row.cells) + (reachingDown[index] ?? 0)
    const id = table.id ?? table.type
    return width === columns
      ? []
      : [documentProblem('document.ragged-table', place, { id, row: index + 1, width, columns })]
  })
}

/** Groups fill the columns of their level; rows fill what is left, or everything when they stand outside groups. */
function checkMatrix(matrix: Matrix, place: Place): readonly Problem[] {
  const widths = groupWidths(matrix)
  const columns = matrix.columns.length
  const fits = (item: MatrixItem, depth: number, taken: number): boolean =>
    item.type === 'row'
      ? widthOfRow(item.cells) === columns - taken
      : widthOfRow(item.cells) === widths[depth] &&
        item.children.length > 0 &&
        item.children.every(child => fits(child, depth + 1, taken + widthOfRow(item.cells)))
  return matrix.body.every(item => fits(item, 0, 0))
    ? []
    : [documentProblem('document.group-depth', place, { id: matrix.id })]
}

/** Number of columns of each group level, outermost first. */
function groupWidths(matrix: Matrix): readonly number[] {
  const levels = Math.max(0, ...matrix.columns.map(column => column.group ?? 0))
  return Array.from({ length: levels }, (_, level) => matrix.columns.filter(({ group }) => group === level + 1).length)
}
