import { type Handlers, handle } from '../../src/document/map-document.ts'
import type { Caption, Cell, CellLine, Matrix, MatrixColumn, MatrixItem, Row, Table } from '../../src/document/table.ts'
import { type Fields, indented, lineOf, sideBySide, wordsOf } from './print-line.ts'

/** A line for the table, one for its columns and one for each row, its cells side by side. */
export function tableLines({ type, caption, columns, head, body, ...fields }: Table): readonly string[] {
  return [captionedLine(type, fields, caption), ...indented([...headLines(columns, head), ...body.map(rowLine)])]
}

/** As a table; what belongs to a group stands under it. */
export function matrixLines({ type, caption, columns, head, body, ...fields }: Matrix): readonly string[] {
  const inside = [...headLines(columns, head), ...body.flatMap(itemLines)]
  return [captionedLine(type, fields, caption), ...indented(inside)]
}

/** A node with its caption, whose label stands among the fields of the node. */
export function captionedLine(type: string, fields: Fields, caption: Caption | undefined): string {
  if (caption === undefined) return lineOf(type, fields)
  const { children, ...more } = caption
  return lineOf(type, { ...fields, ...more }, wordsOf(children))
}

function headLines(columns: readonly MatrixColumn[], head: readonly Row[]): readonly string[] {
  const names = columns.map(({ role, ...fields }) => lineOf(role, fields))
  const rows = head.map(({ cells, ...fields }) => lineOf('head', fields, cellsIn(cells)))
  return [lineOf('columns', {}, sideBySide(names)), ...rows]
}

function rowLine({ cells, ...fields }: Row): string {
  return lineOf('row', fields, cellsIn(cells))
}

function itemLines(item: MatrixItem): readonly string[] {
  return handle(items, item, undefined)
}

const items: Handlers<MatrixItem, undefined, readonly string[]> = {
  row: ({ type, cells, ...fields }) => [lineOf(type, fields, cellsIn(cells))],
  group: ({ type, cells, children, ...fields }) => [
    lineOf(type, fields, cellsIn(cells)),
    ...indented(children.flatMap(itemLines)),
  ],
}

function cellsIn(cells: readonly Cell[]): string | undefined {
  return sideBySide(cells.map(cellIn))
}

/** The bare content of a cell that is only one place of the grid and says nothing beyond its text. */
function cellIn({ columnSpan, rowSpan, lines, ...fields }: Cell): string {
  const content = lines.map(cellLineIn).join('')
  const marks = { ...fields, columnSpan: spanned(columnSpan), rowSpan: spanned(rowSpan) }
  return isEmpty(marks) ? content : `{${lineOf('cell', marks, content)}}`
}

function spanned(span: number): number | undefined {
  return span === 1 ? undefined : span
}

/** The bare words of a first line of running text; list items and further lines stand in braces. */
function cellLineIn({ level, children, ...fields }: CellLine, index: number): string {
  const isBare = index === 0 && level === 0 && isEmpty(fields) && children.length > 0
  return isBare ? wordsOf(children) : `{${lineOf('line', { ...fields, level }, wordsOf(children))}}`
}

function isEmpty(fields: Fields): boolean {
  return Object.values(fields).every(value => value === undefined)
}
