import { type CalendarMonth, monthOf } from '../../../base/dates/calendar-month.ts'
import { groupBy } from '../../../base/group-by.ts'
import { firstRespondents } from '../../../scoring/first-respondents.ts'
import { optional } from '../../../workbook/column.ts'
import { choice } from '../../../workbook/fields/choice.ts'
import type { Respondent } from './respondent.ts'

/** Whose answers a month counts: those of the first respondents (`docs/RULES.md` 3.2), or of all. */
const respondentLimits = {
  pertama: ['30 pertama', '30', '30 responden pertama', 'pertama'],
  semua: ['semua', 'seluruhnya', 'semua responden', 'tanpa batas'],
} as const

/** A line of the sheet Laporan. */
export const respondentLimitField = optional('Batas Responden', choice(respondentLimits), {
  feeds: true,
  note: 'Jawaban siapa yang dipakai: 30 pertama (bila kosong) atau semua',
  choices: ['30 pertama', 'semua'],
})

/** What a report says of whose answers count. */
interface Counted {
  readonly month: CalendarMonth
  readonly respondentLimit?: keyof typeof respondentLimits | undefined
}

/** Whose answers count, and who else filled in the form. */
export interface RespondentSelection<Row extends Respondent = Respondent> {
  /** In the order of filling in. */
  readonly used: readonly Row[]
  /** Respondents of the month whose service was complete: those used and those beyond the first ones. */
  readonly received: readonly Row[]
  /** Of the month, but their service was not complete. */
  readonly incomplete: readonly Row[]
  /** Filled in outside the month. */
  readonly outside: readonly Row[]
  /** Only the first ones count, not all. */
  readonly hasLimit: boolean
}

/**
 * Only customers whose service is 100 % complete; of these the first ones of the month, up to `limit`, or all where the
 * report says so (`docs/RULES.md` 3.2).
 */
export function selectRespondents<Row extends Respondent>(
  respondents: readonly Row[],
  { month, respondentLimit }: Counted,
  limit: number,
): RespondentSelection<Row> {
  const groups = groupBy(respondents, ({ filledAt, isComplete }) => {
    if (monthOf(filledAt.date) !== month) return 'outside'
    return isComplete ? 'received' : 'incomplete'
  })
  const [received = [], incomplete = [], outside = []] = [
    groups.get('received'),
    groups.get('incomplete'),
    groups.get('outside'),
  ]
  const hasLimit = respondentLimit !== 'semua'
  const used = firstRespondents(received, hasLimit ? limit : received.length)
  return { used, received, incomplete, outside, hasLimit }
}
