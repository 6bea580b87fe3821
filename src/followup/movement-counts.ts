import { type CalendarDate, daysBetween } from '../base/dates/calendar-date.ts'
import { explained } from '../base/origin/origin.ts'
import type { FollowedAction, FollowedPair } from './action-movement.ts'
import { explainMovement } from './explain-movement.ts'
import type { MovementCounts } from './moved-counts.ts'
import { isOverdue } from './ratl-counts.ts'

export type { MovementCounts }

type Pair = FollowedPair<FollowedAction, FollowedAction>

/** Counts movements. `cutoff` is the day on which the statuses of the later report were read. */
export function countMovement(pairs: readonly Pair[], cutoff: CalendarDate): MovementCounts {
  const count = (before: FollowedAction['status'] | undefined, after: FollowedAction['status'] | undefined) =>
    pairs.filter(pair => pair.before?.status === before && pair.after?.status === after).length
  const open = pairs.flatMap(({ after }) => (after?.status === 'Open' ? [after] : []))
  const overdue = open.filter(action => isOverdue(action, cutoff))
  const counts: MovementCounts = {
    openBefore: pairs.filter(({ before }) => before?.status === 'Open').length,
    closed: count('Open', 'Close'),
    vanished: count('Open', undefined),
    reopened: count('Close', 'Open'),
    newOpen: count(undefined, 'Open'),
    newClosed: count(undefined, 'Close'),
    carried: count('Open', 'Open'),
    openNow: open.length,
    overdue: overdue.length,
    longestOverdue: Math.max(0, ...overdue.map(({ deadline }) => (deadline ? daysBetween(deadline, cutoff) : 0))),
  }
  return explained(counts, explainMovement(pairs))
}
