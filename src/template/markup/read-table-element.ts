import { isGradeRole, letterRoles } from '../../base/grade-role.ts'
import type {
  Caption,
  Cell,
  CellLine,
  CellRole,
  ColumnRole,
  Matrix,
  MatrixColumn,
  MatrixItem,
  Row,
  Table,
  TableColumn,
} from '../../document/table.ts'
import type { MarkupReader } from './markup-reader.ts'
import { readInlines } from './read-inlines.ts'
import type { XmlElement } from './xml-tree.ts'

const columnRoles: readonly [ColumnRole, ...ColumnRole[]] = [
  'name',
  'ordinal',
  'code',
  'title',
  'prose',
  'deadline',
  'status',
  'count',
  'tally',
  'figure',
  'grade',
]

const tableParts = ['caption', 'columns', 'thead', 'tbody'] as const

/** `<table id>` with `<caption>`, `<columns>`, `<thead>` and `<tbody>`. */
export function readTableElement(element: XmlElement, reader: MarkupReader): Table {
  reader.allowAttributes(element, ['id'])
  const parts = reader.parts(element, ...tableParts)
  const caption = parts.get('caption')
  const id = reader.optional(element, 'id')
  return {
    type: 'table',
    ...(id !== undefined && { id }),
    ...(caption && { caption: readCaption(caption, reader) }),
    columns: readColumns(reader.requiredPart(element, parts, 'columns'), reader, ['role']),
    head: readRows(parts.get('thead'), reader),
    body: readRows(parts.get('tbody'), reader),
  }
}

/** `<matrix id keep>`: like a table, with `<group>` around the rows that belong together. */
export function readMatrix(element: XmlElement, reader: MarkupReader): Matrix {
  reader.allowAttributes(element, ['id', 'keep'])
  const parts = reader.parts(element, ...tableParts)
  const caption = reader.requiredPart(element, parts, 'caption')
  const body = reader.requiredPart(element, parts, 'tbody')
  return {
    type: 'matrix',
    id: reader.required(element, 'id'),
    caption: caption === undefined ? { children: [] } : readCaption(caption, reader),
    columns: readColumns(reader.requiredPart(element, parts, 'columns'), reader, ['role', 'group']),
    head: readRows(parts.get('thead'), reader),
    body: body === undefined ? [] : reader.elementsNamed(body, 'tr', 'group').map(item => readMatrixItem(item, reader)),
    keep: reader.oneOf(element, 'keep', ['row', 'group']),
  }
}

/** The words of a `<caption>`. */
export function readCaption(element: XmlElement, reader: MarkupReader): Caption {
  return { children: readInlines(element, reader) }
}

function readColumns(
  columns: XmlElement | undefined,
  reader: MarkupReader,
  attributes: readonly string[],
): readonly MatrixColumn[] {
  if (columns === undefined) return []
  return reader.elementsNamed(columns, 'column').map((element): MatrixColumn => {
    reader.allowAttributes(element, attributes)
    reader.expectEmpty(element)
    const column: TableColumn = { role: reader.oneOf(element, 'role', columnRoles) }
    const group = reader.wholeNumber(element, 'group', 1, 0)
    return group === 0 ? column : { ...column, group }
  })
}

function readRows(element: XmlElement | undefined, reader: MarkupReader): readonly Row[] {
  if (element === undefined) return []
  return reader.elementsNamed(element, 'tr').map(row => reader.placed(row, readRow(row, reader)))
}

function readRow(element: XmlElement, reader: MarkupReader): Row {
  reader.allowAttributes(element, ['role'])
  const role = reader.optionalOneOf(element, 'role', ['total'])
  const cells = reader.elementsNamed(element, 'td', 'th').map(cell => readCell(cell, reader))
  return { ...(role !== undefined && { role }), cells }
}

function readMatrixItem(element: XmlElement, reader: MarkupReader): MatrixItem {
  if (element.name === 'tr') return reader.placed(element, { type: 'row', ...readRow(element, reader) })
  reader.allowAttributes(element, [])
  const inside = reader.elementsNamed(element, 'td', 'tr', 'group')
  return reader.placed(element, {
    type: 'group',
    cells: inside.filter(({ name }) => name === 'td').map(cell => readCell(cell, reader)),
    children: inside.filter(({ name }) => name !== 'td').map(item => readMatrixItem(item, reader)),
  })
}

function readCell(element: XmlElement, reader: MarkupReader): Cell {
  reader.allowAttributes(element, ['colspan', 'rowspan', 'role'])
  const role = readGradeRole(element, reader)
  return {
    columnSpan: reader.wholeNumber(element, 'colspan', 1, 1),
    rowSpan: reader.wholeNumber(element, 'rowspan', 1, 1),
    ...(role !== undefined && { role }),
    lines: readLines(element, reader),
  }
}

/** The attribute `role` with the place of a grade; undefined where it is absent or names none, which is told. */
export function readGradeRole(element: XmlElement, reader: MarkupReader): CellRole | undefined {
  const found = element.attributes.get('role')
  if (found === undefined || isGradeRole(found)) return found
  reader.badAttribute(element, 'role', found, `${letterRoles.join(', ')}, grade-2-of-5`)
  return undefined
}

/** Either plain text, which is one line, or `<line>` elements as the helper `isi` writes them. */
function readLines(cell: XmlElement, reader: MarkupReader): readonly CellLine[] {
  const hasLines = cell.children.some(child => child.type === 'element' && child.name === 'line')
  if (!hasLines) return [{ level: 0, children: readInlines(cell, reader) }]
  return reader.elementsNamed(cell, 'line').map(line => {
    reader.allowAttributes(line, ['marker', 'level'])
    const marker = reader.optional(line, 'marker')
    return {
      ...(marker !== undefined && { marker }),
      level: reader.wholeNumber(line, 'level', 0, 0),
      children: readInlines(line, reader),
    }
  })
}
