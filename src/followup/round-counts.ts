import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { formatNumber } from '../base/format-number.ts'
import { type Explanation, rulesFrom } from '../base/origin/explanation.ts'
import { explained } from '../base/origin/origin.ts'
import type { Place } from '../problems/problem.ts'
import { type CountedAction, type CountedColumn, countRatl, type RatlCounts } from './ratl-counts.ts'

/** An action before and after a round in which units told how far they have come (`docs/RULES.md` 4.11). */
export interface RoundAction extends CountedAction {
  /** Its status before the round; none where it came with the round. */
  readonly statusBefore?: CountedAction['status'] | undefined
  readonly at?: (column: CountedColumn | 'statusBefore') => Place
}

/** What a round changed; `openBefore − completed + reopened + newOpen = open`, and the same for what is closed. */
export interface RoundCounts extends RatlCounts {
  readonly openBefore: number
  readonly closedBefore: number
  /** Open before, Close now. */
  readonly completed: number
  /** Close before, Open now. */
  readonly reopened: number
  readonly newOpen: number
  readonly newClosed: number
}

interface RoundRules {
  'putaran.banyaknya': { what: string; count: number }
  'putaran.persen': { done: number; whole: number }
}

/** How a round is counted. */
const roundRules = {
  'putaran.banyaknya': {
    example: { what: 'rencana aksi yang semula Open dan kini Close', count: 12 },
    words: (p: { what: string; count: number }) => `banyaknya ${p.what}: ${formatNumber(p.count)}`,
  },
  'putaran.persen': {
    example: { done: 87, whole: 88 },
    words: (p: { done: number; whole: number }) =>
      `${formatNumber(p.done)} kembali dibagi ${formatNumber(p.whole)} formulir, dalam persen dengan dua desimal; selama ada yang belum kembali tidak pernah dibulatkan menjadi 100`,
  },
} as const

const explain = rulesFrom<RoundRules>(roundRules)

/** A number of rows of a round; `what` says in words which ones. */
export function explainRows(what: string, count: number, cells: () => readonly Place[]): Explanation {
  return explain('putaran.banyaknya', { what, count }, { cells })
}

/** How much of what was sent came back, in per cent. */
export function explainReturned(done: number, whole: number, cells: () => readonly Place[]): Explanation {
  return explain('putaran.persen', { done, whole }, { cells })
}

const said = {
  openBefore: 'rencana aksi yang semula Open',
  closedBefore: 'rencana aksi yang semula Close',
  completed: 'rencana aksi yang semula Open dan kini Close',
  reopened: 'rencana aksi yang semula Close dan kini Open',
  newOpen: 'rencana aksi baru (tanpa status semula) yang Open',
  newClosed: 'rencana aksi baru (tanpa status semula) yang Close',
} as const

/** Counts what a round changed. `cutoff` is the day on which the statuses of now were read. */
export function countRound(actions: readonly RoundAction[], cutoff: CalendarDate): RoundCounts {
  const moved = (before: RoundAction['statusBefore'], now: RoundAction['status']) =>
    actions.filter(({ statusBefore, status }) => statusBefore === before && status === now).length
  const were = (before: RoundAction['statusBefore']) =>
    actions.filter(({ statusBefore }) => statusBefore === before).length
  const moves = {
    openBefore: were('Open'),
    closedBefore: were('Close'),
    completed: moved('Open', 'Close'),
    reopened: moved('Close', 'Open'),
    newOpen: moved(undefined, 'Open'),
    newClosed: moved(undefined, 'Close'),
  }
  const cells = () => actions.flatMap(({ at }) => (at === undefined ? [] : [at('statusBefore'), at('status')]))
  const told = Object.entries(said).map(([name, what]) => [
    name,
    explainRows(what, moves[name as keyof typeof said], cells),
  ])
  return explained({ ...countRatl(actions, cutoff), ...moves }, Object.fromEntries(told))
}
