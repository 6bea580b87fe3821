import type { CalendarDate } from '../../base/calendar-date.ts'
import { formatMonth } from '../../base/calendar-month.ts'
import { Decimal } from '../../base/decimal.ts'
import { groupBy } from '../../base/group-by.ts'
import type { Instrument } from '../../instrument/instrument.ts'
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
  | 'hasMean'
  | 'mean'
  | 'predicate'
  | 'hasThreshold'
  | 'threshold'
  | 'isThresholdUnconfirmed'
  | 'thresholdReached'
  | 'meanMonths'
  | 'hasOwnAbsences'
  | 'absences'
> {
  const { code } = instrument
  const { mean, months, absent } = trend.means[survey]
  const { predicate, value: threshold, isUnconfirmed } = thresholdAt(instrument, lastDay)
  return {
    ...{ hasMean: mean !== undefined, mean, predicate },
    ...{ hasThreshold: threshold !== undefined, threshold, isThresholdUnconfirmed: isUnconfirmed },
    thresholdReached: mean !== undefined && threshold !== undefined && new Decimal(mean).gte(threshold),
    meanMonths: months,
    hasOwnAbsences: absent.length > 0 && !sharesAbsences(trend),
    absences: composeAbsences(absent, code),
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
