import { yearOf } from '../../base/dates/calendar-date.ts'
import { type CalendarMonth, firstDayOf, lastDayOf } from '../../base/dates/calendar-month.ts'
import { explained } from '../../base/origin/origin.ts'
import { type CountedAction, countRatl, type RatlCounts } from '../../followup/ratl-counts.ts'
import { type IndexResult, scoreIndex } from '../parts/index-survey/score-index.ts'
import { scoreTrend, type Trend } from '../parts/index-survey/score-trend.ts'
import { explainRows } from '../parts/respondents/explain-respondents.ts'
import { type RespondentSelection, selectRespondents } from '../parts/respondents/select-respondents.ts'
import type { RespondentOfBoth, SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import { instrumentsOf, ofBoth, type SurveyKey } from './surveys.ts'

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
  readonly selection: RespondentSelection<RespondentOfBoth>
  readonly surveys: SurveyResults
  /** In the order of the sheet Layanan, those without respondents too. */
  readonly services: readonly ServiceScores[]
  readonly trend: Trend<SurveyKey>
  /** Follow-ups of both surveys, those of earlier months too, as they stand when the month ends. */
  readonly followUps: RatlCounts
}

/** Scores both surveys, for all services together and for each, and sets them beside the earlier months. */
export function scoreSpkpSpak(input: SpkpSpakInput, reference: SpkpSpakReference): SpkpSpakScores {
  const selection = selectRespondents(input.respondents, input.report, reference['respondents-zi'].firstRespondents)
  const scoreBoth = (respondents: readonly RespondentOfBoth[]): SurveyResults => {
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
  const reported = { month: period, results: surveys, respondents: selection.used.length }
  const trend = scoreTrend(reported, input.history, instrumentsOf(reference))
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
