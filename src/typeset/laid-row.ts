import type { Inline } from '../document/inline.ts'
import {
  type Cell,
  type CellRole,
  type Matrix,
  type MatrixGroup,
  type MatrixItem,
  type RowRole,
  widthOfRow,
} from '../document/table.ts'
import { type Align, type CellTextLine, cellTextLines } from './cell-lines.ts'
import type { Faces } from './faces.ts'
import type { MatrixStyle } from './matrix-style.ts'

/** A cell with its text broken into lines. */
export interface LaidCell {
  /** Left edge and width of the cell, padding included. */
  readonly x: number
  readonly width: number
  readonly lines: readonly CellTextLine[]
  readonly role?: CellRole | undefined
  /** The text of the cell in the document. */
  readonly owner: object
}

/** Cells that name a group of rows, and again, with "(lanjutan)", the group on the pages it goes on over. */
export interface LaidGroup {
  /** From 0, outermost. */
  readonly level: number
  readonly cells: readonly LaidCell[]
  readonly continued: () => readonly LaidCell[]
  /** Height that the cells want. */
  readonly height: number
}

/** A row ready to be placed: its own cells, its height, and the groups it stands in, outermost first. */
export interface LaidRow {
  readonly cells: readonly LaidCell[]
  readonly height: number
  readonly groups: readonly LaidGroup[]
  readonly role?: RowRole | undefined
}

/** Height of a cell with so many lines, padding included. */
export function heightOfLines(count: number, style: MatrixStyle): number {
  return count * style.leading + 2 * style.paddingY
}

export function tallest(cells: readonly LaidCell[], style: MatrixStyle): number {
  return Math.max(0, ...cells.map(cell => heightOfLines(cell.lines.length, style)))
}

/** Breaks all text of a matrix into lines, once, and gives its rows in order. */
export function layRows(matrix: Pick<Matrix, 'body'>, faces: Faces, style: MatrixStyle): readonly LaidRow[] {
  const rows = matrix.body.flatMap(item => layItem(item, [], 0, faces, style))
  return stretchToGroups(rows)
}

function layItem(
  item: MatrixItem,
  groups: readonly LaidGroup[],
  column: number,
  faces: Faces,
  style: MatrixStyle,
): readonly LaidRow[] {
  if (item.type === 'row') {
    const bold = item.role !== undefined && style.boldRows[item.role]
    const cells = layCells(item.cells, column, { bold }, faces, style)
    return [{ cells, height: tallest(cells, style), groups, role: item.role }]
  }
  const group = layGroup(item, groups.length, column, faces, style)
  const next = column + widthOfRow(item.cells)
  return item.children.flatMap(child => layItem(child, [...groups, group], next, faces, style))
}

function layGroup(group: MatrixGroup, level: number, column: number, faces: Faces, style: MatrixStyle): LaidGroup {
  const cells = layCells(group.cells, column, { bold: false }, faces, style)
  let continued: readonly LaidCell[] | undefined
  const layContinued = () => {
    const again = (cell: Cell, at: number) => saysContinued(cell, at, style)
    return layCells(group.cells, column, { bold: false }, faces, style, again)
  }
  return {
    level,
    cells,
    height: tallest(cells, style),
    continued: () => {
      continued ??= layContinued()
      return continued
    },
  }
}

function saysContinued(cell: Cell, column: number, style: MatrixStyle): Cell {
  const last = cell.lines.at(-1)
  if (last === undefined || style.columns[column]?.saysContinued !== true) return cell
  const suffix: Inline = { type: 'text', text: style.continuedSuffix }
  return { ...cell, lines: cell.lines.with(-1, { ...last, children: [...last.children, suffix] }) }
}

export interface CellSetting {
  readonly bold: boolean
  /** Instead of the alignment of the column. */
  readonly align?: Align
}

/** Lays cells beside each other from a column on; spans take the widths of their columns together. */
function layCells(
  cells: readonly Cell[],
  firstColumn: number,
  setting: CellSetting,
  faces: Faces,
  style: MatrixStyle,
  adapt: (cell: Cell, column: number) => Cell = cell => cell,
): readonly LaidCell[] {
  let column = firstColumn
  return cells.map(cell => {
    const laid = layCell(adapt(cell, column), column, setting, faces, style)
    column += cell.columnSpan
    return laid
  })
}

/** Lays one cell that begins in a column (from 0). A cell over several columns names what follows: it stands left. */
export function layCell(cell: Cell, column: number, setting: CellSetting, faces: Faces, style: MatrixStyle): LaidCell {
  const { size, listIndent, paddingX } = style
  const x = sumWidths(style, 0, column)
  const width = sumWidths(style, column, column + cell.columnSpan)
  const ownAlign = cell.columnSpan > 1 ? 'left' : (style.columns[column]?.align ?? 'left')
  const text = { size, listIndent, bold: setting.bold, align: setting.align ?? ownAlign }
  return { x, width, role: cell.role, owner: cell.lines, lines: cellTextLines(cell, faces, text, width - 2 * paddingX) }
}

function sumWidths(style: MatrixStyle, from: number, to: number): number {
  return style.columns.slice(from, to).reduce((sum, column) => sum + column.width, 0)
}

/**
 * Makes the rows of a group together as tall as the group's own text, inner groups first, sharing what is missing among
 * them. A long name beside short rows then never hangs out of its group.
 */
function stretchToGroups(rows: readonly LaidRow[]): readonly LaidRow[] {
  const heights = rows.map(row => row.height)
  const spans = groupSpans(rows).sort((left, right) => right.group.level - left.group.level)
  for (const { group, first, count } of spans) {
    const present = heights.slice(first, first + count).reduce((sum, height) => sum + height, 0)
    const share = (group.height - present) / count
    if (share <= 0) continue
    for (let index = first; index < first + count; index += 1) heights[index] = (heights[index] ?? 0) + share
  }
  return rows.map((row, index) => ({ ...row, height: heights[index] ?? row.height }))
}

function groupSpans(rows: readonly LaidRow[]) {
  const spans = new Map<LaidGroup, { readonly group: LaidGroup; readonly first: number; count: number }>()
  rows.forEach((row, index) => {
    for (const group of row.groups) {
      const span = spans.get(group)
      if (span === undefined) spans.set(group, { group, first: index, count: 1 })
      else span.count += 1
    }
  })
  return [...spans.values()]
}
