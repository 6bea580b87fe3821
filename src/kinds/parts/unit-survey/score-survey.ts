import { roundHalfUp } from '../../../base/decimal.ts'
import { explained } from '../../../base/origin/origin.ts'
import { scoreMeanOf } from '../../../instrument/answer-leaves.ts'
import { withoutCriteria } from '../../../instrument/instrument.ts'
import { readScore } from '../../../instrument/score-instrument.ts'
import { achievementOf } from '../../../scoring/achievement.ts'
import type { Pooling } from '../survey-settings.ts'
import { byTarget, type Unit } from '../units/unit.ts'
import { explainResult, explainTarget } from './explain-surveys.ts'
import { selectGroups } from './select-groups.ts'
import type { SkmResult, YearResult } from './skm-result.ts'
import { type SurveyInput, type SurveyResults, withoutUnits } from './survey.ts'
import type { SkmReference } from './unsur.ts'

/** What of an input bears on the scores of its surveys. */
export interface SurveyFrame {
  readonly units: readonly Unit[]
  /** Codes of unsur that the survey did not ask for. */
  readonly notApplicable?: readonly string[]
  readonly report: { readonly pooling?: Pooling | undefined }
}

/** Scores one survey year; undefined where an unsur has no value that its instrument wants, which is an error of the input. */
export function scoreSurveyYear(
  survey: SurveyInput,
  { units, notApplicable = [], report }: SurveyFrame,
  reference: SkmReference,
): SkmResult | undefined {
  const { target } = survey
  const scored = scoreResults(survey, { units, notApplicable, report }, reference)
  if (scored === undefined) return undefined
  const result: SkmResult = { ...scored, target, achievement: achievementOf(scored.ikm, target) }
  const told: SkmResult = explained(
    result,
    explainTarget(result, survey, () => told),
  )
  return told
}

/** Scores the results of one year, whether they have a target or not; undefined as `scoreSurveyYear`. */
export function scoreResults(
  survey: SurveyResults,
  { units, notApplicable = [], report }: SurveyFrame,
  { skm }: SkmReference,
): YearResult | undefined {
  const { year } = survey
  const { inTarget, outside } = byTarget(units, year)
  const selection = selectGroups(withoutUnits(survey, outside), inTarget, report.pooling)
  const score = scoreMeanOf(withoutCriteria(skm, new Set(notApplicable)), selection.groups)
  if (score === undefined) return undefined
  const { value: ikm, band: grade } = readScore(score.value, skm.readings[0])
  const result: YearResult = { ...selection, year, score, ikm, index: roundHalfUp(score.value, 3), grade }
  const told: YearResult = explained(
    result,
    explainResult(result, { skm }, () => told),
  )
  return told
}
