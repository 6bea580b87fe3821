import { addMonths, type CalendarMonth, formatMonth, monthsUntil } from '../../base/calendar-month.ts'
import { type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, precedent } from '../../base/origin/origin.ts'
import { explainMean } from '../../scoring/explain-mean.ts'
import { type MonthsMean, meanOfMonths } from '../../scoring/mean-of-months.ts'
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
  /** Value for LKE PMPZI: mean of the last three months, of each survey over the months that have its index. */
  readonly means: Readonly<Record<SurveyKey, WindowMean>>
  /** How many of the three months have an index of either survey; that of one may lack in some of them. */
  readonly meanMonths: number
  /** The months that the mean is about, whether they have an index or not. */
  readonly window: readonly CalendarMonth[]
}

export interface WindowMean extends MonthsMean {
  /** The other months of the three, in order. */
  readonly absent: readonly AbsentMonth[]
}

export interface AbsentMonth {
  readonly month: CalendarMonth
  readonly reason: AbsenceReason
}

/**
 * Why a month has no index of a survey: neither the sheet Riwayat nor an archived report tells of it; nobody responded in
 * it; or somebody did, and not to this survey.
 */
export type AbsenceReason = 'never-given' | 'no-respondents' | 'no-answers'

/** With how many each index is printed. */
type Decimals = Readonly<Record<SurveyKey, number>>

const shownMonths = 12
const meanWindow = 3

/** Sets the reported month beside the earlier ones, which are known as printed figures only. */
export function scoreTrend(
  reported: TrendMonth,
  history: readonly HistoryMonth[],
  decimals: Decimals = { spkp: 2, spak: 2 },
): Trend {
  const known = new Map(history.map(month => [month.month, asPrinted(month, decimals)]))
  const monthAt = (month: CalendarMonth): TrendMonth =>
    month === reported.month ? reported : (known.get(month) ?? { month, indices: ofBoth(() => undefined) })
  const months = monthsUntil(reported.month, shownMonths)
  const first = months.findIndex(month => month === reported.month || known.has(month))
  const window = monthsUntil(reported.month, meanWindow)
  const recent = window.map(monthAt)
  const isGiven = ({ month }: TrendMonth) => month === reported.month || known.has(month)
  return {
    months: months.slice(first).map(monthAt),
    before: monthAt(addMonths(reported.month, -1)),
    means: ofBoth(survey => ({
      ...meanOf(survey, recent, decimals[survey]),
      absent: recent
        .filter(({ indices }) => indices[survey] === undefined)
        .map(one => ({ month: one.month, reason: isGiven(one) ? reasonOf(one) : 'never-given' })),
    })),
    meanMonths: recent.filter(hasAnyIndex).length,
    window,
  }
}

function meanOf(survey: SurveyKey, recent: readonly TrendMonth[], decimals: number): MonthsMean {
  const mean = meanOfMonths(
    recent.map(({ indices }) => indices[survey]),
    decimals,
  )
  const known = recent.filter(({ indices }) => indices[survey] !== undefined)
  const of = () => known.map(({ month, indices }) => precedent(formatMonth(month), indices, survey))
  return explained(mean, explainMean(mean, undefined, of))
}

function hasAnyIndex({ indices }: TrendMonth): boolean {
  return surveyKeys.some(survey => indices[survey] !== undefined)
}

/** A row of Riwayat need not say how many responded. */
function reasonOf(month: TrendMonth): AbsenceReason {
  return hasAnyIndex(month) || (month.respondents ?? 0) > 0 ? 'no-answers' : 'no-respondents'
}

function asPrinted({ month, indices, respondents, at }: HistoryMonth, decimals: Decimals): TrendMonth {
  const printed = ofBoth(survey => {
    const index = indices[survey]
    return index && roundHalfUp(index, decimals[survey])
  })
  const told = ofBoth(survey => (indices[survey] === undefined ? undefined : copyOf(at(survey))))
  return { month, indices: explained(printed, told), respondents }
}
