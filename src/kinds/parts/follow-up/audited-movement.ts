import type { ReopenedAction, VanishedAction } from '../../../audit/ratl/moved-actions.ts'
import { nameKey } from '../../../base/name-key.ts'
import type { Place } from '../../../problems/problem.ts'
import type { Unit } from '../units/unit.ts'
import type { Movement } from './movement.ts'

/** What the rules are shown of the last report. */
export function auditedMovement(
  units: readonly Unit[],
  file: string,
  movement: Movement | undefined,
): { readonly vanished: readonly VanishedAction[]; readonly reopened: readonly ReopenedAction[] } {
  if (movement === undefined) return { vanished: [], reopened: [] }
  const { semester, year: reportYear } = movement.since
  const since = `Semester ${semester} Tahun ${reportYear}`
  /** The unit, which is what the reader can open; where it is gone too, the input. */
  const placeOf = (name: string): Place =>
    units.find(unit => nameKey(unit.name) === nameKey(name))?.at('name') ?? { file }
  return {
    vanished: movement.pairs.flatMap(({ before, after }) => {
      if (before?.status !== 'Open' || after !== undefined) return []
      const { unit, year, words } = before
      return [{ unit, year, words, since, place: placeOf(unit) }]
    }),
    reopened: movement.pairs.flatMap(({ before, after }) => {
      if (before?.status !== 'Close' || after?.status !== 'Open') return []
      return [{ unit: after.unit, year: after.year, since, place: after.at('status') }]
    }),
  }
}
