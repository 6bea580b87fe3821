import type { Caption, Cell, Matrix, MatrixItem, Row, Table } from '../../../document/table.ts'
import type { StructElement } from './struct-element.ts'

/** A table with its caption, its header cells and what they head. */
export function tableElement({ caption, head, body }: Table): StructElement {
  const rows = body.map(({ cells }) => rowElement(cells.map(cell => cellElement(cell))))
  return { role: 'Table', children: [...captionOf(caption), ...headOf(head), { role: 'TBody', children: rows }] }
}

/** A matrix: a group is named by header cells that span its rows. */
export function matrixElement({ caption, head, body }: Matrix): StructElement {
  const rows = body.flatMap(item => rowsOf(item, []))
  return { role: 'Table', children: [...captionOf(caption), ...headOf(head), { role: 'TBody', children: rows }] }
}

export function captionElement(caption: Caption): StructElement {
  return { role: 'Caption', owner: caption.children, children: [] }
}

function captionOf(caption: Caption | undefined): readonly StructElement[] {
  return caption === undefined ? [] : [captionElement(caption)]
}

function headOf(head: readonly Row[]): readonly StructElement[] {
  if (head.length === 0) return []
  const rows = head.map(({ cells }) => rowElement(cells.map(cell => cellElement(cell, { scope: 'Column' }))))
  return [{ role: 'THead', children: rows }]
}

/** The names of a group stand in its first row, and reach down to its last. */
function rowsOf(item: MatrixItem, names: readonly StructElement[]): readonly StructElement[] {
  if (item.type === 'row') return [rowElement([...names, ...item.cells.map(cell => cellElement(cell))])]
  const rowSpan = rowsIn(item)
  const own = item.cells.map(cell => cellElement(cell, { scope: 'Row', rowSpan }))
  return item.children.flatMap((child, index) => rowsOf(child, index === 0 ? [...names, ...own] : []))
}

function rowsIn(item: MatrixItem): number {
  return item.type === 'row' ? 1 : item.children.reduce((sum, child) => sum + rowsIn(child), 0)
}

function rowElement(children: readonly StructElement[]): StructElement {
  return { role: 'TR', children }
}

interface CellPlace {
  readonly scope?: 'Row' | 'Column'
  readonly rowSpan?: number
}

function cellElement(cell: Cell, { scope, rowSpan = cell.rowSpan }: CellPlace = {}): StructElement {
  const attributes = {
    O: 'Table' as const,
    ...(scope !== undefined && { Scope: scope }),
    ...(rowSpan > 1 && { RowSpan: rowSpan }),
    ...(cell.columnSpan > 1 && { ColSpan: cell.columnSpan }),
  }
  const hasAny = Object.keys(attributes).length > 1
  return { role: scope ? 'TH' : 'TD', owner: cell.lines, ...(hasAny && { attributes }), children: [] }
}
