import { addMonths, type CalendarMonth, monthsUntil } from '../../base/calendar-month.ts'
import { type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { meanOfMonths } from '../../scoring/mean-of-months.ts'
import type { HistoryMonth } from './input.ts'
import { ofBoth, type SurveyKey, surveyKeys } from './surveys.ts'

/** The indices of a month as printed; none in a month without respondents, or of which nothing is known. */
export interface TrendMonth {
  readonly month: CalendarMonth
  readonly indices: Readonly<Record<SurveyKey, Rounded | undefined>>
  readonly respondents?: number | undefined
}

export interface Trend {
  /** Up to twelve months that end with the reported one, beginning with the first of which something is known. */
  readonly months: readonly TrendMonth[]
  readonly before: TrendMonth
  /** Value for LKE PMPZI: mean of the last three months. */
  readonly means: Readonly<Record<SurveyKey, Rounded | undefined>>
  /** How many of the three months have an index. */
  readonly meanMonths: number
  /** The months that the mean is about, whether they have an index or not. */
  readonly window: readonly CalendarMonth[]
}

const shownMonths = 12
const meanWindow = 3

/** Sets the reported month beside the earlier ones, which are known as printed figures only. */
export function scoreTrend(reported: TrendMonth, history: readonly HistoryMonth[]): Trend {
  const known = new Map(history.map(month => [month.month, asPrinted(month)]))
  const monthAt = (month: CalendarMonth): TrendMonth =>
    month === reported.month ? reported : (known.get(month) ?? { month, indices: ofBoth(() => undefined) })
  const months = monthsUntil(reported.month, shownMonths)
  const first = months.findIndex(month => month === reported.month || known.has(month))
  const window = monthsUntil(reported.month, meanWindow)
  const recent = window.map(monthAt)
  return {
    months: months.slice(first).map(monthAt),
    before: monthAt(addMonths(reported.month, -1)),
    means: ofBoth(survey => meanOfMonths(recent.map(({ indices }) => indices[survey])).mean),
    meanMonths: recent.filter(({ indices }) => surveyKeys.some(survey => indices[survey] !== undefined)).length,
    window,
  }
}

function asPrinted({ month, indices, respondents }: HistoryMonth): TrendMonth {
  const printed = ofBoth(survey => {
    const index = indices[survey]
    return index && roundHalfUp(index, 2)
  })
  return { month, indices: printed, respondents }
}
