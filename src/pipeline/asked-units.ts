import { nameKey } from '../base/name-key.ts'
import { nearestNames } from '../base/nearest-names.ts'
import type { UnitDocument } from '../base/output.ts'
import type { UnitView } from '../kinds/report-kind.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import { unitDocumentProblem } from './unit-document-problems.ts'

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

/** The units whose document is asked for, in their order. A kind without such a document, and a unit that is none, are told. */
export function askedUnits(
  views: readonly UnitView[] | undefined,
  { part, units, kind }: AskedFor,
  place: Place,
): Outcome<readonly AskedUnit[]> {
  if (views === undefined) return failure([unitDocumentProblem('part.none-of-kind', place, { part, kind })])
  const all = views.map((view, at) => ({ ...view, at, of: views.length }))
  if (units === undefined) return success(all)
  const names = views.map(({ unit }) => unit)
  const known = new Set(names.map(nameKey))
  const unknown = units.filter(unit => !known.has(nameKey(unit)))
  if (unknown.length > 0) {
    return failure(
      unknown.map(name =>
        unitDocumentProblem('part.unknown-unit', place, { part, name, nearest: nearestNames(name, names) }),
      ),
    )
  }
  const wanted = new Set(units.map(nameKey))
  return success(all.filter(({ unit }) => wanted.has(nameKey(unit))))
}
