import { nameKey } from '../../base/name-key.ts'
import { cellText } from '../../sources/cell-text.ts'
import type { ReadField } from '../../sources/column.ts'
import { nearestNames } from '../../sources/nearest-names.ts'
import { monevProblem } from './problems.ts'

/**
 * The name of a unit as the sheet Unit writes it. Case, spaces, punctuation, a list number in front and a `*` behind the
 * name do not matter; any other difference is an error with the nearest names offered: names are never merged by
 * guessing. Without names, because that sheet could not be read, every name passes: it has been complained of already.
 */
export function knownUnit(names: readonly string[] | undefined): ReadField<string> {
  if (names === undefined) return cell => cellText(cell)
  const byName = new Map(names.map(name => [nameKey(name), name]))
  return (cell, at) => {
    const name = cellText(cell)
    const known = byName.get(nameKey(name))
    if (known === undefined)
      at.add(monevProblem('unit.unknown', at.place, { name, nearest: nearestNames(name, names) }))
    return known
  }
}
