import { composeIndexSurvey } from '../parts/index-survey/compose-survey.ts'
import { suggestionsOf } from '../parts/respondents/suggestions.ts'
import { composeFollowUps } from './compose-follow-ups.ts'
import type { SpkpSpakInput } from './input.ts'
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
