import type { Matrix } from '../document/table.ts'
import type { LaidRow } from './laid-row.ts'

/** Heights that a row wants to begin with, the largest first: of everything that should stay on one page with it. */
export type KeptHeights = ReadonlyMap<LaidRow, readonly number[]>

/**
 * What must stay on one page, by the row it begins with: outer groups when they are kept whole, totals together, and
 * totals with what they follow where all of it fits a page.
 */
export function keptHeights(rows: readonly LaidRow[], keep: Matrix['keep']): KeptHeights {
  const blocks = blocksOf(rows, keep)
  return new Map(
    blocks.map(({ first, height, isTotals }, index) => {
      const next = blocks[index + 1]
      const withTotals = !isTotals && next?.isTotals === true ? [height + next.height] : []
      return [first, [...withTotals, height]]
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
