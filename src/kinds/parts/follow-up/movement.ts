import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { plainText } from '../../../base/rich-text.ts'
import { type FollowedAction, type FollowedPair, followActions } from '../../../followup/action-movement.ts'
import { countMovement, type MovementCounts } from '../../../followup/movement-counts.ts'
import type { ActionRecord } from './action.ts'
import type { ArchivedSemester } from './earlier-actions.ts'

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
