import type { ExpectedTable } from './expected-report.ts'
import type { PrintedTable, ReadCell } from './read-report.ts'
import type { Alignment } from './reconcile-texts.ts'
import { squeezed } from './stream.ts'

export interface TablePairs {
  readonly pairs: readonly (readonly [ExpectedTable, readonly ReadCell[]])[]
  readonly missing: readonly ExpectedTable[]
  readonly added: readonly PrintedTable[]
}

/**
 * Finds the tables of a document in a file by their order. Where some are missing, the text before a table tells which it is.
 */
export function pairTables(
  expected: readonly ExpectedTable[],
  read: readonly PrintedTable[],
  alignment: Alignment,
): TablePairs {
  const wanted = expected.filter(({ columns }) => columns.length > 0)
  if (wanted.length === read.length) {
    return { pairs: wanted.map((table, index) => [table, read[index]?.cells ?? []]), missing: [], added: [] }
  }
  const pairs: [ExpectedTable, readonly ReadCell[]][] = []
  const left = new Set(read)
  const missing: ExpectedTable[] = []
  for (const table of wanted) {
    const place = alignment.placeOf(table.after)
    const found = [...left].find(({ after }) => alignment.otherPlaceOf(after) === place)
    const [last] = pairs.at(-1) ?? []
    if (found !== undefined) {
      left.delete(found)
      pairs.push([table, found.cells])
    } else if (last !== undefined && alignment.placeOf(last.after) === place) {
      // Two tables of the same columns without a word between them look like one.
      pairs[pairs.length - 1] = [joinTables(last, table), pairs.at(-1)?.[1] ?? []]
    } else missing.push(table)
  }
  return { pairs, missing, added: [...left] }
}

function joinTables(one: ExpectedTable, other: ExpectedTable): ExpectedTable {
  const width = Math.max(one.columns.length, other.columns.length)
  const columns = Array.from({ length: width }, (_, index) => [
    ...(one.columns[index] ?? []),
    ...(other.columns[index] ?? []),
  ])
  return { ...one, columns }
}

/** A cell of a file in one piece. */
export interface WholeCell {
  readonly text: string
  readonly page?: number | undefined
}

/**
 * Joins the pieces of cells that were broken over pages, in one column. A file does not say whether the first cell on a page is
 * new. It is the rest of the last cell before where both together make a cell of the document.
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

/** How many of the cells from here on make up one cell. */
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
