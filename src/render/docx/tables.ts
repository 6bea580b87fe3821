import {
  AlignmentType,
  Bookmark,
  Table as DocxTable,
  type FileChild,
  Paragraph,
  ShadingType,
  SimpleField,
  Tab,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx'
import type { Caption, Cell, Column, Matrix, MatrixItem, Row, Table } from '../../document/table.ts'
import { cellFills, columnStyles, columnWidths, rowStyles, tableStyle } from '../theme.ts'
import type { DocxContext } from './context.ts'
import { styleIds } from './docx-styles.ts'
import { bookmarkName, docxInlines } from './inlines.ts'
import { hex, twips } from './units.ts'

/** `Tabel 3. …` with its number as a field, so that Word can count on, and a bookmark to refer to. */
export function docxCaption(caption: Caption, id: string | undefined, pageBreakBefore: boolean): Paragraph {
  const [name = '', number = ''] = (caption.label ?? '').split(' ')
  const label = [new TextRun(`${name} `), new SimpleField(`SEQ ${name} \\* ARABIC`, number)]
  const bookmarked = id === undefined ? label : [new Bookmark({ id: bookmarkName(id), children: label })]
  return new Paragraph({
    style: 'Caption',
    pageBreakBefore,
    children: [...bookmarked, new TextRun('. '), ...docxInlines(caption.children)],
  })
}

/** A small table under its caption. */
export function docxTable(table: Table, { anchors, width, turnsPage }: DocxContext): readonly FileChild[] {
  const widths = columnWidths(rolesOf(table.columns), width)
  const setting = { columns: table.columns, widths }
  const isSmall = table.body.length <= tableStyle.keptRows
  const rows = [
    ...table.head.map(row => docxRow(row, setting, { isHead: true, keepNext: true })),
    ...table.body.map((row, index) => docxRow(row, setting, { keepNext: isSmall && index < table.body.length - 1 })),
  ]
  const caption = table.caption === undefined ? [] : [docxCaption(table.caption, anchors.of(table), turnsPage)]
  const space = new Paragraph({ style: styleIds.note, children: [] })
  return [...caption, tableOf(rows, widths), space]
}

/** The rows of a matrix: its heading repeats on every page, rows stay whole, and a group's name stands in the merged cell of each row. */
export function docxMatrix(matrix: Matrix, width: number): readonly FileChild[] {
  const widths = columnWidths(rolesOf(matrix.columns), width)
  const setting = { columns: matrix.columns, widths }
  const rows = [
    ...matrix.head.map(row => docxRow(row, setting, { isHead: true })),
    ...matrix.body.flatMap(item => matrixRows(item, [], setting, matrix.keep === 'group')),
  ]
  return [tableOf(rows, widths)]
}

function rolesOf(columns: readonly Column[]) {
  return columns.map(column => column.role)
}

function tableOf(rows: readonly TableRow[], widths: readonly number[]): DocxTable {
  return new DocxTable({
    rows,
    style: styleIds.table,
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + twips(width), 0), type: WidthType.DXA },
    columnWidths: widths.map(twips),
  })
}

interface TableSetting {
  readonly columns: readonly Column[]
  readonly widths: readonly number[]
}

/** The cells of the groups that a row stands in, and whether the row is the first of each. */
interface GroupCells {
  readonly cells: readonly Cell[]
  readonly merge: (typeof VerticalMergeType)[keyof typeof VerticalMergeType]
}

/** Rows of an item from top to bottom; `groups` are the groups around it, outermost first. */
function matrixRows(
  item: MatrixItem,
  groups: readonly GroupCells[],
  setting: TableSetting,
  keepTogether: boolean,
): readonly TableRow[] {
  if (item.type === 'row') return [docxRow(item, setting, { groups, keepNext: false })]
  let isFirst = true
  return item.children.flatMap((child, index) => {
    const merge = isFirst ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE
    // Inside the group, only the very first row of the first child restarts the merge.
    const around = isFirst ? groups : groups.map(group => ({ ...group, merge: VerticalMergeType.CONTINUE }))
    isFirst = false
    const inner = [...around, { cells: item.cells, merge }]
    if (child.type === 'group') return matrixRows(child, inner, setting, keepTogether)
    const keepNext = keepTogether && index < item.children.length - 1
    return [docxRow(child, setting, { groups: inner, keepNext })]
  })
}

interface RowSetting {
  readonly isHead?: boolean
  readonly groups?: readonly GroupCells[]
  readonly keepNext?: boolean
}

/** Characters up to which a row is kept whole; longer ones would leave too large a hole. */
const keptCharacters = 1200

function docxRow(
  row: Row,
  setting: TableSetting,
  { isHead = false, groups = [], keepNext = false }: RowSetting,
): TableRow {
  let column = 0
  const place = (cell: Cell, merge?: GroupCells['merge']): TableCell => {
    const placed = docxCell(cell, row, column, setting, isHead, merge)
    column += cell.columnSpan
    return placed
  }
  const children = [
    ...groups.flatMap(({ cells, merge }) => cells.map(cell => place(cell, merge))),
    ...row.cells.map(cell => place(cell)),
  ]
  const isShort = row.cells.every(cell => charactersOf(cell) < keptCharacters)
  return new TableRow({ children, tableHeader: isHead, cantSplit: isHead || isShort, keepNext })
}

function charactersOf(cell: Cell): number {
  return JSON.stringify(cell.lines).length
}

function docxCell(
  cell: Cell,
  row: Row,
  column: number,
  { columns, widths }: TableSetting,
  isHead: boolean,
  merge: GroupCells['merge'] | undefined,
): TableCell {
  const rowStyle = row.role === undefined ? undefined : rowStyles[row.role]
  const fill = cell.role === undefined ? (isHead ? tableStyle.headFill : rowStyle?.fill) : cellFills[cell.role]
  const width = widths.slice(column, column + cell.columnSpan).reduce((sum, one) => sum + one, 0)
  const role = columns[column]?.role
  const align = role === undefined || cell.columnSpan > 1 ? 'left' : columnStyles[role].align
  return new TableCell({
    children: cellParagraphs(cell, isHead ? 'center' : align, isHead || rowStyle?.bold === true),
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    width: { size: twips(width), type: WidthType.DXA },
    ...(merge !== undefined && { verticalMerge: merge }),
    ...(isHead && { verticalAlign: VerticalAlignTable.CENTER }),
    ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(fill) } }),
  })
}

const cellAlignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const

function cellParagraphs(cell: Cell, align: keyof typeof cellAlignments, bold: boolean): readonly Paragraph[] {
  return cell.lines.map(line => {
    const step = twips(tableStyle.listIndent)
    const marker = line.marker === undefined ? [] : [new TextRun({ children: [line.marker, new Tab()] })]
    const left = line.level * step
    return new Paragraph({
      style: styleIds.cell,
      alignment: cellAlignments[align],
      children: [...marker, ...docxInlines(line.children, bold ? { bold: true } : {})],
      ...(left > 0 && {
        indent: { left, hanging: line.marker === undefined ? 0 : step },
        tabStops: [{ type: 'left', position: left }],
      }),
    })
  })
}
