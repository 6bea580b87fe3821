import type { ExpectedTable } from './expected-report.ts'
import type { ReadCell, ReadTable } from './read-report.ts'
import type { Alignment } from './reconcile-texts.ts'

export interface TablePairs {
  readonly pairs: readonly (readonly [ExpectedTable, readonly ReadCell[]])[]
  readonly missing: readonly ExpectedTable[]
  readonly added: readonly ReadTable[]
}

/** Finds the tables of a document in a file: by their order, and, where some are missing, by the text before them. */
export function pairTables(
  expected: readonly ExpectedTable[],
  read: readonly ReadTable[],
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
      // Tables without a word between them, and with the same columns, look like one.
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
