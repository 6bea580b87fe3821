import type { ReportDocument, Section } from '../../src/document/document.ts'
import { inlineText } from '../../src/document/inline.ts'
import { placeRows } from '../../src/document/place-rows.ts'
import { type Cell, type ColumnRole, type Matrix, type MatrixItem, widthOfRow } from '../../src/document/table.ts'
import type { Look } from '../../src/render/measures.ts'
import { matrixStyle, textArea } from '../../src/render/measures.ts'
import { type PageFrame, pageFrame } from '../../src/theme/page-frame.ts'
import type { MatrixStyle } from '../../src/typeset/matrix-style.ts'

// What ours and peers are given to set, as plain data: every matrix of a report as a grid of texts, with its page and the
// widths of its columns. Written as JSON, so that a peer needs nothing of ours.

export interface Grid {
  readonly section: Pick<Section, 'paper' | 'orientation'>
  /** Points. */
  readonly page: PageFrame
  readonly columns: readonly GridColumn[]
  /** One text for each column; no text where the name of a group goes on. */
  readonly rows: readonly (readonly string[])[]
  readonly letters: GridLetters
}

export interface GridColumn {
  /** What ours takes the width from; the others are given the width. */
  readonly role: ColumnRole
  /** Points, padding included. */
  readonly width: number
  readonly align: 'left' | 'center' | 'right'
  readonly head: string
}

/** Sizes in points. */
export interface GridLetters extends Pick<MatrixStyle, 'size' | 'leading' | 'paddingX' | 'paddingY'> {
  /** Leading as a multiple of the height of the letters. */
  readonly lineHeight: number
}

/** The matrices of a report, each text of them once. */
export function gridsOf({ sections }: ReportDocument, look: Look): readonly Grid[] {
  return sections.flatMap(section => {
    const matrices = section.children.filter(block => block.type === 'matrix')
    return matrices.map(matrix => gridOf(matrix, section, look))
  })
}

function gridOf(matrix: Matrix, { paper, orientation }: Section, look: Look): Grid {
  const page = pageFrame({ paper, orientation }, look.theme)
  const { columns, size, leading, paddingX, paddingY } = matrixStyle(matrix.columns, textArea(page).width, look)
  const heads = headsOf(matrix)
  const widths = columns.map(({ width }) => width)
  return {
    ...{ section: { paper, orientation }, page },
    columns: matrix.columns.map(({ role }, at) => {
      return { role, width: widths[at] ?? 0, align: columns[at]?.align ?? 'left', head: heads[at] ?? '' }
    }),
    rows: matrix.body.flatMap(item => rowsOf(item, [], widths)),
    letters: { size, leading, paddingX, paddingY, lineHeight: look.theme.table.lineHeight },
  }
}

/** A heading of several rows as one: each column bears all that stands above it. */
function headsOf({ columns, head }: Matrix): readonly string[] {
  const rows = placeRows(head)
  return columns.map((_, at) => {
    const above = rows.flatMap(({ cells }) => {
      return cells.filter(({ cell, column, fromAbove }) => !fromAbove && column <= at && at < column + cell.columnSpan)
    })
    return above.map(({ cell }) => textOf(cell)).join(' ')
  })
}

/** The rows of a group: its own texts stand in the first of them, the others leave their place free. */
export function rowsOf(
  item: MatrixItem,
  before: readonly string[],
  widths: readonly number[],
): readonly (readonly string[])[] {
  const row = [...before, ...textsOf(item.cells, before.length, widths)]
  if (item.type === 'row') return [row]
  return item.children.flatMap((child, at) => rowsOf(child, at === 0 ? row : row.map(() => ''), widths))
}

/** A text over several columns stands in the widest of them. */
function textsOf(cells: readonly Cell[], first: number, widths: readonly number[]): readonly string[] {
  const texts = Array.from({ length: widthOfRow(cells) }, () => '')
  let at = 0
  for (const cell of cells) {
    const spanned = widths.slice(first + at, first + at + cell.columnSpan)
    texts[at + spanned.indexOf(Math.max(...spanned))] = textOf(cell)
    at += cell.columnSpan
  }
  return texts
}

function textOf({ lines }: Cell): string {
  return lines
    .map(({ marker, children }) => `${marker === undefined ? '' : `${marker} `}${inlineText(children)}`)
    .join('\n')
}

/** How much there is to set. */
export function countGrids(grids: readonly Grid[]): { readonly rows: number; readonly texts: number } {
  const rows = grids.flatMap(grid => grid.rows)
  return { rows: rows.length, texts: rows.flat().filter(text => text !== '').length }
}
