import type { Caption, Cell, Matrix, MatrixItem, Row, Table } from '../../document/table.ts'
import { columnStyles } from '../theme.ts'
import { escapeHtml } from './escape-html.ts'
import { htmlInlines } from './inlines.ts'

/** A small table. */
export function htmlTable(table: Table, anchor: string | undefined): string {
  const body = table.body.map(row => `<tr${classOf(row)}>${rowCells(row, table, 0)}</tr>`)
  return wrapTable(table, anchor, body)
}

/** A matrix: group cells span their rows, as in the appendix itself; a screen has no pages to repeat them on. */
export function htmlMatrix(matrix: Matrix, anchor: string | undefined): string {
  const body = matrix.body
    .flatMap(item => itemRows(item, matrix, 0))
    .map(({ attributes, cells }) => `<tr${attributes}>${cells}</tr>`)
  return wrapTable(matrix, anchor, body)
}

function wrapTable(table: Table | Matrix, anchor: string | undefined, body: readonly string[]): string {
  const id = anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`
  const head = table.head.map(row => `<tr>${row.cells.map(headCell).join('')}</tr>`).join('')
  const thead = head === '' ? '' : `<thead>${head}</thead>`
  return `<table${id}>${captionOf(table.caption)}${thead}<tbody>\n${body.join('\n')}\n</tbody></table>`
}

function captionOf(caption: Caption | undefined): string {
  if (caption === undefined) return ''
  return `<caption>${escapeHtml(caption.label ?? '')}. ${htmlInlines(caption.children)}</caption>`
}

interface HtmlRow {
  readonly attributes: string
  readonly cells: string
}

/** Rows of an item; the cells of a group stand at the head of its first row and span the others. */
function itemRows(item: MatrixItem, matrix: Matrix, column: number): readonly HtmlRow[] {
  if (item.type === 'row') return [{ attributes: classOf(item), cells: rowCells(item, matrix, column) }]
  const rows = item.children.flatMap(child => itemRows(child, matrix, column + item.cells.length))
  const groupCells = item.cells
    .map((cell, index) => bodyCell({ ...cell, rowSpan: rows.length }, matrix, column + index))
    .join('')
  return rows.map((row, index) => (index === 0 ? { ...row, cells: groupCells + row.cells } : row))
}

function rowCells(row: Row, table: Table | Matrix, firstColumn: number): string {
  let column = firstColumn
  return row.cells
    .map(cell => {
      const html = bodyCell(cell, table, column)
      column += cell.columnSpan
      return html
    })
    .join('')
}

function classOf(row: Row): string {
  return row.role === undefined ? '' : ` class="${row.role}"`
}

function bodyCell(cell: Cell, table: Table | Matrix, column: number): string {
  const role = table.columns[column]?.role
  const align = role === undefined || cell.columnSpan > 1 ? 'left' : columnStyles[role].align
  const classes = [align, cell.role].filter(name => name !== undefined && name !== 'left').join(' ')
  const attribute = classes === '' ? '' : ` class="${classes}"`
  return `<td${spans(cell)}${attribute}>${cellLines(cell)}</td>`
}

function headCell(cell: Cell): string {
  const scope = cell.columnSpan > 1 ? 'colgroup' : 'col'
  return `<th scope="${scope}"${spans(cell)}>${cellLines(cell)}</th>`
}

function spans({ columnSpan, rowSpan }: Cell): string {
  const columns = columnSpan > 1 ? ` colspan="${columnSpan}"` : ''
  return rowSpan > 1 ? `${columns} rowspan="${rowSpan}"` : columns
}

/** One plain line stands in the cell itself; several, or list items, each in a box that hangs beside its marker. */
function cellLines({ lines }: Cell): string {
  const [only] = lines
  if (lines.length === 1 && only?.marker === undefined && only?.level === 0) return htmlInlines(only.children)
  return lines
    .map(({ marker, level, children }) => {
      const text = htmlInlines(children)
      if (marker === undefined) return `<div class="line l${level}">${text}</div>`
      return `<div class="item l${level}"><span>${escapeHtml(marker)} </span><span>${text}</span></div>`
    })
    .join('')
}
