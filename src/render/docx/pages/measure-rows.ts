import type { Matrix, Table, TableColumn } from '../../../document/table.ts'
import { columnWidths } from '../../../theme/column-widths.ts'
import { tableLayout } from '../../../theme/layout.ts'
import type { Look } from '../../measures.ts'
import { type MergedCell, type MergedRow, mergedRows, spannedWidth } from '../merged-rows.ts'
import { countWordLines } from './count-lines.ts'
import type { FlowRow, FlowTable } from './flow.ts'
import { rounded, spacedLine } from './word-height.ts'

interface RowSetting extends Look {
  readonly isHead: boolean
  /** Points. */
  readonly widths: readonly number[]
}

/** The rows of a table with their heights, in a text area of a width in points. */
export function measureRows(table: Table | Matrix, look: Look, width: number): FlowTable {
  const roles = table.columns.map((column: TableColumn) => column.role)
  const widths = columnWidths(roles, width).map(rounded)
  const rowsOf = (rows: readonly MergedRow[], isHead: boolean) => flowRows(rows, { ...look, isHead, widths })
  const { ruleWidth: rule } = tableLayout
  const { head, body } = mergedRows(table)
  return { type: 'table', head: rowsOf(head, true), body: rowsOf(body, false), rule }
}

function flowRows(rows: readonly MergedRow[], setting: RowSetting): readonly FlowRow[] {
  const heights = rowHeights(rows, setting)
  const { lineHeight } = spacedLine(setting.theme.table, setting)
  return rows.flatMap((row, index): readonly FlowRow[] => {
    const height = heights[index] ?? 0
    if (row.isWhole) return [{ height, keepNext: row.keepNext }]
    // A row that may break does so between its lines.
    const lines = Math.max(1, Math.floor(height / lineHeight))
    return Array.from({ length: lines }, () => ({ height: height / lines, keepNext: false }))
  })
}

/** Heights of rows in points with a rule each. What a merged cell wants more, Word adds to the last row that it covers. */
function rowHeights(rows: readonly MergedRow[], setting: RowSetting): readonly number[] {
  const heights: number[] = []
  const open = new Map<number, { readonly wanted: number; readonly from: number }>()
  const close = (column: number) => {
    const merged = open.get(column)
    if (merged === undefined) return
    const present = heights.slice(merged.from).reduce((sum, height) => sum + height, 0)
    heights[heights.length - 1] = (heights.at(-1) ?? 0) + Math.max(0, merged.wanted - present)
    open.delete(column)
  }
  for (const row of rows) {
    const cells = placeCells(row)
    // Inner groups first: what they add is there for the outer ones.
    for (const column of [...open.keys()].sort((left, right) => right - left)) {
      if (!cells.some(({ column: at, merge }) => at === column && merge === 'continue')) close(column)
    }
    const free = cells.filter(({ merge }) => merge === undefined)
    heights.push(Math.max(0, ...free.map(cell => cellHeight(cell, row, setting))))
    for (const cell of cells) {
      if (cell.merge !== 'restart') continue
      open.set(cell.column, { wanted: cellHeight(cell, row, setting), from: heights.length - 1 })
    }
  }
  for (const column of [...open.keys()].sort((left, right) => right - left)) close(column)
  return heights
}

interface PlacedCell extends MergedCell {
  readonly column: number
}

function placeCells({ cells }: MergedRow): readonly PlacedCell[] {
  let column = 0
  return cells.map(({ cell, merge }) => {
    const placed = { cell, merge, column }
    column += cell.columnSpan
    return placed
  })
}

function cellHeight({ cell, column }: PlacedCell, row: MergedRow, setting: RowSetting): number {
  const { faces, theme, isHead, widths } = setting
  const { paddingX, paddingY, listIndent, ruleWidth } = tableLayout
  const { size } = theme.table
  const inside = spannedWidth(widths, column, cell.columnSpan) - 2 * rounded(paddingX)
  const bold = isHead || (row.role !== undefined && theme.rows[row.role].bold)
  const lines = cell.lines.reduce((sum, { level, marker, children }) => {
    const left = level * listIndent
    // The text stands at its indent, beside a marker that hangs before it.
    const first =
      marker === undefined ? left : Math.max(left, left - listIndent + faces.regular.unkernedWidthOf(marker) * size)
    return sum + countWordLines(children, faces, { size, bold }, { first, left, right: inside, isJustified: false })
  }, 0)
  return Math.max(1, lines) * spacedLine(theme.table, setting).lineHeight + 2 * rounded(paddingY) + ruleWidth
}
