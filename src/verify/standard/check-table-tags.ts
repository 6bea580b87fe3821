import type { Place, Problem } from '../../problems/problem.ts'
import { standardProblem } from './problems.ts'
import type { TagElement } from './read-structure.ts'

/** Whether the rows of a table are equally wide once cells that span rows and columns are counted. */
export function checkTable(table: TagElement, place: Place): readonly Problem[] {
  const parts = table.children.filter(({ role }) => role === 'THead' || role === 'TBody')
  const widths = parts.flatMap(part => widthsOf(part.children))
  if (new Set(widths).size <= 1) return []
  return [standardProblem('tags.ragged-table', place, { rows: widths.slice(0, 20).join(', ') })]
}

function widthsOf(rows: readonly TagElement[]): readonly number[] {
  // Columns that cells of earlier rows still take, by how many rows they reach on.
  let reaching: readonly { readonly rows: number; readonly columns: number }[] = []
  return rows.map(({ children }) => {
    const cells = children.map(({ attributes }) => ({ rows: attributes.rowSpan, columns: attributes.columnSpan }))
    const present = [...reaching, ...cells]
    reaching = present.map(cell => ({ ...cell, rows: cell.rows - 1 })).filter(cell => cell.rows > 0)
    return present.reduce((sum, { columns }) => sum + columns, 0)
  })
}
