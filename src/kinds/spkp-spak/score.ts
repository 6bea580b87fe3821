import { yearOf } from '../../base/calendar-date.ts'
import { type CalendarMonth, firstDayOf, lastDayOf } from '../../base/calendar-month.ts'
import { explained, originOf } from '../../base/origin/origin.ts'
import { type CountedAction, countRatl, type RatlCounts } from '../../scoring/ratl-counts.ts'
import { explainRows } from './explain-respondents.ts'
import type { HistoryMonth, SpkpSpakInput } from './input.ts'
import { asIndexOf } from './on-index-scale.ts'
import type { SpkpSpakReference } from './reference.ts'
import { type IndexResult, scoreIndex } from './score-index.ts'
import { scoreTrend, type Trend } from './score-trend.ts'
import { type Selection, selectRespondents } from './select-respondents.ts'
import { ofBoth, type SurveyKey } from './surveys.ts'

type SurveyResults = Readonly<Record<SurveyKey, IndexResult>>

export interface ServiceScores {
  readonly name: string
  readonly received: number
  readonly used: number
  readonly surveys: SurveyResults
}

/** All figures of the monthly report. */
export interface SpkpSpakScores {
  readonly period: CalendarMonth
  readonly selection: Selection
  readonly surveys: SurveyResults
  /** In the order of the sheet Layanan, those without respondents too. */
  readonly services: readonly ServiceScores[]
  readonly trend: Trend
  /** Follow-ups of both surveys, those of earlier months too, as they stand when the month ends. */
  readonly followUps: RatlCounts
}

/** Scores both surveys, for all services together and for each, and sets them beside the earlier months. */
export function scoreSpkpSpak(input: SpkpSpakInput, reference: SpkpSpakReference): SpkpSpakScores {
  const selection = selectRespondents(input, reference['respondents-zi'].firstRespondents)
  const scoreBoth = (respondents: Selection['used']): SurveyResults => {
    return ofBoth(survey => scoreIndex(respondents, reference[survey]))
  }
  const surveys = scoreBoth(selection.used)
  const services = input.services.map(({ name }) => {
    const isOfService = ({ service }: { readonly service: string }) => service === name
    const used = selection.used.filter(isOfService)
    const received = selection.received.filter(isOfService)
    const service = { name, received: received.length, used: used.length, surveys: scoreBoth(used) }
    return explained(service, {
      received: explainRows(`mengisi untuk ${name} dengan layanan selesai`, received),
      used: explainRows(`dipakai untuk ${name}`, used),
    })
  })
  const { month: period } = input.report
  const origins = ofBoth(survey => originOf(surveys[survey].index ?? {}, 'value'))
  const indices = explained(
    ofBoth(survey => surveys[survey].index?.value),
    origins,
  )
  const history = input.history.map(month => ({ ...month, indices: onScales(month.indices, reference) }))
  const places = ofBoth(survey => reference[survey].readings[0].decimals)
  const trend = scoreTrend({ month: period, indices, respondents: selection.used.length }, history, places)
  return { period, selection, surveys, services, trend, followUps: countFollowUps(input) }
}

/** Each is an action on the survey of the unit that the report is of. */
function countFollowUps({ followUps, report: { month, author } }: SpkpSpakInput): RatlCounts {
  const [year, unit] = [yearOf(firstDayOf(month)), author]
  const actions = followUps.map(({ status, timeline: { deadline }, at }): CountedAction => {
    return {
      year,
      unit,
      status,
      deadline,
      at: column => at(column === 'status' || column === 'timeline' ? column : 'action'),
    }
  })
  return countRatl(actions, lastDayOf(month))
}

/** Earlier reports may have printed an index on the other scale. */
function onScales(indices: HistoryMonth['indices'], reference: SpkpSpakReference): HistoryMonth['indices'] {
  return ofBoth(survey => {
    const index = indices[survey]
    return index && asIndexOf(index, reference[survey])
  })
}
