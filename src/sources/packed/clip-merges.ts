import { UnreadableInput } from '../../problems/unreadable-input.ts'
import type { PackedMerge } from './packed-sheet.ts'

/** A merged area as a file names it: rows from 1, columns from 0, both ends included. */
export interface MergedArea {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/**
 * Cuts merged areas down to the rows in use (by number, ascending) and the first `width` columns, in order of their first
 * rows: an area may span the whole sheet and still cost nothing where nobody wrote.
 */
export function clipMerges(
  areas: readonly MergedArea[],
  rows: readonly number[],
  width: number,
): readonly PackedMerge[] {
  return areas.flatMap(area => clip(area, rows, width)).sort((one, other) => one.firstRow - other.firstRow)
}

/** The cells that lie in merged areas, and the places that their rows need up to the last of these. */
export function coveredBy(merges: readonly PackedMerge[]): { readonly cells: number; readonly places: number } {
  let [cells, places] = [0, 0]
  for (const { firstRow, lastRow, left, right } of merges) {
    cells += (lastRow - firstRow + 1) * (right - left + 1)
    places += (lastRow - firstRow + 1) * (right + 1)
  }
  return { cells, places }
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

/**
 * Throws `UnreadableInput` when two of the areas overlap: in order of their first rows, when a column of one is still taken
 * by another that began before. Takes as long as there are covered cells.
 */
export function refuseOverlaps(merges: readonly PackedMerge[], width: number): void {
  const freeFrom = new Uint32Array(width)
  for (const { firstRow, lastRow, left, right } of merges) {
    for (let column = left; column <= right; column += 1) {
      if ((freeFrom[column] ?? 0) > firstRow) throw new UnreadableInput('overlapping-merges')
      freeFrom[column] = lastRow + 1
    }
  }
}
