import type { CalendarDate } from '../base/calendar-date.ts'
import { Decimal, type Rounded, roundDown, roundHalfUp } from '../base/decimal.ts'

/** What counting needs to know of one action (`domain.md` 2). */
export interface CountedAction {
  readonly year: number
  readonly unit: string
  readonly recommendationNumber?: string | undefined
  readonly service?: string | undefined
  readonly status: 'Open' | 'Close'
  readonly deadline?: CalendarDate | undefined
}

/** The figures of Lampiran 1 for any set of actions: one unit and year, one year, or all. */
export interface RatlCounts {
  readonly units: number
  readonly recommendations: number
  readonly actions: number
  readonly closed: number
  readonly open: number
  /** Open, with a deadline before the cutoff. */
  readonly overdue: number
  /** Share of closed actions in per cent, two decimals; undefined where there are no actions. */
  readonly percent: Rounded | undefined
}

/**
 * Counts actions. Recommendations are the distinct (number, service) pairs of each unit and year, so that one rule
 * serves the numbered style of 2021 and the style by service of 2022 (`domain.md` 2).
 */
export function countRatl(actions: readonly CountedAction[], cutoff: CalendarDate): RatlCounts {
  const closed = actions.filter(action => action.status === 'Close').length
  return {
    units: new Set(actions.map(action => action.unit)).size,
    recommendations: new Set(actions.map(recommendationKey)).size,
    actions: actions.length,
    closed,
    open: actions.length - closed,
    overdue: actions.filter(action => isOverdue(action, cutoff)).length,
    percent: actions.length === 0 ? undefined : closedPercent(closed, actions.length),
  }
}

/** Open although its deadline came before the day on which statuses were read. */
export function isOverdue(action: CountedAction, cutoff: CalendarDate): boolean {
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
