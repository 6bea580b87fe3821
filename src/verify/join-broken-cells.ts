import type { ReadCell } from './read-report.ts'
import { squeezed } from './stream.ts'

/** A cell of a file in one piece. */
export interface WholeCell {
  readonly text: string
  readonly page?: number | undefined
}

/**
 * Puts cells of one column together that were broken over pages. A file does not say whether the first cell on a page
 * begins there: it goes on with the last one of the page before where both together are a cell of the document.
 */
export function joinBrokenCells(cells: readonly ReadCell[], wanted: readonly string[]): readonly WholeCell[] {
  const known = new Set(wanted.map(squeezed))
  const whole: WholeCell[] = []
  for (let index = 0; index < cells.length; index += 1) {
    const length = partsOf(cells, index, known)
    const parts = cells.slice(index, index + length)
    whole.push({ text: parts.map(({ text }) => text).join('\n'), page: cells[index]?.page })
    index += length - 1
  }
  return whole
}

/** How many cells from one on are parts of one cell. */
function partsOf(cells: readonly ReadCell[], from: number, known: ReadonlySet<string>): number {
  let joined = squeezed(cells[from]?.text ?? '')
  let best = 1
  for (let length = 2; cells[from + length - 1]?.opensPage === true; length += 1) {
    const next = squeezed(cells[from + length - 1]?.text ?? '')
    const areWhole = known.has(joined) && known.has(next)
    joined += next
    if (known.has(joined) && !(areWhole && length === 2)) best = length
  }
  return best
}
