import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import type { Place } from '../../problems/problem.ts'
import type { Counting } from '../../register/clock.ts'
import { elapsedDays } from '../../register/clock.ts'
import type { ComplaintInput } from './input.ts'

/** Replies to referrals are told by whether they took less, just as many, or more working days. */
export const usualReply = 3

/** What a unit was asked by referral, and how fast it replied. */
export interface ReferralGroup {
  readonly unit: string
  readonly sent: number
  readonly fewer: number
  readonly just: number
  readonly more: number
  /** Not back at the cutoff. */
  readonly away: number
  /** Working days of those that are back. */
  readonly days: number
  readonly cells: (column: 'sent' | 'returned') => readonly Place[]
}

/** Referrals of the period by the unit that was asked, in its working days. */
export function scoreReferrals(
  { referrals, report: { cutoff }, units }: ComplaintInput,
  countingOf: (unit: string | undefined) => Counting,
): readonly ReferralGroup[] {
  const order = units.map(({ name }) => nameKey(name))
  const place = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const sent = referrals.filter(one => one.sent <= cutoff)
  const byUnit = [...groupBy(sent, ({ unit }) => nameKey(unit))].sort(
    ([one], [other]) => place(one) - place(other) || (one < other ? -1 : 1),
  )
  return byUnit.map(([, rows]) => {
    const names = rows.map(({ unit }) => unit).sort()
    const unit = names[0] ?? ''
    const back = rows.filter(({ returned }) => returned !== undefined && returned <= cutoff)
    const days = back.map(one =>
      elapsedDays({ received: one.sent, rests: [] }, one.returned ?? one.sent, countingOf(unit)),
    )
    return {
      unit,
      sent: rows.length,
      fewer: days.filter(one => one < usualReply).length,
      just: days.filter(one => one === usualReply).length,
      more: days.filter(one => one > usualReply).length,
      away: rows.length - back.length,
      days: days.reduce((sum, one) => sum + one, 0),
      cells: column => rows.flatMap(row => (row[column] === undefined ? [] : [row.at(column)])),
    }
  })
}
