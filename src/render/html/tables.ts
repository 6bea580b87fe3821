import { escapeHtml } from '../../base/escape-markup.ts'
import { placeRows } from '../../document/place-rows.ts'
import type { Caption, Cell, Matrix, MatrixItem, Row, Table } from '../../document/table.ts'
import { columnStyles } from '../../theme/column-widths.ts'
import { htmlInlines } from './inlines.ts'
import { deepestLevel } from './style-sheet.ts'

/** A small table. */
export function htmlTable(table: Table, anchor: string | undefined): string {
  return wrapTable(table, anchor, table.body)
}

/** A matrix: group cells span their rows, as in the appendix itself; a screen has no pages to repeat them on. */
export function htmlMatrix(matrix: Matrix, anchor: string | undefined): string {
  return wrapTable(matrix, anchor, matrix.body.flatMap(spanningRows))
}

/** Rows of an item; the cells of a group stand at the head of its first row and span the others. */
function spanningRows(item: MatrixItem): readonly Row[] {
  if (item.type === 'row') return [item]
  const [first, ...others] = item.children.flatMap(spanningRows)
  if (first === undefined) return []
  const names = item.cells.map(cell => ({ ...cell, rowSpan: others.length + 1 }))
  return [{ ...first, cells: [...names, ...first.cells] }, ...others]
}

function wrapTable(table: Table | Matrix, anchor: string | undefined, body: readonly Row[]): string {
  const id = anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`
  const head = table.head.map(row => `<tr>${row.cells.map(headCell).join('')}</tr>`).join('')
  const thead = head === '' ? '' : `<thead>${head}</thead>`
  return `<table${id}>${captionOf(table.caption)}${thead}<tbody>\n${bodyRows(body, table).join('\n')}\n</tbody></table>`
}

function captionOf(caption: Caption | undefined): string {
  if (caption === undefined) return ''
  return `<caption>${escapeHtml(caption.label ?? '')}. ${htmlInlines(caption.children)}</caption>`
}

function bodyRows(rows: readonly Row[], table: Table | Matrix): readonly string[] {
  return placeRows(rows).map(({ row, cells }) => {
    const own = cells.filter(({ fromAbove }) => !fromAbove)
    return `<tr${classOf(row)}>${own.map(({ cell, column }) => bodyCell(cell, table, column)).join('')}</tr>`
  })
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
      const depth = `l${Math.min(level, deepestLevel)}`
      if (marker === undefined) return `<div class="line ${depth}">${text}</div>`
      return `<div class="item ${depth}"><span>${escapeHtml(marker)} </span><span>${text}</span></div>`
    })
    .join('')
}
