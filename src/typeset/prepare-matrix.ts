import type { Caption, Matrix } from '../document/table.ts'
import type { LaidCaption } from './cell-lines.ts'
import type { Faces } from './faces.ts'
import { heightOfLines, type LaidRow, layRows } from './laid-row.ts'
import { layCaption } from './lay-caption.ts'
import { type LaidGrid, layHead } from './lay-grid.ts'
import type { MatrixStyle } from './matrix-style.ts'

/** What is broken into pages row by row: a matrix, or a table too tall to be kept whole. */
export type LongTable = Pick<Matrix, 'columns' | 'head' | 'body' | 'keep'> & { readonly caption?: Caption }

/** A row breaks over pages only when moving it whole would leave a hole larger than this part of a page. */
export const largestHole = 1 / 3

/** All text broken into lines, once, ready to be put on pages. Heights in points. */
export interface PreparedMatrix {
  readonly faces: Faces
  readonly style: MatrixStyle
  readonly keep: Matrix['keep']
  readonly head: LaidGrid
  readonly caption: LaidCaption
  readonly rows: readonly LaidRow[]
  readonly kept: KeptHeights
  /** Height of a whole page. */
  readonly pageHeight: number
  /** Height for rows on a page that has nothing but the heading. */
  readonly bodyHeight: number
  /** What must be free on a page for the matrix to begin there: caption, heading, and what its first row keeps. */
  readonly leastHeight: number
  /** Height of the whole matrix, were a page tall enough. */
  readonly wholeHeight: number
}

/**
 * Breaks the text of a matrix into lines.
 *
 * @param page the text area of a whole page, and the height of a note that stays under the last row, in points.
 */
export function prepareMatrix(
  matrix: LongTable,
  faces: Faces,
  style: MatrixStyle,
  page: { readonly width: number; readonly height: number; readonly note?: number },
): PreparedMatrix {
  const head = layHead(matrix.head, faces, style)
  const rows = layRows(matrix, faces, style)
  const { note = 0 } = page
  const kept = keptHeights(rows, matrix.keep, note)
  const caption = layCaption(matrix.caption, faces, style, page.width)
  const { length } = caption.lines
  const bodyHeight = Math.max(page.height - head.height, heightOfLines(1, style))
  const top = (length === 0 ? 0 : length * style.caption.leading + style.caption.below) + head.height
  return {
    faces,
    style,
    keep: matrix.keep,
    head,
    caption,
    rows,
    kept,
    pageHeight: page.height,
    bodyHeight,
    leastHeight: top + leastOfRows(rows, kept, bodyHeight),
    wholeHeight: rows.reduce((sum, row) => sum + row.height, top) + note,
  }
}

/** A caption without a row under it is worse than a hole above it. */
function leastOfRows(rows: readonly LaidRow[], kept: KeptHeights, bodyHeight: number): number {
  const [row] = rows
  if (row === undefined) return 0
  if (row.height > bodyHeight) return bodyHeight * largestHole
  const wanted = [...(kept.get(row) ?? []), ...row.groups.map(group => group.height)]
  return Math.max(row.height, ...wanted.filter(height => height <= bodyHeight))
}

/** Heights that a row wants to begin with, the largest first: of everything that should stay on one page with it. */
type KeptHeights = ReadonlyMap<LaidRow, readonly number[]>

/**
 * What must stay on one page, by the row it begins with: outer groups when they are kept whole, totals together, and
 * totals with what they follow where all of it fits a page, and the last of it with the note under it.
 */
function keptHeights(rows: readonly LaidRow[], keep: Matrix['keep'], note: number): KeptHeights {
  const blocks = blocksOf(rows, keep)
  return new Map(
    blocks.map(({ first, height, isTotals }, index) => {
      const next = blocks[index + 1]
      const withTotals = !isTotals && next?.isTotals === true ? [height + next.height] : []
      const [largest = height] = withTotals
      const isLast = index + withTotals.length === blocks.length - 1
      return [first, [...(isLast && note > 0 ? [largest + note] : []), ...withTotals, height]]
    }),
  )
}

interface Block {
  readonly first: LaidRow
  readonly isTotals: boolean
  height: number
}

function blocksOf(rows: readonly LaidRow[], keep: Matrix['keep']): readonly Block[] {
  const blocks: Block[] = []
  for (const row of rows) {
    const isTotals = row.role === 'total'
    const outer = row.groups[0]
    const last = blocks.at(-1)
    const sameGroup = keep === 'group' && outer !== undefined && outer === last?.first.groups[0]
    if (last !== undefined && (sameGroup || (isTotals && last.isTotals))) last.height += row.height
    else blocks.push({ first: row, isTotals, height: row.height })
  }
  return blocks
}
