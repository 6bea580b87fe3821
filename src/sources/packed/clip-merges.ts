import { UnreadableInput } from '../unreadable-input.ts'
import type { PackedMerge } from './packed-sheet.ts'

/** A merged area as a file names it: rows from 1, columns from 0, both ends included. */
export interface MergedArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export interface ClippedMerges {
  readonly merges: readonly PackedMerge[]
  /** Cells that come to lie in them, and places that the rows need up to the last of these. */
  readonly cells: number
  readonly places: number
}

/**
 * Cuts merged areas down to the rows in use (by number, ascending) and the first `width` columns: an area may span the
 * whole sheet and still cost nothing where nobody wrote. Throws `UnreadableInput` when two overlap there.
 */
export function clipMerges(areas: readonly MergedArea[], rows: readonly number[], width: number): ClippedMerges {
  const merges = areas.flatMap(area => clip(area, rows, width)).sort((one, other) => one.firstRow - other.firstRow)
  const covered = merges.map(({ firstRow, lastRow, left, right }) => ({
    cells: (lastRow - firstRow + 1) * (right - left + 1),
    places: (lastRow - firstRow + 1) * (right + 1),
  }))
  refuseOverlaps(merges, width)
  return {
    merges,
    cells: covered.reduce((sum, { cells }) => sum + cells, 0),
    places: covered.reduce((sum, { places }) => sum + places, 0),
  }
}

function clip(
  { top, left, bottom, right }: MergedArea,
  rows: readonly number[],
  width: number,
): readonly PackedMerge[] {
  const firstRow = firstAtLeast(rows, top)
  const lastRow = firstAtLeast(rows, bottom + 1) - 1
  if (lastRow < firstRow || left >= width) return []
  return [{ firstRow, lastRow, left, right: Math.min(right, width - 1), hasMaster: rows[firstRow] === top }]
}

/** Index of the first number that is not below the one wanted, in an ascending list. */
function firstAtLeast(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** In order of their first rows, an area overlaps another when a column of it is still taken by one that began before. */
function refuseOverlaps(merges: readonly PackedMerge[], width: number): void {
  const freeFrom = new Uint32Array(width)
  for (const { firstRow, lastRow, left, right } of merges) {
    for (let column = left; column <= right; column += 1) {
      if ((freeFrom[column] ?? 0) > firstRow) throw new UnreadableInput('overlapping-merges')
      freeFrom[column] = lastRow + 1
    }
  }
}
