import { addMonths, type CalendarMonth, formatMonth, monthsUntil } from '../../../base/dates/calendar-month.ts'
import type { Rounded } from '../../../base/decimal.ts'
import { copyOf } from '../../../base/origin/from-row.ts'
import { explained, originOf, precedent } from '../../../base/origin/origin.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import { explainMean, type MonthsMean, meanOfMonths } from '../../../scoring/mean-of-months.ts'
import type { HistoryMonth } from './history.ts'
import { printedIndex } from './index-scale.ts'
import { mapSurveys, type PerSurvey } from './per-survey.ts'
import type { IndexResult } from './score-index.ts'

/** The indices of a month as printed; none in a month without respondents, or of which nothing is known. */
export interface TrendMonth<Survey extends string> {
  readonly month: CalendarMonth
  readonly indices: PerSurvey<Survey, Rounded | undefined>
  readonly respondents?: number | undefined
}

export interface Trend<Survey extends string> {
  /** Up to twelve months that end with the reported one, beginning with the first of which something is known. */
  readonly months: readonly TrendMonth<Survey>[]
  readonly before: TrendMonth<Survey>
  /** Value for LKE PMPZI: mean of the last three months, of each survey over the months that have its index. */
  readonly means: PerSurvey<Survey, WindowMean>
  /** How many of the three months have an index of any survey; that of one may lack in some of them. */
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

const shownMonths = 12
const meanWindow = 3

/** The month of the report, from its answers. */
interface ReportedMonth<Survey extends string> {
  readonly month: CalendarMonth
  readonly results: PerSurvey<Survey, IndexResult>
  readonly respondents: number
}

/** Sets the reported month beside the earlier ones, which are known as printed figures only, and maybe on the other scale. */
export function scoreTrend<Survey extends string>(
  { results, ...rest }: ReportedMonth<Survey>,
  history: readonly HistoryMonth<Survey>[],
  instruments: PerSurvey<Survey, Instrument>,
): Trend<Survey> {
  const reported = { ...rest, indices: indicesOf(results) }
  const known = new Map(history.map(month => [month.month, asPrinted(month, instruments)]))
  const unknown = mapSurveys(results, () => undefined)
  const monthAt = (month: CalendarMonth): TrendMonth<Survey> =>
    month === reported.month ? reported : (known.get(month) ?? { month, indices: unknown })
  const months = monthsUntil(reported.month, shownMonths)
  const first = months.findIndex(month => month === reported.month || known.has(month))
  const window = monthsUntil(reported.month, meanWindow)
  const recent = window.map(monthAt)
  const isGiven = ({ month }: TrendMonth<Survey>) => month === reported.month || known.has(month)
  return {
    months: months.slice(first).map(monthAt),
    before: monthAt(addMonths(reported.month, -1)),
    means: mapSurveys(results, (_, survey) => ({
      ...meanOf(survey, recent, instruments[survey].readings[0].decimals),
      absent: recent
        .filter(({ indices }) => indices[survey] === undefined)
        .map(one => ({ month: one.month, reason: isGiven(one) ? reasonOf(one) : 'never-given' })),
    })),
    meanMonths: recent.filter(hasAnyIndex).length,
    window,
  }
}

function indicesOf<Survey extends string>(results: PerSurvey<Survey, IndexResult>): TrendMonth<Survey>['indices'] {
  const printed = mapSurveys(results, ({ index }) => index?.value)
  return explained(
    printed,
    mapSurveys(results, ({ index }) => originOf(index ?? {}, 'value')),
  )
}

function meanOf<Survey extends string>(
  survey: Survey,
  recent: readonly TrendMonth<Survey>[],
  decimals: number,
): MonthsMean {
  const mean = meanOfMonths(
    recent.map(({ indices }) => indices[survey]),
    decimals,
  )
  const known = recent.filter(({ indices }) => indices[survey] !== undefined)
  const of = () => known.map(({ month, indices }) => precedent(formatMonth(month), indices, survey))
  return explained(mean, explainMean(mean, undefined, of))
}

function hasAnyIndex({ indices }: TrendMonth<string>): boolean {
  return Object.values(indices).some(index => index !== undefined)
}

/** A row of Riwayat need not say how many responded. */
function reasonOf(month: TrendMonth<string>): AbsenceReason {
  return hasAnyIndex(month) || (month.respondents ?? 0) > 0 ? 'no-answers' : 'no-respondents'
}

function asPrinted<Survey extends string>(
  { month, indices, respondents, at }: HistoryMonth<Survey>,
  instruments: PerSurvey<Survey, Instrument>,
): TrendMonth<Survey> {
  const printed = mapSurveys(indices, (index, survey) => index && printedIndex(index, instruments[survey]))
  const told = mapSurveys(indices, (index, survey) => (index === undefined ? undefined : copyOf(at(survey))))
  return { month, indices: explained(printed, told), respondents }
}
