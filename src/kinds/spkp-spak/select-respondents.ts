import { monthOf } from '../../base/calendar-month.ts'
import { groupBy } from '../../base/group-by.ts'
import { firstRespondents } from '../../scoring/first-respondents.ts'
import type { Respondent, SpkpSpakInput } from './input.ts'

/** Whose answers count, and who else filled in the form. */
export interface Selection {
  /** In the order of filling in. */
  readonly used: readonly Respondent[]
  /** Respondents of the month whose service was complete: those used and those beyond the first ones. */
  readonly received: readonly Respondent[]
  /** Of the month, but their service was not complete. */
  readonly incomplete: readonly Respondent[]
  /** Filled in outside the month. */
  readonly outside: readonly Respondent[]
  /** Only the first ones count, not all. */
  readonly hasLimit: boolean
}

/**
 * Only customers whose service is 100 % complete; of these the first ones of the month, up to `limit`, or all where the
 * report says so (`domain.md` 3).
 */
export function selectRespondents({ respondents, report }: SpkpSpakInput, limit: number): Selection {
  const groups = groupBy(respondents, ({ filledAt, isComplete }) => {
    if (monthOf(filledAt.date) !== report.month) return 'outside'
    return isComplete ? 'received' : 'incomplete'
  })
  const [received = [], incomplete = [], outside = []] = [
    groups.get('received'),
    groups.get('incomplete'),
    groups.get('outside'),
  ]
  const hasLimit = report.respondentLimit !== 'semua'
  const used = firstRespondents(received, hasLimit ? limit : received.length)
  return { used, received, incomplete, outside, hasLimit }
}
