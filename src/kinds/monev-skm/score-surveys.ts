import { roundHalfUp } from '../../base/decimal.ts'
import { explained } from '../../base/origin/origin.ts'
import { scoreMeanOf } from '../../instrument/answer-leaves.ts'
import { withoutCriteria } from '../../instrument/instrument.ts'
import { readScore } from '../../instrument/score-instrument.ts'
import { achievementOf } from '../../scoring/achievement.ts'
import { explainResult } from './explain-surveys.ts'
import { byTarget, type MonevSkmInput, type SurveyInput, withoutUnits } from './input.ts'
import type { MonevReference } from './reference.ts'
import { selectGroups } from './select-groups.ts'
import type { SkmResult } from './skm-result.ts'

export type { SkmResult }

/** What of an input bears on the scores of its surveys. */
type SurveyFrame = Pick<MonevSkmInput, 'units' | 'notApplicable'> & {
  readonly report: Pick<MonevSkmInput['report'], 'pooling'>
}

/** Scores one survey year; undefined where an unsur has no value that its instrument wants, which is an error of the input. */
export function scoreSurveyYear(
  survey: SurveyInput,
  { units, notApplicable = [], report }: SurveyFrame,
  { skm }: Pick<MonevReference, 'skm'>,
): SkmResult | undefined {
  const { year, target } = survey
  const { inTarget, outside } = byTarget(units, year)
  const selection = selectGroups(withoutUnits(survey, outside), inTarget, report.pooling)
  const score = scoreMeanOf(withoutCriteria(skm, new Set(notApplicable)), selection.groups)
  if (score === undefined) return undefined
  const { value: ikm, band: grade } = readScore(score.value, skm.readings[0])
  const index = roundHalfUp(score.value, 3)
  const result: SkmResult = {
    ...selection,
    ...{ year, score },
    ...{ ikm, index, grade, target, achievement: achievementOf(ikm, target) },
  }
  const told: SkmResult = explained(
    result,
    explainResult(result, survey, { skm }, () => told),
  )
  return told
}
