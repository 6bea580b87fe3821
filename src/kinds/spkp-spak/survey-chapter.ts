import { firstDayOf } from '../../base/dates/calendar-month.ts'
import { fromRow } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import { everyCriterion, type Instrument } from '../../instrument/instrument.ts'
import { unsurTitle } from '../parts/index-survey/attention.ts'
import { composeIndexSurvey } from '../parts/index-survey/compose-survey.ts'
import { suggestionsOf } from '../parts/respondents/suggestions.ts'
import { composeLines } from '../parts/view-fields.ts'
import type { FollowUp, SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import type { SurveyKey } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

/** The results of one survey, what its respondents suggest, and what follows from them. */
export function composeSurvey(
  survey: SurveyKey,
  input: SpkpSpakInput,
  { surveys, trend, selection }: SpkpSpakScores,
  reference: SpkpSpakReference,
): SpkpSpakView['spkp'] {
  const { month, targets } = input.report
  const suggestions = suggestionsOf(selection.used.flatMap(one => one.suggestions[survey] ?? []))
  return {
    ...composeIndexSurvey(survey, { month, targets, results: surveys, trend }, reference[survey], suggestions),
    ...composeFollowUps(survey, input, reference[survey]),
  }
}

type SurveyView = SpkpSpakView['spkp']
type FollowUpsView = Pick<SurveyView, 'followUps' | 'carried'>

/** What follows from this month's survey, and what is carried over from earlier months. */
function composeFollowUps(
  survey: SurveyKey,
  { followUps, report }: SpkpSpakInput,
  definition: Instrument,
): FollowUpsView {
  const ofSurvey = followUps.filter(followUp => followUp.survey === survey)
  const carried = ofSurvey.filter(followUp => isCarried(followUp, report.month))
  const current = ofSurvey.filter(followUp => !carried.includes(followUp))
  return {
    followUps: current.map((followUp, index) => composeFollowUp(followUp, index + 1, definition)),
    carried: carried.map((followUp, index) => composeFollowUp(followUp, index + 1, definition)),
  }
}

/** Decided in an earlier month; where the row does not say when, a deadline before this month shows it. */
export function isCarried(
  { month, timeline: { deadline } }: FollowUp,
  reported: SpkpSpakInput['report']['month'],
): boolean {
  if (month !== undefined) return month < reported
  return deadline !== undefined && deadline < firstDayOf(reported)
}

function composeFollowUp(
  followUp: FollowUp,
  number: number,
  { criteria }: Instrument,
): SurveyView['followUps'][number] {
  const { unsur: code, action, timeline, status } = followUp
  const name = everyCriterion(criteria).find(known => known.code === code)?.name ?? code
  const view = {
    number,
    unsur: unsurTitle({ code, name }),
    lines: composeLines(action),
    timeline: timeline.text,
    status,
  }
  return explained(view, fromRow(followUp, { lines: 'action', timeline: 'timeline' }))
}
