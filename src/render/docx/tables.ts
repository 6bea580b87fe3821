import { Table as DocxTable, type FileChild, Paragraph, TableLayoutType, type TableRow, WidthType } from 'docx'
import { type PlacedCell, placeRows } from '../../document/place-rows.ts'
import type { Matrix, MatrixItem, Row, Table } from '../../document/table.ts'
import { columnWidths, tableStyle } from '../theme.ts'
import { docxCaption } from './caption.ts'
import type { MergedCell } from './cells.ts'
import type { DocxContext } from './context.ts'
import { styleIds } from './docx-styles.ts'
import { docxRow, type MergedRow } from './rows.ts'
import { twips } from './units.ts'

/** A small table under its caption. */
export function docxTable(table: Table, context: DocxContext): readonly FileChild[] {
  const isSmall = table.body.length <= tableStyle.keptRows
  const body = mergeRows(table.body)
  const rows = body.map((row, index) => {
    const keepNext = isSmall && index < body.length - 1
    return docxRow(row, { ...context, columns: table.columns, isHead: false, keepNext })
  })
  const space = new Paragraph({ style: styleIds.note, children: [] })
  return [...docxCaption(table, context), tableOf(table, rows, context), space]
}

type TableContext = Pick<DocxContext, 'area' | 'bookmarkOf'>

/** The rows of a matrix: its heading repeats on every page, rows stay whole, and a group's name stands in the merged cell of each row. */
export function docxMatrix(matrix: Matrix, context: TableContext): readonly FileChild[] {
  const rows = matrix.body.flatMap(item => {
    const merged = mergeGroups(item)
    return merged.map((row, index) => {
      const keepNext = matrix.keep === 'group' && index < merged.length - 1
      return docxRow(row, { ...context, columns: matrix.columns, isHead: false, keepNext })
    })
  })
  return [tableOf(matrix, rows, context)]
}

/** A table with its heading above the given rows. */
function tableOf({ head, columns }: Table | Matrix, body: readonly TableRow[], context: TableContext): DocxTable {
  const roles = columns.map(column => column.role)
  const widths = columnWidths(roles, context.area.width).map(twips)
  const headRows = mergeRows(head).map(row => docxRow(row, { ...context, columns, isHead: true, keepNext: true }))
  return new DocxTable({
    rows: [...headRows, ...body],
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: widths,
  })
}

/** Rows whose cells may span several rows. What such a cell says stands only where it begins. */
function mergeRows(rows: readonly Row[]): readonly MergedRow[] {
  return placeRows(rows).map(({ row, cells }) => ({ role: row.role, cells: cells.map(mergeCell) }))
}

function mergeCell({ cell, fromAbove }: PlacedCell): MergedCell {
  if (cell.rowSpan === 1) return { cell }
  return fromAbove ? { cell: { ...cell, lines: [] }, merge: 'continue' } : { cell, merge: 'restart' }
}

/** Rows of an item of a matrix from top to bottom. The cells of its groups stand in each. */
function mergeGroups(item: MatrixItem): readonly MergedRow[] {
  if (item.type === 'row') return [{ role: item.role, cells: item.cells.map(cell => ({ cell })) }]
  return item.children.flatMap(mergeGroups).map((row, index) => {
    const merge = index === 0 ? 'restart' : 'continue'
    return { ...row, cells: [...item.cells.map(cell => ({ cell, merge }) as const), ...row.cells] }
  })
}
