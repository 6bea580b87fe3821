import type { ReopenedAction, VanishedAction } from '../../../audit/ratl/moved-actions.ts'
import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { nameKey } from '../../../base/name-key.ts'
import { plainText } from '../../../base/rich-text.ts'
import { type FollowedAction, type FollowedPair, followActions } from '../../../followup/action-movement.ts'
import { countMovement, type MovementCounts } from '../../../followup/movement-counts.ts'
import type { Place } from '../../../problems/problem.ts'
import type { Unit } from '../units/unit.ts'
import type { ActionRecord } from './action.ts'
import type { ArchivedSemester } from './earlier-actions.ts'
import type { MovementView } from './progress-view.ts'

export type MovedAction = FollowedAction & Pick<ActionRecord, 'at'>
export type MovedPair = FollowedPair<FollowedAction, MovedAction>

/** What became of the actions of the last report. */
export interface Movement {
  readonly since: ArchivedSemester
  readonly pairs: readonly MovedPair[]
  /** By survey year. */
  readonly years: readonly { readonly year: number; readonly counts: MovementCounts }[]
  readonly total: MovementCounts
}

/** Follows the actions of the last report into this one; undefined when nothing is known of it. */
export function scoreMovement(
  previous: ArchivedSemester | undefined,
  actions: readonly ActionRecord[],
  cutoff: CalendarDate,
): Movement | undefined {
  if (previous === undefined) return undefined
  const now = actions.map(record => ({ ...record, words: plainText(record.action) }))
  const pairs = followActions(previous.actions, now)
  const ofYear = (pair: MovedPair) => (pair.after ?? pair.before)?.year
  // A year that the report has left behind shows only for what was still open in it.
  const shown = pairs.filter(({ before, after }) => after !== undefined || before?.status === 'Open')
  const years = [...new Set(shown.flatMap(pair => ofYear(pair) ?? []))].sort((left, right) => left - right)
  return {
    since: previous,
    pairs,
    years: years.map(year => ({
      year,
      counts: countMovement(
        pairs.filter(pair => ofYear(pair) === year),
        cutoff,
      ),
    })),
    total: countMovement(pairs, cutoff),
  }
}

/** What BAB III says of the actions since the last report; nothing without one. */
export function composeMovement(movement: Movement | undefined): { movement?: MovementView } {
  if (movement === undefined) return {}
  const { since, years, total } = movement
  return {
    movement: {
      since: { semester: since.semester, year: since.year },
      years: years.map(({ year, counts }) => ({ year, ...counts })),
      severalYears: years.length > 1,
      total: composeTotal(total),
    },
  }
}

function composeTotal(counts: MovementCounts): MovementView['total'] {
  return {
    ...counts,
    hasOpenBefore: counts.openBefore > 0,
    allClosed: counts.openBefore > 0 && counts.closed === counts.openBefore,
    hasCarried: counts.carried > 0,
    hasVanished: counts.vanished > 0,
    hasReopened: counts.reopened > 0,
    hasNewOpen: counts.newOpen > 0,
    hasOverdue: counts.overdue > 0,
  }
}

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
