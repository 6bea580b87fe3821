import fc from 'fast-check'
import type { Cell, Matrix, MatrixColumn, MatrixItem, MatrixRow } from '../../src/document/table.ts'
import { heightOfLines } from '../../src/typeset/laid-row.ts'
import { layHead } from '../../src/typeset/lay-grid.ts'
import { layMatrix } from '../../src/typeset/lay-matrix.ts'
import type { MatrixStyle } from '../../src/typeset/matrix-style.ts'
import type { Slice } from '../../src/typeset/placed.ts'
import { prepareMatrix } from '../../src/typeset/prepare-matrix.ts'
import { cell, matrix, row, text } from '../document/build.ts'
import { faces } from './faces.ts'
import { type FlatRow, flatRows, wordsOfCell } from './flat-matrix.ts'
import { matrixStyleOf } from './matrix-style.ts'

/** A matrix laid out on pages, with all that a law about it needs. */
export interface Layout {
  readonly matrix: Matrix
  readonly rows: readonly FlatRow[]
  readonly style: MatrixStyle
  /** Width of the matrix, and heights of the page it begins on and of every further one, as far as they are free; points. */
  readonly room: { readonly width: number; readonly first: number; readonly further: number }
  /** Height for rows on a page with nothing but the heading. */
  readonly bodyHeight: number
  readonly headHeight: number
  /** The first page was left to what stands above: caption and first row did not go together there. */
  readonly leavesFirst: boolean
  /** The pages that the matrix stands on. */
  readonly slices: readonly Slice[]
}

/** How many words a cell has, of a row and of a group. */
interface Lengths {
  readonly row: fc.Arbitrary<number>
  readonly name: fc.Arbitrary<number>
}

/** Mostly few words, sometimes more than a page. */
const anyLength = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 4, arbitrary: fc.integer({ min: 7, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: 61, max: 400 }) },
)

/** Lengths stand for cells until every word gets its own spelling. */
type Shape = ShapeRow | ShapeGroup
interface ShapeRow {
  readonly spans: readonly number[]
  readonly lengths: readonly number[]
  readonly role?: 'total'
}
interface ShapeGroup {
  readonly lengths: readonly number[]
  readonly children: readonly Shape[]
}

const several = (length: fc.Arbitrary<number>, count: number) =>
  fc.array(length, { minLength: count, maxLength: count })

function anyRow(columns: number, length: Lengths): fc.Arbitrary<ShapeRow> {
  const anySpans = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: columns, maxLength: columns }).map(wishes => {
    const spans: number[] = []
    for (let left = columns; left > 0; left -= spans.at(-1) ?? left) {
      spans.push(Math.min(left, wishes[spans.length] ?? 1))
    }
    return spans
  })
  const plain = fc.constant(Array<number>(columns).fill(1))
  return fc
    .oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: anySpans })
    .chain(spans => several(length.row, spans.length).map(all => ({ spans, lengths: all })))
}

function anyItem(levels: readonly number[], rowColumns: number, length: Lengths): fc.Arbitrary<Shape> {
  const [columns, ...deeper] = levels
  if (columns === undefined) return anyRow(rowColumns, length)
  const inner = deeper[0] ?? 0
  const rest = inner + deeper.slice(1).reduce((sum, count) => sum + count, 0) + rowColumns
  const child = fc.oneof(
    { weight: 9, arbitrary: anyItem(deeper, rowColumns, length) },
    { weight: 1, arbitrary: anyRow(rest, length) },
  )
  return fc.record({
    lengths: several(length.name, columns),
    children: fc.array(child, { minLength: 1, maxLength: 5 }),
  })
}

const anyTotal = (columns: number, length: Lengths) =>
  anyRow(columns, length).map((one): ShapeRow => ({ ...one, role: 'total' }))

interface Plan {
  readonly levels: readonly number[]
  readonly width: number
  readonly shapes: readonly Shape[]
  readonly keep: Matrix['keep']
}

function anyPlan(length: Lengths): fc.Arbitrary<Plan> {
  return fc
    .record({
      levels: fc.array(fc.integer({ min: 1, max: 2 }), { maxLength: 2 }),
      rowColumns: fc.integer({ min: 1, max: 3 }),
      keep: fc.constantFrom('row', 'group'),
    })
    .chain(({ levels, rowColumns, keep }) => {
      const width = levels.reduce((sum, count) => sum + count, 0) + rowColumns
      const item = fc.oneof(
        { weight: 6, arbitrary: anyItem(levels, rowColumns, length) },
        { weight: 1, arbitrary: anyTotal(width, length) },
      )
      return fc
        .tuple(
          fc.array(item, { minLength: 1, maxLength: 5 }),
          fc.array(anyTotal(width, { row: length.name, name: length.name }), { maxLength: 3 }),
        )
        .map(([items, totals]) => ({ levels, width, keep, shapes: [...items, ...totals] }))
    })
}

/** Pages that hold so many lines of rows at least; the first may have less, but a line under its caption. */
const anyPages = (least: number) =>
  fc.record({
    further: fc.double({ min: least, max: 60, noNaN: true }),
    firstPart: fc.double({ min: 0, max: 1, noNaN: true }),
  })

function anyLayoutWith(length: Lengths, leastLines: number): fc.Arbitrary<Layout> {
  return fc
    .tuple(anyPlan(length), fc.infiniteStream(fc.integer({ min: 90, max: 220 })), anyPages(leastLines))
    .map(([plan, widths, lines]) => {
      const columns = Array.from({ length: plan.width }, () => widths.next().value ?? 100)
      return layOut(toMatrix(plan), matrixStyleOf(columns), lines)
    })
}

/** Random matrices on random pages: rows and names longer than a page, pages of four lines. */
export const anyLayout: fc.Arbitrary<Layout> = anyLayoutWith({ row: anyLength, name: anyLength }, 4)

/** Matrices as agencies have them: rows as long as you like, but names of a few lines, and pages of a usual size. */
export const usualLayout: fc.Arbitrary<Layout> = anyLayoutWith(
  { row: anyLength, name: fc.integer({ min: 1, max: 6 }) },
  25,
)

/** Lays a matrix on pages that hold so many lines of rows; `firstPart` of what is between two lines and a whole page. */
export function layOut(
  laid: Matrix,
  style: MatrixStyle,
  lines: { readonly further: number; readonly firstPart: number },
): Layout {
  const headHeight = layHead(laid.head, faces, style).height
  const captionHeight = style.caption.leading + style.caption.below
  const bodyHeight = heightOfLines(lines.further, style)
  const least = heightOfLines(1, style)
  const firstBody = least + Math.max(0, bodyHeight - captionHeight - least) * lines.firstPart
  const width = style.columns.reduce((sum, column) => sum + column.width, 0)
  const further = headHeight + bodyHeight
  const left = captionHeight + headHeight + firstBody
  const prepared = prepareMatrix(laid, faces, style, { width, height: further })
  const leavesFirst = left < Math.min(prepared.leastHeight, further)
  const first = leavesFirst ? further : left
  const layout: Layout = {
    matrix: laid,
    rows: flatRows(laid),
    style,
    room: { width, first, further },
    bodyHeight,
    headHeight,
    leavesFirst,
    slices: layMatrix(prepared, first),
  }
  return Object.assign(layout, { [fc.toStringMethod]: () => describeLayout(layout, lines) })
}

/** A counterexample short enough to read: words of cells, groups in brackets. */
function describeLayout({ matrix: { body, keep }, style }: Layout, lines: object): string {
  const counts = (cells: readonly Cell[]) => cells.map(one => `${wordsOfCell(one).length}`).join(' ')
  const itemOf = (item: MatrixItem): string =>
    item.type === 'row'
      ? `(${item.role ?? ''}${counts(item.cells)})`
      : `[${counts(item.cells)}: ${item.children.map(itemOf).join(' ')}]`
  const widths = style.columns.map(({ width }) => width).join(' ')
  return `keep ${keep}, widths ${widths}, lines ${JSON.stringify(lines)}, ${body.map(itemOf).join(' ')}`
}

function toMatrix({ levels, width, shapes, keep }: Plan): Matrix {
  let count = 0
  const toCell = (length: number, columnSpan = 1): Cell => {
    count += 1
    const words = Array.from({ length }, (_, index) => `c${count}w${index}`)
    return cell(words.join(' '), { columnSpan, ...(length % 7 === 0 && { lines: listLines(words) }) })
  }
  const toItem = (shape: Shape): MatrixItem => {
    if ('children' in shape) {
      return { type: 'group', cells: shape.lengths.map(length => toCell(length)), children: shape.children.map(toItem) }
    }
    const cells = shape.lengths.map((length, index) => toCell(length, shape.spans[index]))
    const laid: MatrixRow = { type: 'row', cells }
    return shape.role === undefined ? laid : { ...laid, role: shape.role }
  }
  const groups = levels.flatMap((columns, level) => Array<number>(columns).fill(level + 1))
  const columns = Array.from({ length: width }, (_, index): MatrixColumn => {
    const group = groups[index]
    return group === undefined ? { role: 'prose' } : { role: 'name', group }
  })
  const head = [row(...columns.map((_, index) => `h${index}`))]
  const caption = { label: 'Tabel 1', children: [text('judul')] }
  return matrix(shapes.map(toItem), { columns, head, keep, caption })
}

/** The same words as an item of a list in a list. */
function listLines(words: readonly string[]): Cell['lines'] {
  return [{ marker: 'a.', level: 2, children: [text(words.join(' '))] }]
}
