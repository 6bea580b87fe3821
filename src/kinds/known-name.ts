import { nameKey } from '../base/name-key.ts'
import type { Place, Problem } from '../base/problem.ts'
import { cellText } from '../workbook/cell-text.ts'
import type { ReadField } from '../workbook/column.ts'
import { nearestNames } from '../workbook/nearest-names.ts'

/** What is said of a name that nobody knows. */
type UnknownName = (place: Place, params: { name: string; nearest: readonly string[] }) => Problem

/**
 * A name that another sheet lists, as that sheet writes it. Case, spaces, punctuation, a list number in front and a `*`
 * behind do not matter; any other difference is an error with the nearest names offered: names are never merged by
 * guessing. Without names, because that sheet could not be read, every name passes: it has been complained of already.
 */
export function knownName(names: readonly string[] | undefined, unknown: UnknownName): ReadField<string> {
  if (names === undefined) return cell => cellText(cell)
  const byName = new Map(names.map(name => [nameKey(name), name]))
  return (cell, at) => {
    const name = cellText(cell)
    const known = byName.get(nameKey(name))
    if (known === undefined) at.add(unknown(at.place, { name, nearest: nearestNames(name, names) }))
    return known
  }
}
