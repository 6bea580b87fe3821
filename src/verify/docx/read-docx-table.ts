import type { PrintedTable, ReadCell, ReadRepeat } from '../read-report.ts'
import { childrenOf, descendantsOf, valueAt, type XmlNode } from '../xml-tree.ts'
import { paragraphText } from './paragraph-text.ts'

interface PlacedCell {
  readonly row: number
  /** In columns of the grid, from 0. */
  readonly column: number
  readonly text: string
  readonly isContinued: boolean
}

/** The cells of a table. `after`: how many texts come before it. */
export function readDocxTable(table: XmlNode, after: number): PrintedTable {
  const placed = childrenOf(table, 'w:tr').flatMap((row, index) => placeCells(row, index + 1))
  const own = placed.filter(({ isContinued, text }) => !isContinued && text.trim() !== '')
  const columns = [...new Set(own.map(({ column }) => column))].sort((left, right) => left - right)
  const cells = own.map(({ column, text }): ReadCell => ({ column: columns.indexOf(column), text, opensPage: false }))
  return { after, cells, repeats: repeatsOf(placed) }
}

function placeCells(row: XmlNode, index: number): readonly PlacedCell[] {
  let column = 0
  return childrenOf(row, 'w:tc').map(cell => {
    const [properties] = childrenOf(cell, 'w:tcPr')
    const [merge] = childrenOf(properties, 'w:vMerge')
    const text = descendantsOf(cell, 'w:p').map(paragraphText).join('\n')
    const isContinued = merge !== undefined && merge.attributes['w:val'] !== 'restart'
    const placed = { row: index, column, text, isContinued }
    column += Number(valueAt(properties, 'w:gridSpan') ?? 1)
    return placed
  })
}

function repeatsOf(placed: readonly PlacedCell[]): readonly ReadRepeat[] {
  const above = new Map<number, string>()
  return placed.flatMap(({ row, column, text, isContinued }) => {
    if (!isContinued) above.set(column, text)
    const of = above.get(column) ?? ''
    return isContinued && text.trim() !== '' ? [{ row, text, of }] : []
  })
}
