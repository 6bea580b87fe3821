import { nameKey } from '../base/name-key.ts'
import { nearestNames } from '../base/nearest-names.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { quoteUnexpected } from '../problems/quote-unexpected.ts'
import { cellText } from './cell-text.ts'
import { described, type ReadField } from './column.ts'
import { anyWords } from './field-description.ts'

/** What is said of a name that nobody knows. */
type UnknownName = (place: Place, params: { name: string; nearest: readonly string[] }) => Problem

/**
 * A name that another sheet lists, as that sheet writes it. Case, spaces, punctuation, a list number in front and a `*`
 * behind do not matter; any other difference is an error with the nearest names offered: names are never merged by
 * guessing. Where that sheet could not be read every name passes: it has been complained of already.
 *
 * @param sheet key of the sheet in the declaration of its workbook.
 */
export function lookup(sheet: string, unknown: UnknownName): ReadField<string> {
  const read: ReadField<string> = (cell, at) => {
    const name = cellText(cell)
    const names = at.names(sheet)
    if (names === undefined) return name
    const known = byKey(names).get(nameKey(name))
    if (known === undefined)
      at.add(unknown(at.place, { name: quoteUnexpected(name, names), nearest: nearestNames(name, names) }))
    return known
  }
  const describes = { words: 'nama seperti di lembar yang mendaftarnya', cell: 'text', json: anyWords } as const
  return Object.assign(described(describes, read), { looksInto: sheet })
}

/** The same names are looked into from every row. */
const indexes = new WeakMap<readonly string[], ReadonlyMap<string, string>>()

function byKey(names: readonly string[]): ReadonlyMap<string, string> {
  const known = indexes.get(names)
  if (known !== undefined) return known
  const index = new Map(names.map(name => [nameKey(name), name]))
  indexes.set(names, index)
  return index
}
