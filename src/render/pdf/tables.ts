import type { Content, ContentTable, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js'
import type { Inline } from '../../document/inline.ts'
import type { Cell, Row, Table } from '../../document/table.ts'
import { captionStyle, cellFills, columnStyles, columnWidths, rowStyles, tableStyle } from '../theme.ts'
import type { PdfContext } from './context.ts'
import { pdfInlines } from './inlines.ts'
import { toPdfStyle } from './styles.ts'

const { paddingX, paddingY, ruleWidth, ruleColour } = tableStyle

const layout: CustomTableLayout = {
  hLineWidth: () => ruleWidth,
  vLineWidth: () => ruleWidth,
  hLineColor: () => ruleColour,
  vLineColor: () => ruleColour,
  paddingLeft: () => paddingX,
  paddingRight: () => paddingX,
  paddingTop: () => paddingY,
  paddingBottom: () => paddingY,
}

/** Height of a row of one line, near enough. */
const singleLine = tableStyle.size * tableStyle.lineHeight * 1.12 + 2 * paddingY

/** Characters of a cell up to which its row is kept whole: pdfmake drops a kept row that is taller than a page. */
const keptCharacters = 800

/** A small table with its caption above it. Long ones are matrices and never come here. */
export function pdfTable(table: Table, context: PdfContext): Content {
  const roles = table.columns.map(column => column.role)
  const inner = (width: number) => width - 2 * paddingX - ruleWidth
  const small = [...table.head, ...table.body].every(row =>
    row.cells.every(cell => charactersOf(cell) < keptCharacters),
  )
  const node: ContentTable = {
    table: {
      headerRows: table.head.length,
      dontBreakRows: small,
      widths: columnWidths(roles, context.width - ruleWidth).map(inner),
      body: [...toGrid(table, table.head, true), ...toGrid(table, table.body, false)],
    },
    layout,
    fontSize: tableStyle.size,
    lineHeight: tableStyle.lineHeight,
    margin: [0, 0, 0, 10],
  }
  const caption = pdfCaption(table, context)
  return { stack: [...caption, node], unbreakable: small && table.body.length <= tableStyle.keptRows }
}

function charactersOf(cell: Cell): number {
  return JSON.stringify(cell.lines).length
}

function pdfCaption(table: Table, { anchorOf, mark }: PdfContext): Content[] {
  if (table.caption === undefined) return []
  const anchor = anchorOf(table) ?? ''
  const label: Inline = { type: 'text', text: `${table.caption.label ?? ''}. ` }
  const node = { text: pdfInlines([label, ...table.caption.children]), ...toPdfStyle(captionStyle), id: anchor }
  mark(anchor, node)
  return [node]
}

/** Rows as pdfmake wants them: a placeholder in every place that a span covers. */
function toGrid(table: Table, rows: readonly Row[], isHead: boolean): TableCell[][] {
  const columns = table.columns.length
  const grid: (TableCell | undefined)[][] = rows.map(() => Array<TableCell | undefined>(columns).fill(undefined))
  rows.forEach((row, rowIndex) => {
    let column = 0
    for (const cell of row.cells) {
      while (grid[rowIndex]?.[column] !== undefined) column += 1
      fillSpan(grid, rowIndex, column, cell)
      const align = isHead ? 'center' : cell.columnSpan > 1 ? 'left' : alignOf(table, column)
      const place = grid[rowIndex]
      if (place !== undefined) place[column] = pdfCell(cell, row, isHead, align)
      column += cell.columnSpan
    }
  })
  return grid.map(row => row.map(cell => cell ?? {}))
}

function fillSpan(grid: (TableCell | undefined)[][], row: number, column: number, cell: Cell): void {
  for (const covered of grid.slice(row, row + cell.rowSpan)) covered.fill({}, column, column + cell.columnSpan)
}

function alignOf(table: Table, column: number) {
  const role = table.columns[column]?.role
  return role === undefined ? 'left' : columnStyles[role].align
}

function pdfCell(cell: Cell, row: Row, isHead: boolean, alignment: 'left' | 'center' | 'right'): TableCell {
  const rowStyle = row.role === undefined ? undefined : rowStyles[row.role]
  const fill = cell.role === undefined ? (isHead ? tableStyle.headFill : rowStyle?.fill) : cellFills[cell.role]
  return {
    stack: cell.lines.map((line): Content => {
      const text = { text: pdfInlines(line.children) }
      if (line.marker === undefined) return { ...text, margin: [line.level * tableStyle.listIndent, 0, 0, 0] }
      const columns = [
        { width: tableStyle.listIndent, text: line.marker },
        { width: '*', ...text },
      ]
      return { columns, columnGap: 0, margin: [(line.level - 1) * tableStyle.listIndent, 0, 0, 0] }
    }),
    alignment,
    bold: isHead || rowStyle?.bold === true,
    colSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    // pdfmake's own vertical alignment throws spanning cells out of their rows; this centres one line among single lines.
    margin: [0, isHead ? ((cell.rowSpan - 1) * singleLine) / 2 : 0, 0, 0],
    ...(fill !== undefined && { fillColor: fill }),
  }
}
