import type { GradeRole } from '../base/grade-role.ts'
import type { Inline } from './inline.ts'
import type { Kept } from './kept.ts'

/** What a column holds; the theme decides width and alignment. */
export type ColumnRole =
  | 'ordinal'
  | 'code'
  | 'name'
  | 'title'
  | 'prose'
  | 'deadline'
  | 'status'
  | 'count'
  /** A count of a month or the like, of which many stand side by side. */
  | 'tally'
  | 'figure'
  | 'grade'

/** What a cell says beyond its text. Grades always carry their letter too: colour is never alone. */
export type CellRole = GradeRole

/** A row that sums up others. */
export type RowRole = 'total'

/** One line of a cell; a list item has its marker apart, so that the text can hang beside it. */
export interface CellLine {
  readonly marker?: string
  /** 0 for running text, 1 for a list, 2 for a list in a list … */
  readonly level: number
  readonly children: readonly Inline[]
}

export interface Cell {
  readonly columnSpan: number
  readonly rowSpan: number
  readonly role?: CellRole
  readonly lines: readonly CellLine[]
}

export interface Row {
  readonly role?: RowRole
  readonly cells: readonly Cell[]
}

/** `Tabel 3. Nilai unsur …`: the label is counted by `resolveDocument`, never typed. */
export interface Caption {
  readonly label?: string
  readonly children: readonly Inline[]
}

export interface TableColumn {
  readonly role: ColumnRole
}

/** A table short enough to be read at a glance. Without a caption it is not counted and not listed. */
export interface Table extends Kept {
  readonly type: 'table'
  readonly id?: string
  readonly caption?: Caption
  readonly columns: readonly TableColumn[]
  readonly head: readonly Row[]
  readonly body: readonly Row[]
}

/**
 * A long table of an appendix, grouped from left to right: units, their recommendations, their actions. It says what
 * belongs together; how it breaks over pages is the care of the typesetter.
 */
export interface Matrix extends Kept {
  readonly type: 'matrix'
  readonly id: string
  readonly caption: Caption
  /** Grouping columns first, level by level, then the columns that every row fills. */
  readonly columns: readonly MatrixColumn[]
  readonly head: readonly Row[]
  readonly body: readonly MatrixItem[]
  /** `group`: an outer group stays on one page (it is small). `row`: groups may go on over pages, rows if they can. */
  readonly keep: 'group' | 'row'
}

export interface MatrixColumn extends TableColumn {
  /** Level of the group that this column names, from 1; absent for the columns of the rows. */
  readonly group?: number
}

export type MatrixItem = MatrixGroup | MatrixRow

export interface MatrixGroup {
  readonly type: 'group'
  /** One for each column of its level. */
  readonly cells: readonly Cell[]
  readonly children: readonly MatrixItem[]
}

export interface MatrixRow extends Row {
  readonly type: 'row'
}

/** Columns that the cells of a row take together. */
export function widthOfRow(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.columnSpan, 0)
}
