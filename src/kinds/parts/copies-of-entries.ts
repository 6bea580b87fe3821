import type { Explanation } from '../../base/origin/explanation.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import type { Place } from '../../problems/problem.ts'

/** For `explained`: entries of the sheet Laporan that a report prints as they stand there. */
export function copiesOfEntries<Facts extends object>(
  facts: Facts,
  at: ((entry: keyof Facts & string) => Place) | undefined,
): { readonly [Entry in keyof Facts]?: Explanation } {
  if (at === undefined) return {}
  const names = Object.keys(facts) as (keyof Facts & string)[]
  return Object.fromEntries(names.map(name => [name, copyOf(at(name))])) as { [Entry in keyof Facts]?: Explanation }
}
