import { type CalendarDate, daysBetween } from '../base/calendar-date.ts'
import type { FollowedAction, FollowedPair } from './action-movement.ts'
import { isOverdue } from './ratl-counts.ts'

/** How open actions moved from one report to the next; `openBefore − closed − vanished + reopened + newOpen = openNow`. */
export interface MovementCounts {
  readonly openBefore: number
  /** Open in the last report, closed since. */
  readonly closed: number
  /** Open in the last report, and not in this one. */
  readonly vanished: number
  /** Closed in the last report, open again. */
  readonly reopened: number
  /** Open, and not in the last report. */
  readonly newOpen: number
  /** Closed, and not in the last report. */
  readonly newClosed: number
  /** Open in both. */
  readonly carried: number
  readonly openNow: number
  /** Of all that is open now, those past their deadline at the cutoff. */
  readonly overdue: number
  /** By how many days the one that is overdue longest; 0 when none is. */
  readonly longestOverdue: number
}

type Pair = FollowedPair<FollowedAction, FollowedAction>

/** Counts movements. `cutoff` is the day on which the statuses of the later report were read. */
export function countMovement(pairs: readonly Pair[], cutoff: CalendarDate): MovementCounts {
  const count = (before: FollowedAction['status'] | undefined, after: FollowedAction['status'] | undefined) =>
    pairs.filter(pair => pair.before?.status === before && pair.after?.status === after).length
  const open = pairs.flatMap(({ after }) => (after?.status === 'Open' ? [after] : []))
  const overdue = open.filter(action => isOverdue(action, cutoff))
  return {
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
}
