import { type FileChild, PageBreak, Paragraph } from 'docx'
import type { Matrix } from '../../document/table.ts'
import { layMatrix } from '../../typeset/lay-matrix.ts'
import { matrixStyle } from '../measures.ts'
import type { DocxContext } from './context.ts'
import { twips } from './units.ts'

/** Part of the first page that a heading over the matrix leaves, near enough. */
const firstPageShare = 0.88

/**
 * The pages that a matrix takes, without its rows. Laying out thousands of rows as Word does takes seconds; our own
 * measurer knows the number of pages already.
 */
export function emptyPages(matrix: Matrix, { faces, area }: DocxContext): readonly FileChild[] {
  const room = { width: area.width, first: area.height * firstPageShare, further: area.height }
  const slices = layMatrix(matrix, faces, matrixStyle(matrix, area.width, faces), room)
  const turns = slices.slice(1).map(() => new Paragraph({ children: [new PageBreak()] }))
  const last = slices.at(-1)?.height ?? 0
  return [...turns, new Paragraph({ children: [], spacing: { before: twips(last) } })]
}
