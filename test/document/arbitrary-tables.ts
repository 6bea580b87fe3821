import fc from 'fast-check'
import type {
  Cell,
  CellLine,
  ColumnRole,
  Matrix,
  MatrixColumn,
  MatrixItem,
  MatrixRow,
  Row,
  Table,
} from '../../src/document/table.ts'
import { anyInlines, anyWords } from './arbitrary-inlines.ts'
import { text } from './build.ts'

const columnRoles: readonly ColumnRole[] = [
  'ordinal',
  'code',
  'name',
  'title',
  'prose',
  'deadline',
  'status',
  'count',
  'tally',
  'figure',
  'grade',
]
const anyRole = fc.constantFrom(...columnRoles)

const anyLine: fc.Arbitrary<CellLine> = fc
  .tuple(fc.option(fc.constantFrom('1.', 'a.', '-', '(12)'), { nil: undefined }), fc.nat({ max: 2 }), anyInlines)
  .map(([marker, level, children]) =>
    marker === undefined ? { level, children } : { marker, level: level + 1, children },
  )

const anyLines: fc.Arbitrary<readonly CellLine[]> = fc.oneof(
  { weight: 3, arbitrary: anyInlines.map(children => [{ level: 0, children }]) },
  { weight: 1, arbitrary: fc.array(anyLine, { minLength: 1, maxLength: 3 }) },
)

type CellContent = Pick<Cell, 'role' | 'lines'>

const anyContent: fc.Arbitrary<CellContent> = fc
  .tuple(
    anyLines,
    fc.option(fc.constantFrom('grade-a', 'grade-d', 'grade-2-of-3', 'grade-7-of-10'), { nil: undefined, freq: 8 }),
  )
  .map(([lines, role]) => (role === undefined ? { lines } : { lines, role }))

interface Tile {
  readonly columnSpan: number
  readonly rowSpan: number
}

/** Covers rows and columns with tiles, in reading order; `wish` proposes how far each reaches. */
function tile(rows: number, columns: number, wish: () => Tile): readonly (readonly Tile[])[] {
  const taken = Array.from({ length: rows }, () => Array<boolean>(columns).fill(false))
  return taken.map((line, rowIndex) => {
    const tiles: Tile[] = []
    for (let column = 0; column < columns; column += 1) {
      if (line[column]) continue
      const wanted = wish()
      let columnSpan = 1
      while (columnSpan < wanted.columnSpan && line[column + columnSpan] === false) columnSpan += 1
      const rowSpan = Math.min(wanted.rowSpan, rows - rowIndex)
      for (const below of taken.slice(rowIndex, rowIndex + rowSpan)) below.fill(true, column, column + columnSpan)
      tiles.push({ columnSpan, rowSpan })
    }
    return tiles
  })
}

/** A title of a column: a few words on one line. A heading may not fill a page. */
export const plainContent: fc.Arbitrary<CellContent> = anyWords.map(words => ({
  lines: [{ level: 0, children: [text(words)] }],
}))

/** Rows that together cover a grid, cells spanning at random. */
export function anyGrid(
  rows: number,
  columns: number,
  largestRowSpan = 3,
  content = anyContent,
): fc.Arbitrary<readonly Row[]> {
  const places = rows * columns
  const wishes = fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: largestRowSpan })), {
    minLength: places,
    maxLength: places,
  })
  const contents = fc.array(content, { minLength: places, maxLength: places })
  return fc.tuple(wishes, contents, fc.array(fc.boolean(), { minLength: rows })).map(([spans, filling, totals]) => {
    let at = -1
    const wish = () => {
      at += 1
      const [columnSpan = 1, rowSpan = 1] = spans[at] ?? []
      return { columnSpan, rowSpan }
    }
    let cellAt = -1
    const fill = (one: Tile): Cell => {
      cellAt += 1
      return { ...one, ...(filling[cellAt] ?? { lines: [] }) }
    }
    return tile(rows, columns, wish).map((tiles, index) => ({
      ...(totals[index] === true && { role: 'total' as const }),
      cells: tiles.map(fill),
    }))
  })
}

/** A small table; `id` and caption come and go together or alone. */
export const anyTable: fc.Arbitrary<Table> = fc
  .record({
    columns: fc.array(anyRole, { minLength: 1, maxLength: 4 }),
    headRows: fc.nat({ max: 2 }),
    bodyRows: fc.integer({ min: 1, max: 4 }),
    caption: fc.option(anyInlines, { nil: undefined }),
  })
  .chain(({ columns, headRows, bodyRows, caption }) =>
    fc.tuple(anyGrid(headRows, columns.length), anyGrid(bodyRows, columns.length)).map(
      ([head, body]): Table => ({
        type: 'table',
        ...(caption && { caption: { children: caption } }),
        columns: columns.map(role => ({ role })),
        head: head.map(({ cells }) => ({ cells })),
        body,
      }),
    ),
  )

const plainCells = (count: number): fc.Arbitrary<readonly Cell[]> =>
  fc.array(
    anyContent.map((content): Cell => ({ columnSpan: 1, rowSpan: 1, ...content })),
    { minLength: count, maxLength: count },
  )

function anyMatrixRow(columns: number): fc.Arbitrary<MatrixRow> {
  return anyGrid(1, columns, 1).map(([row]): MatrixRow => ({ type: 'row', cells: row?.cells ?? [] }))
}

/** Items inside so many group levels; `levels` are the numbers of columns of the levels still to come. */
function anyItem(levels: readonly number[], rowColumns: number): fc.Arbitrary<MatrixItem> {
  const [columns, ...deeper] = levels
  if (columns === undefined) return anyMatrixRow(rowColumns)
  const children = fc.array(anyItem(deeper, rowColumns), { minLength: 1, maxLength: 3 })
  return fc
    .tuple(plainCells(columns), children)
    .map(([cells, items]): MatrixItem => ({ type: 'group', cells, children: items }))
}

/** A matrix with groups 0 to 2 deep and, at its end, rows that stand outside all groups. */
export const anyMatrix: fc.Arbitrary<Matrix> = fc
  .record({
    levels: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 2 }),
    rowColumns: fc.integer({ min: 1, max: 3 }),
    headRows: fc.nat({ max: 2 }),
    keep: fc.constantFrom('group', 'row'),
  })
  .chain(({ levels, rowColumns, headRows, keep }) => {
    const groupColumns = levels.flatMap((count, level) => Array<number>(count).fill(level + 1))
    const width = groupColumns.length + rowColumns
    const roles = fc.array(anyRole, { minLength: width, maxLength: width })
    const items = fc.array(anyItem(levels, rowColumns), { minLength: 1, maxLength: 3 })
    const totals = fc.array(
      anyMatrixRow(width).map((row): MatrixRow => ({ ...row, role: 'total' })),
      { maxLength: 2 },
    )
    return fc.tuple(roles, anyGrid(headRows, width, 2, plainContent), items, totals, anyInlines).map(
      ([columns, head, body, sums, caption]): Matrix => ({
        type: 'matrix',
        id: 'matriks',
        keep,
        caption: { children: caption },
        columns: columns.map(
          (role, index): MatrixColumn =>
            groupColumns[index] === undefined ? { role } : { role, group: groupColumns[index] },
        ),
        head: head.map(({ cells }) => ({ cells })),
        body: [...body, ...sums],
      }),
    )
  })
