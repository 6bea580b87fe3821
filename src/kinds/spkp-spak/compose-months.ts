import { formatMonth } from '../../base/dates/calendar-month.ts'
import { explained, originOf } from '../../base/origin/origin.ts'
import { sharesAbsences } from '../parts/index-survey/compose-mean.ts'
import type { Trend, TrendMonth } from '../parts/index-survey/score-trend.ts'
import type { SurveyKey } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

/** Up to twelve months in a row, and which of them the three-month mean is about. */
export function composeMonths(trend: Trend<SurveyKey>): SpkpSpakView['trend'] {
  const { months, meanMonths, window } = trend
  const [first] = months
  if (first === undefined) throw new RangeError('the reported month is always among those of the trend')
  return {
    isFirst: months.length === 1,
    months: months.map(composeMonth),
    from: formatMonth(first.month),
    window: window.map(formatMonth),
    meanMonths,
    hasGaps: months.some(one => Object.values(one.indices).includes(undefined) || one.respondents === undefined),
    isComplete: meanMonths === window.length,
    sharesAbsences: sharesAbsences(trend),
  }
}

function composeMonth({ month, indices, respondents }: TrendMonth<SurveyKey>): SpkpSpakView['trend']['months'][number] {
  const { spkp, spak } = indices
  const view = {
    name: formatMonth(month),
    hasRespondents: respondents !== undefined,
    respondents: respondents ?? 0,
    spkp,
    spak,
  }
  return explained(view, { spkp: originOf(indices, 'spkp'), spak: originOf(indices, 'spak') })
}
