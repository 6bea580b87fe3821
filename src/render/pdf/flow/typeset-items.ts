import { drawChart } from '../../../chart/draw-chart.ts'
import type { Contents } from '../../../document/document.ts'
import type { Figure } from '../../../document/figure.ts'
import type { Kept } from '../../../document/kept.ts'
import type { Pictures } from '../../../document/pictures.ts'
import { type PlacedCell, placeRows } from '../../../document/place-rows.ts'
import type { Cell, Matrix, MatrixRow, Table } from '../../../document/table.ts'
import { chartLayout, picturesLayout, tableLayout } from '../../../theme/layout.ts'
import { setCaption, setWords } from '../../../typeset/lay-caption.ts'
import { layContents } from '../../../typeset/lay-contents.ts'
import { layMatrix } from '../../../typeset/lay-matrix.ts'
import { layTable } from '../../../typeset/lay-table.ts'
import type { MatrixStyle } from '../../../typeset/matrix-style.ts'
import { type LongTable, prepareMatrix } from '../../../typeset/prepare-matrix.ts'
import { chartHeight, chartLook, leadingOf, matrixStyle } from '../../measures.ts'
import { pictureCaptionStyle, placePictures } from '../../place-pictures.ts'
import type { Paint } from '../paint/page-painter.ts'
import { contentsStyle } from './contents-style.ts'
import type { FlowContext, Item } from './context.ts'

/** A long matrix begins on a page only when this part of it is free; otherwise on the next. */
const leastPart = 1 / 3

export function contentsItems(contents: Contents, context: FlowContext): readonly Item[] {
  const { faces, width, height, anchors } = context
  const heading = { text: contents.title.toUpperCase(), owner: contents }
  const slices = layContents(heading, anchors.entries[contents.of], faces, contentsStyle(context), { width, height })
  const shares = slices.map(slice => {
    const drawn: Paint = (painter, x, y) => painter.paintContents(slice, x, y)
    return { height: slice.height, drawn }
  })
  return [{ type: 'turn' }, { type: 'rows', above: 0, below: 0, least: height, lay: () => shares }]
}

/** A table stays on one page with its caption and its note, unless that would leave too large a hole before it. */
export function tableItems(table: Table, context: FlowContext): readonly Item[] {
  const { faces, width, height, note } = context
  const slice = layTable(table, faces, matrixStyle(table.columns, width, context), width)
  if (slice.height > height * tableLayout.keptPart) return longItems(longTable(table), table, context)
  return rowsItems(table, context, slice.height + note, () => [slice])
}

export function matrixItems(matrix: Matrix, context: FlowContext): readonly Item[] {
  return longItems(matrix, matrix, context)
}

function longItems(rows: LongTable, block: Table | Matrix, context: FlowContext): readonly Item[] {
  const { faces, width, height, note } = context
  const room = { width, height, note }
  const prepared = prepareMatrix(rows, faces, matrixStyle(rows.columns, width, context), room)
  const least = Math.max(prepared.leastHeight, Math.min(prepared.wholeHeight, height * leastPart))
  return rowsItems(block, context, least, left => layMatrix(prepared, left))
}

function rowsItems(
  block: Table | Matrix,
  { anchors, theme }: FlowContext,
  least: number,
  lay: (room: number) => ReturnType<typeof layMatrix>,
): readonly Item[] {
  const anchor = anchors.of(block)
  const share = (slice: ReturnType<typeof layMatrix>[number], index: number) => {
    const drawn: Paint = (painter, x, y) => painter.paintSlice(slice, x, y, index === 0 ? anchor : undefined)
    return { height: slice.height, drawn }
  }
  const above = block.caption === undefined ? 0 : theme.caption.above
  return [{ type: 'rows', above, below: gapBelow(block), least, lay: room => lay(room).map(share), anchor }]
}

/** A note stands close under what it explains. */
function gapBelow({ keeps }: Kept): number {
  return keeps === true ? 0 : tableLayout.below
}

/** A chart stays on one page with the caption under it. */
export function figureItems(figure: Figure, context: FlowContext): readonly Item[] {
  const { faces, width, anchors } = context
  const height = chartHeight(figure.chart, width, context)
  const picture = { drawing: drawChart(figure.chart, chartLook(context), width, height), owner: figure.chart }
  const caption = setCaption(figure.caption, faces, matrixStyle([], width, context), width)
  const anchor = anchors.of(figure)
  const chart: Paint = (painter, x, y) => painter.paintChart(picture, x, y, anchor)
  const words: Paint = (painter, x, y) => painter.paintSlice(caption, x, y)
  const below = gapBelow(figure)
  const keepsNext = figure.keeps === true
  return [
    { type: 'piece', height, above: 0, below: chartLayout.captionGap, keepsNext: true, drawn: chart, anchor },
    { type: 'piece', height: caption.height, above: 0, below, keepsNext, drawn: words },
  ]
}

/** Each row of photographs stays on one page with the words under them. */
export function picturesItems(pictures: Pictures, context: FlowContext): readonly Item[] {
  const { faces, width, assets } = context
  const grid = placePictures(pictures, width, assets)
  const style = captionStyle(context)
  return grid.rows.map(row => {
    const words = row.pictures.map(({ picture }) => setWords(picture.children, faces, style, grid.column))
    const under = Math.max(...words.map(slice => slice.height))
    const drawn: Paint = (painter, x, y) => painter.paintPictures(row, words, grid, x, y)
    const height = row.height + picturesLayout.captionGap + under
    return { type: 'piece', height, above: 0, below: picturesLayout.rowGap, keepsNext: false, drawn }
  })
}

function captionStyle(context: FlowContext): MatrixStyle {
  const style = pictureCaptionStyle(context.theme)
  const plain = matrixStyle([], context.width, context)
  return { ...plain, caption: { size: style.size, leading: leadingOf(style, context.faces), below: 0 } }
}

/**
 * A table that is too tall to be kept on one page. A cell that spans rows stands in the first of them alone, for a break may
 * come between them.
 */
function longTable({ columns, head, body, caption }: Table): LongTable {
  const rows = placeRows(body).map(
    ({ row, cells }): MatrixRow => ({ ...row, type: 'row', cells: cells.map(withoutSpan) }),
  )
  return { columns, head, body: rows, keep: 'row', ...(caption && { caption }) }
}

function withoutSpan({ cell, fromAbove }: PlacedCell): Cell {
  return fromAbove ? { columnSpan: cell.columnSpan, rowSpan: 1, lines: [] } : { ...cell, rowSpan: 1 }
}
