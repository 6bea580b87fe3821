import type { CalendarDate } from '../../base/calendar-date.ts'
import { formatMonth } from '../../base/calendar-month.ts'
import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { groupBy } from '../../base/group-by.ts'
import { explained, originOf, precedent } from '../../base/origin/origin.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { toReading } from '../../instrument/score-instrument.ts'
import { explainByWords, explainCondition } from '../../scoring/explain-comparison.ts'
import type { AbsentMonth, Trend } from './score-trend.ts'
import type { SurveyKey } from './surveys.ts'
import { thresholdAt } from './threshold-at.ts'
import type { SpkpSpakView } from './view.ts'

type SurveyView = SpkpSpakView['spkp']

/** The value for LKE of one survey, how many months it rests on, and why it lacks the others. */
export function composeMean(
  survey: SurveyKey,
  trend: Trend,
  instrument: Instrument,
  lastDay: CalendarDate,
): Pick<
  SurveyView,
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
> {
  const { code } = instrument
  const { mean, months, absent } = trend.means[survey]
  const inForce = thresholdAt(instrument, lastDay)
  const { predicate, value: threshold, isUnconfirmed } = inForce
  const view = {
    ...{ mean, predicate },
    ...composePoints(mean, instrument),
    ...{ threshold, isThresholdUnconfirmed: isUnconfirmed },
    thresholdReached: mean !== undefined && threshold !== undefined && new Decimal(mean).gte(threshold),
    meanMonths: months,
    hasOwnAbsences: absent.length > 0 && !sharesAbsences(trend),
    absences: composeAbsences(absent, code),
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
  })
}

/** What a mean counts for in the LKE: its share of the highest value (`domain.md` 3). */
function composePoints(
  mean: Rounded | undefined,
  { points, scale, readings: [reading] }: Instrument,
): Pick<SurveyView, 'points' | 'mostPoints' | 'arePointsSecondary'> {
  if (mean === undefined || points === undefined) return { arePointsSecondary: false }
  const share = new Decimal(mean).div(toReading(scale.to, reading))
  const { most, certainty } = points
  return {
    ...{ points: roundHalfUp(share.times(most), 2), mostPoints: most },
    arePointsSecondary: certainty !== 'C',
  }
}

/** Whether one sentence can say of both surveys which months their means lack, and why. */
export function sharesAbsences({ means: { spkp, spak } }: Trend): boolean {
  const isSame = JSON.stringify(spkp.absent) === JSON.stringify(spak.absent)
  return isSame && spkp.absent.length > 0 && spkp.absent.every(({ reason }) => reason !== 'no-answers')
}

function composeAbsences(absent: readonly AbsentMonth[], survey: string): SurveyView['absences'] {
  return [...groupBy(absent, ({ reason }) => reason)].map(([reason, months]) => ({
    months: months.map(({ month }) => formatMonth(month)),
    isNeverGiven: reason === 'never-given',
    hasNoRespondents: reason === 'no-respondents',
    hasNoAnswers: reason === 'no-answers',
    survey,
  }))
}
