import type { CalendarDate } from '../base/dates/calendar-date.ts'
import type { Rounded } from '../base/decimal.ts'
import type { Place } from '../problems/problem.ts'

/** What counting needs to know of one action (`docs/RULES.md` 4.1). */
export interface CountedAction {
  readonly year: number
  readonly unit: string
  readonly recommendationNumber?: string | undefined
  readonly service?: string | undefined
  readonly status: 'Open' | 'Close'
  readonly deadline?: CalendarDate | undefined
  /** Where it is written; what is counted has no cells without. */
  readonly at?: (column: CountedColumn) => Place
}

/** The columns that counts rest on. */
export type CountedColumn = 'unit' | 'recommendationNumber' | 'service' | 'action' | 'timeline' | 'status'

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
