import type { Place } from '../place.ts'
import { type Explanation, rulesFrom } from './explanation.ts'

interface CopyRules {
  'sel.salinan': Readonly<Record<string, never>>
  'sel.disamarkan': Readonly<Record<string, never>>
}

/** What is shown as it stands in its cell. */
export const copyRules = {
  'sel.salinan': { example: {}, words: () => 'disalin dari selnya' },
  'sel.disamarkan': { example: {}, words: () => 'disalin dari selnya, dengan data pribadi disamarkan' },
} as const

const explainCopy = rulesFrom<CopyRules>(copyRules)

/** A copy of cells. */
export function copyOf(...cells: readonly Place[]): Explanation {
  return { ...explainCopy('sel.salinan', {}, { cells: () => cells }), isCopy: true }
}

/** The same copy after personal data in it was masked. */
export function maskedCopy(copy: Explanation): Explanation {
  return { ...explainCopy('sel.disamarkan', {}, { cells: copy.cells }), isCopy: true }
}

/**
 * For `explained`: properties that show cells of one row as they are.
 *
 * @param columns by property the column that it shows.
 */
export function fromRow<Column extends string, Name extends string>(
  row: { readonly at: (column: Column) => Place },
  columns: Readonly<Record<Name, Column>>,
): Readonly<Record<Name, Explanation>> {
  const explain = (column: Column): Explanation => ({
    ...explainCopy('sel.salinan', {}, { cells: () => [row.at(column)] }),
    isCopy: true,
  })
  const entries = Object.entries<Column>(columns).map(([name, column]) => [name, explain(column)])
  return Object.fromEntries(entries) as Readonly<Record<Name, Explanation>>
}
