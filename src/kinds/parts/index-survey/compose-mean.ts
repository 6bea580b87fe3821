import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import { formatMonth } from '../../../base/dates/calendar-month.ts'
import { Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { groupBy } from '../../../base/group-by.ts'
import { explained, originOf, precedent } from '../../../base/origin/origin.ts'
import { explainThreshold } from '../../../instrument/explain-score.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import { inForceOn } from '../../../instrument/instrument-series.ts'
import { toReading } from '../../../instrument/score-instrument.ts'
import { explainByWords, explainCondition } from '../../../scoring/explain-comparison.ts'
import type { IndexSurveyView } from './index-survey-view.ts'
import type { AbsentMonth, Trend } from './score-trend.ts'

/** The value for LKE of one survey, how many months it rests on, and why it lacks the others. */
export function composeMean<Survey extends string>(
  survey: Survey,
  trend: Trend<Survey>,
  instrument: Instrument,
  lastDay: CalendarDate,
): Pick<
  IndexSurveyView,
  | 'points'
  | 'mostPoints'
  | 'arePointsSecondary'
  | 'mean'
  | 'predicate'
  | 'threshold'
  | 'isThresholdUnconfirmed'
  | 'thresholdReached'
  | 'meanMonths'
  | 'hasOwnAbsences'
  | 'absences'
  | 'beforeAbsence'
  | 'thresholdExceeded'
> {
  const { code } = instrument
  const { mean, months, absent } = trend.means[survey]
  const inForce = thresholdAt(instrument, lastDay)
  const { predicate, value: threshold, isUnconfirmed } = inForce
  const view = {
    mean,
    predicate,
    ...composePoints(mean, instrument),
    threshold,
    isThresholdUnconfirmed: isUnconfirmed,
    thresholdReached: mean !== undefined && threshold !== undefined && new Decimal(mean).gte(threshold),
    thresholdExceeded: mean !== undefined && threshold !== undefined && new Decimal(mean).gt(threshold),
    meanMonths: months,
    hasOwnAbsences: absent.length > 0 && !sharesAbsences(trend),
    absences: composeAbsences(absent, code),
    beforeAbsence: composeAbsences(
      absent.filter(({ month }) => month === trend.before.month),
      code,
    )[0],
  }
  const means = trend.means[survey]
  const of = () => [precedent('rata-rata', means, 'mean'), precedent('nilai ambang', inForce, 'value')]
  return explained(view, {
    mean: originOf(means, 'mean'),
    points: explainByWords(
      'rata-rata tercetak dibagi nilai tertinggi, dikali poin terbanyak, dengan dua desimal',
      () => [precedent('rata-rata', means, 'mean')],
    ),
    meanMonths: originOf(means, 'months'),
    threshold: originOf(inForce, 'value'),
    thresholdReached: explainCondition('rata-rata tercetak sekurang-kurangnya sama dengan nilai ambang', of),
    thresholdExceeded: explainCondition('rata-rata tercetak lebih besar daripada nilai ambang', of),
  })
}

/** What a mean counts for in the LKE: its share of the highest value (`docs/RULES.md` 3.6). */
function composePoints(
  mean: Rounded | undefined,
  { points, scale, readings: [reading] }: Instrument,
): Pick<IndexSurveyView, 'points' | 'mostPoints' | 'arePointsSecondary'> {
  if (mean === undefined || points === undefined) return { arePointsSecondary: false }
  const share = new Decimal(mean).div(toReading(scale.to, reading))
  const { most, certainty } = points
  return {
    points: roundHalfUp(share.times(most), 2),
    mostPoints: most,
    arePointsSecondary: certainty !== 'C',
  }
}

/** Whether one sentence can say of all surveys, of which there are several, which months their means lack, and why. */
export function sharesAbsences({ means }: Pick<Trend<string>, 'means'>): boolean {
  const [first, ...others] = Object.values(means).map(({ absent }) => absent)
  if (first === undefined || first.length === 0 || others.length === 0) return false
  const isSame = others.every(absent => JSON.stringify(absent) === JSON.stringify(first))
  return isSame && first.every(({ reason }) => reason !== 'no-answers')
}

function composeAbsences(absent: readonly AbsentMonth[], survey: string): IndexSurveyView['absences'] {
  return [...groupBy(absent, ({ reason }) => reason)].map(([reason, months]) => ({
    months: months.map(({ month }) => formatMonth(month)),
    isNeverGiven: reason === 'never-given',
    hasNoRespondents: reason === 'no-respondents',
    hasNoAnswers: reason === 'no-answers',
    survey,
  }))
}

/** Predicates of a zona integritas (PermenPANRB 90/2021). */
const predicateNames: Readonly<Record<string, string>> = {
  WBK: 'Wilayah Bebas dari Korupsi',
  WBBM: 'Wilayah Birokrasi Bersih dan Melayani',
}

/** What the three-month mean of a survey is compared with. */
export interface PrintedThreshold {
  readonly predicate: { readonly code: string; readonly name: string }
  /** On the scale of the index, 1–4; none where no value was in force yet. */
  readonly value?: Rounded
  /** No text bears it out, so that the report says that it is a setting. */
  readonly isUnconfirmed: boolean
}

/** The value in force on a day, for the predicate that the instrument compares with: of those that had begun the latest. */
export function thresholdAt({ compared = 'WBK', thresholds }: Instrument, day: CalendarDate): PrintedThreshold {
  const predicate = { code: compared, name: predicateNames[compared] ?? compared }
  const ofPredicate = thresholds.filter(one => one.predicate === compared)
  const latest = inForceOn(ofPredicate, day)
  if (latest === undefined) return { predicate, isUnconfirmed: false }
  const threshold: PrintedThreshold = { predicate, value: latest.value, isUnconfirmed: latest.certainty === 'U' }
  return explained(threshold, { value: explainThreshold(latest) })
}
