import { type PlacedCell, placeRows } from '../../document/place-rows.ts'
import type { Cell, Matrix, MatrixItem, Row, RowRole, Table } from '../../document/table.ts'
import { tableLayout } from '../../theme/layout.ts'

/** A cell as Word wants it in every row that it covers: in the first it restarts a merge, in the others it continues it. */
export interface MergedCell {
  readonly cell: Cell
  readonly merge?: 'restart' | 'continue' | undefined
}

/** A row with every cell that covers it. */
export interface MergedRow {
  readonly role?: RowRole | undefined
  readonly cells: readonly MergedCell[]
  /** Stays on the page of the next row. */
  readonly keepNext: boolean
  /** Never breaks over pages. */
  readonly isWhole: boolean
}

/** The rows of a table. */
interface MergedRows {
  /** It never stands alone at the foot of a page. */
  readonly head: readonly MergedRow[]
  readonly body: readonly MergedRow[]
}

/** The rows of a table are wanted twice: to be measured, and to be written. */
const merged = new WeakMap<Table | Matrix, MergedRows>()

/** The rows of a table with all cells that cover them. */
export function mergedRows(table: Table | Matrix): MergedRows {
  const known = merged.get(table)
  if (known !== undefined) return known
  const rows = { head: mergedHead(table), body: mergedBody(table) }
  merged.set(table, rows)
  return rows
}

function mergedHead({ head }: Table | Matrix): readonly MergedRow[] {
  return mergeRows(head).map(row => ({ ...row, keepNext: true, isWhole: true }))
}

/** Small tables stay on one page, and so do the groups of a matrix that wants it. */
function mergedBody(table: Table | Matrix): readonly MergedRow[] {
  const isTable = table.type === 'table'
  const rows = isTable
    ? keepTogether(mergeRows(table.body), table.body.length <= tableLayout.keptRows)
    : table.body.flatMap(item => keepTogether(mergeGroups(item), table.keep === 'group'))
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, keepNext: table.keeps === true } : row))
}

type LooseRow = Omit<MergedRow, 'keepNext' | 'isWhole'>

function keepTogether(rows: readonly LooseRow[], isKept: boolean): readonly MergedRow[] {
  return rows.map(({ role, cells }, index) => {
    return { role, cells, keepNext: isKept && index < rows.length - 1, isWhole: staysWhole(cells) }
  })
}

/** Characters up to which a row is kept whole; longer ones would leave too large a hole. */
const keptCharacters = 1200

/** Whether a row never breaks over pages. The names of its groups do not count: they go on beside the rows below. */
function staysWhole(cells: readonly MergedCell[]): boolean {
  return cells.every(({ cell, merge }) => merge !== undefined || charactersOf(cell) < keptCharacters)
}

function charactersOf(cell: Cell): number {
  return JSON.stringify(cell.lines).length
}

/** Rows whose cells may span several rows. What such a cell says stands only where it begins. */
function mergeRows(rows: readonly Row[]): readonly LooseRow[] {
  return placeRows(rows).map(({ row, cells }) => ({ role: row.role, cells: cells.map(mergeCell) }))
}

function mergeCell({ cell, fromAbove }: PlacedCell): MergedCell {
  if (cell.rowSpan === 1) return { cell }
  return fromAbove ? { cell: { ...cell, lines: [] }, merge: 'continue' } : { cell, merge: 'restart' }
}

/** Rows of an item of a matrix from top to bottom. The cells of its groups stand in each. */
function mergeGroups(item: MatrixItem): readonly LooseRow[] {
  if (item.type === 'row') return [{ role: item.role, cells: item.cells.map(cell => ({ cell })) }]
  const begun = item.cells.map((cell): MergedCell => ({ cell, merge: 'restart' }))
  const continued = item.cells.map((cell): MergedCell => ({ cell, merge: 'continue' }))
  return item.children
    .flatMap(mergeGroups)
    .map(({ role, cells }, index) => ({ role, cells: [...(index === 0 ? begun : continued), ...cells] }))
}

/** Width of a cell that covers some columns, from one on; in the measure of their widths. */
export function spannedWidth(widths: readonly number[], column: number, columnSpan: number): number {
  let width = 0
  for (const one of widths.slice(column, column + columnSpan)) width += one
  return width
}
