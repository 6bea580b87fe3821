import { type CalendarDate, daysBetween } from '../base/dates/calendar-date.ts'
import { type Explanation, rulesFrom } from '../base/origin/explanation.ts'
import { explained } from '../base/origin/origin.ts'
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

interface MovementRules {
  'pergerakan.banyaknya': { what: string }
  'pergerakan.terlama': Readonly<Record<string, never>>
}

/** How actions moved between two reports, in words. */
const movementRules = {
  'pergerakan.banyaknya': {
    example: { what: 'open pada laporan sebelumnya dan kini close' },
    words: (p: { what: string }) => `banyaknya rencana aksi yang ${p.what}, menurut pasangannya di laporan sebelumnya`,
  },
  'pergerakan.terlama': {
    example: {},
    words: () =>
      'banyaknya hari dari batas waktu sampai tanggal cutoff bagi rencana aksi open yang paling lama terlewat',
  },
} as const

const explain = rulesFrom<MovementRules>(movementRules)

const said: Readonly<Record<Exclude<keyof MovementCounts, 'longestOverdue'>, string>> = {
  openBefore: 'open pada laporan sebelumnya',
  closed: 'open pada laporan sebelumnya dan kini close',
  vanished: 'open pada laporan sebelumnya dan tidak dilaporkan lagi',
  reopened: 'close pada laporan sebelumnya dan kini open',
  newOpen: 'baru dan open',
  newClosed: 'baru dan sudah close',
  carried: 'open pada kedua laporan',
  openNow: 'kini open',
  overdue: 'kini open dan melewati batas waktunya',
}

/** What explains the movement of some actions. Of the earlier report, which the archive holds, there are no cells. */
function explainMovement(
  pairs: readonly FollowedPair<FollowedAction, FollowedAction>[],
): Readonly<Record<keyof MovementCounts, Explanation>> {
  const now = pairs.flatMap(({ after }) => after ?? [])
  const status = () => now.flatMap(action => action.at?.('status') ?? [])
  const deadlines = () => [...status(), ...now.flatMap(action => action.at?.('timeline') ?? [])]
  const entries = Object.entries(said).map(([name, what]) => {
    return [name, explain('pergerakan.banyaknya', { what }, { cells: name === 'overdue' ? deadlines : status })]
  })
  const longestOverdue = explain('pergerakan.terlama', {}, { cells: deadlines })
  return { ...(Object.fromEntries(entries) as Record<keyof typeof said, Explanation>), longestOverdue }
}

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
