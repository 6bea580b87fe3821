import { inlineText } from '../../src/document/inline.ts'
import type { Cell, Matrix, MatrixGroup, MatrixItem, RowRole } from '../../src/document/table.ts'

/** The words of a cell, in order; tests give every word of a matrix a spelling of its own. */
export type Words = readonly string[]

export interface FlatGroup {
  readonly level: number
  readonly cells: readonly Words[]
  /** Numbers of the rows that stand in it. */
  readonly first: number
  readonly last: number
}

export interface FlatRow {
  readonly index: number
  readonly cells: readonly Words[]
  /** Outermost first. */
  readonly groups: readonly FlatGroup[]
  readonly role: RowRole | undefined
}

export function wordsOfCell(cell: Cell): Words {
  return cell.lines.flatMap(line => inlineText(line.children).split(' '))
}

/** The rows of a matrix with the groups around each, found without the code under test. */
export function flatRows(matrix: Matrix): readonly FlatRow[] {
  const rows: FlatRow[] = []
  for (const item of matrix.body) flatten(item, [], rows)
  return rows
}

function flatten(item: MatrixItem, groups: readonly FlatGroup[], rows: FlatRow[]): void {
  if (item.type === 'row') {
    rows.push({ index: rows.length, cells: item.cells.map(wordsOfCell), groups, role: item.role })
    return
  }
  const first = rows.length
  const group = { level: groups.length, cells: item.cells.map(wordsOfCell), first, last: first + rowCount(item) - 1 }
  for (const child of item.children) flatten(child, [...groups, group], rows)
}

function rowCount(group: MatrixGroup): number {
  return group.children.reduce((sum, child) => sum + (child.type === 'row' ? 1 : rowCount(child)), 0)
}
