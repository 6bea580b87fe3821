import { nameKey } from '../base/name-key.ts'
import { nearestNames } from '../base/nearest-names.ts'
import type { UnitDocument } from '../base/output.ts'
import type { UnitsOfDocument, UnitView } from '../kinds/report-kind.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import { partProblem } from './part-problems.ts'

/** A unit whose document is issued, and its place among all units. */
export interface AskedUnit extends UnitView {
  readonly at: number
  readonly of: number
}

interface AskedFor {
  readonly part: UnitDocument
  /** As somebody wrote them; all where nobody did. */
  readonly units: readonly string[] | undefined
  readonly kind: string
}

/**
 * The units whose document is asked for, in their order. A kind without such a document, a report without any, a unit that is
 * none, and one that has no such document, are told.
 */
export function askedUnits(
  views: UnitsOfDocument | undefined,
  { part, units, kind }: AskedFor,
  place: Place,
): Outcome<readonly AskedUnit[]> {
  if (views === undefined) return failure([partProblem('part.none-of-kind', place, { part, kind })])
  const { made, without } = views
  if (made.length === 0) return failure([partProblem('part.no-units', place, { part })])
  const all = made.map((view, at) => ({ ...view, at, of: made.length }))
  if (units === undefined) return success(all)
  const names = made.map(({ unit }) => unit)
  const known = new Set(names.map(nameKey))
  const refused = units
    .filter(name => !known.has(nameKey(name)))
    .map(name => {
      const own = without.find(unit => nameKey(unit) === nameKey(name))
      if (own !== undefined) return partProblem('part.unit-without', place, { part, name: own })
      return partProblem('part.unknown-unit', place, { part, name, nearest: nearestNames(name, names) })
    })
  if (refused.length > 0) return failure(refused)
  const wanted = new Set(units.map(nameKey))
  return success(all.filter(({ unit }) => wanted.has(nameKey(unit))))
}
