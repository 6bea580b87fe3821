// Counts that a publication withholds, and whether somebody with its sums can work them out. In come rows of counted groups,
// each with what it shows; out goes which withheld counts follow from the rest, and what must be withheld besides.

import { type CountedGroup, mergeSmallGroups, smallestGroup } from './counted-groups.ts'

/** One row of a publication: how many are in each group. The first row is the sum of all others. */
export type CountedRow = readonly CountedGroup[]

/** A row as it is published: groups by their names, those that are shown by themselves, and all others as one sum. */
interface PublishedRow {
  readonly counts: ReadonlyMap<string, number>
  readonly shown: ReadonlySet<string>
}

interface Cell {
  readonly row: number
  readonly group: string
}

/**
 * Withheld counts below the smallest group that follow from what is published by subtraction: of a row whose sum is known, or of
 * a group whose sum over all rows is. Counts are unknown to a reader where their group is not shown in their row; where a sum
 * leaves nothing for them, they are known to be none. What is left then determines a count exactly where it lies on no circle of
 * unknown counts, along rows and groups in turn.
 */
export function derivableCounts(rows: readonly PublishedRow[]): readonly Cell[] {
  // Where all are of one group nobody is told apart.
  if (groupsOf(rows).length < 2) return []
  const unknown = unknownCells(rows)
  return unknown.filter(cell => {
    const count = rows[cell.row]?.counts.get(cell.group) ?? 0
    return count > 0 && count < smallestGroup && !isOnCircle(cell, unknown)
  })
}

/** Groups that anybody is in, which a reader may know. */
function groupsOf(rows: readonly PublishedRow[]): readonly string[] {
  return [...new Set(rows.flatMap(({ counts }) => [...counts.keys()]))]
}

/** All that a reader does not know at once, zeros among it. */
function unknownCells(rows: readonly PublishedRow[]): readonly Cell[] {
  const groups = groupsOf(rows)
  let cells: readonly Cell[] = rows.flatMap(({ shown }, row) =>
    groups.flatMap(group => (shown.has(group) ? [] : [{ row, group }])),
  )
  for (;;) {
    const left = cells.filter(cell => !isKnownZero(cell, cells, rows))
    if (left.length === cells.length) return cells
    cells = left
  }
}

/** Where the unknown counts of its row come to nothing, or those of its group over the rows below the sum. */
function isKnownZero({ row, group }: Cell, cells: readonly Cell[], rows: readonly PublishedRow[]): boolean {
  const sumOf = (some: readonly Cell[]) =>
    some.reduce((sum, one) => sum + (rows[one.row]?.counts.get(one.group) ?? 0), 0)
  if (sumOf(cells.filter(one => one.row === row)) === 0) return true
  return row > 0 && sumOf(cells.filter(one => one.group === group && one.row > 0)) === 0 && !isUnknownSum(group, cells)
}

function isUnknownSum(group: string, cells: readonly Cell[]): boolean {
  return cells.some(one => one.row === 0 && one.group === group)
}

/** Whether its row and its group are joined by other unknown counts too. */
function isOnCircle(cell: Cell, cells: readonly Cell[]): boolean {
  const others = cells.filter(one => one.row !== cell.row || one.group !== cell.group)
  const [reachedRows, reachedGroups] = [new Set([cell.row]), new Set<string>()]
  for (let before = 0; reachedRows.size + reachedGroups.size !== before; ) {
    before = reachedRows.size + reachedGroups.size
    for (const { row, group } of others) {
      if (reachedRows.has(row)) reachedGroups.add(group)
      if (reachedGroups.has(group)) reachedRows.add(row)
    }
  }
  return reachedGroups.has(cell.group)
}

/**
 * What each row but the first must withhold besides its small groups, so that no withheld count can be derived: by a row the
 * names of groups. Of the other rows the one that loses fewest withholds the same groups as the row of the derivable count;
 * where none has any of them to withhold, no row shows anything. The first row shows what it shows by itself.
 *
 * @param silent places of rows that show nothing, whatever their counts are.
 */
export function withheldBesides(
  rows: readonly CountedRow[],
  silent: ReadonlySet<number> = new Set(),
): readonly ReadonlySet<string>[] {
  const withheld = rows.map((groups, row) => new Set(silent.has(row) ? groups.map(({ name }) => name) : []))
  const counts = rows.map(groups => new Map(groups.map(({ name, count }) => [name, count])))
  const publish = () =>
    rows.map((groups, row) => {
      const { kept = [] } = mergeSmallGroups(groups, withheld[row]) ?? {}
      return { counts: counts[row] ?? new Map<string, number>(), shown: new Set(kept.map(({ name }) => name)) }
    })
  for (;;) {
    const published = publish()
    const [first] = derivableCounts(published)
    if (first === undefined) return withheld
    const exposed = published[first.row]
    const groups = [...(exposed?.counts.keys() ?? [])].filter(name => !exposed?.shown.has(name))
    const losses = published.flatMap(({ counts: own, shown }, row) => {
      const lost = groups.filter(name => shown.has(name))
      return row === 0 || row === first.row || lost.length === 0
        ? []
        : [{ row, loss: lost.reduce((sum, name) => sum + (own.get(name) ?? 0), 0) }]
    })
    const [least] = losses.toSorted((one, other) => one.loss - other.loss || one.row - other.row)
    if (least === undefined) return rows.map((all, row) => new Set(row === 0 ? [] : all.map(({ name }) => name)))
    for (const name of groups) withheld[least.row]?.add(name)
  }
}
