import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { Decimal, type Rounded, roundDown, roundHalfUp } from '../base/decimal.ts'
import { explained } from '../base/origin/origin.ts'
import type { CountedAction, RatlCounts } from './counted-action.ts'
import { explainCounts } from './explain-counts.ts'

export type { CountedAction, RatlCounts }

/**
 * Counts actions. Recommendations are the distinct (number, service) pairs of each unit and year, so that one rule
 * serves the numbered style of 2021 and the style by service of 2022 (`docs/RULES.md` 4.1).
 */
export function countRatl(actions: readonly CountedAction[], cutoff: CalendarDate): RatlCounts {
  const closed = actions.filter(action => action.status === 'Close').length
  const counts: RatlCounts = {
    units: new Set(actions.map(action => action.unit)).size,
    recommendations: new Set(actions.map(recommendationKey)).size,
    actions: actions.length,
    closed,
    open: actions.length - closed,
    overdue: actions.filter(action => isOverdue(action, cutoff)).length,
    percent: actions.length === 0 ? undefined : closedPercent(closed, actions.length),
  }
  const told: RatlCounts = explained(
    counts,
    explainCounts(actions, cutoff, counts, () => told),
  )
  return told
}

/** Open although its deadline came before the day on which statuses were read. */
export function isOverdue(action: Pick<CountedAction, 'status' | 'deadline'>, cutoff: CalendarDate): boolean {
  return action.status === 'Open' && action.deadline !== undefined && action.deadline < cutoff
}

/** Per cent closed. While something is open, rounding never makes it 100.00: it is cut to 99.99 instead. */
export function closedPercent(closed: number, actions: number): Rounded {
  const share = new Decimal(closed).times(100).div(actions)
  const percent = roundHalfUp(share, 2)
  return closed < actions && percent === '100.00' ? roundDown(share, 2) : percent
}

function recommendationKey({ year, unit, recommendationNumber, service }: CountedAction): string {
  return JSON.stringify([year, unit, recommendationNumber ?? null, service ?? null])
}
