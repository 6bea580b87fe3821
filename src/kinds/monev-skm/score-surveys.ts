import { type Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { type SurveyScore, scoreMeanOf } from '../../instrument/answer-leaves.ts'
import { type Band, withoutCriteria } from '../../instrument/instrument.ts'
import { readScore } from '../../instrument/score-instrument.ts'
import { achievementOf } from '../../scoring/achievement.ts'
import { byTarget, type MonevSkmInput, type SurveyInput, withoutUnits } from './input.ts'
import type { MonevReference } from './reference.ts'
import { type Selection, selectGroups } from './select-groups.ts'

/** The survey of one year with its official figures. */
export interface SkmResult extends Pick<Selection, 'pooled' | 'pooling'> {
  readonly year: number
  readonly score: SurveyScore
  /** How many results the mean was taken of; 1 where all respondents were pooled. */
  readonly pooledResults: number
  /** IKM as printed, 25–100, two decimals unless the report asks for more; the achievement follows from it. */
  readonly ikm: Rounded
  /** As an index, 1–4, three decimals (`domain.md` 1.4). */
  readonly index: Rounded
  readonly grade: Band
  readonly target: Decimal
  /** Per cent of the target, two decimals. */
  readonly achievement: Rounded
}

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
  const { groups, pooled, pooling } = selectGroups(withoutUnits(survey, outside), inTarget, report.pooling)
  const score = scoreMeanOf(withoutCriteria(skm, new Set(notApplicable)), groups)
  if (score === undefined) return undefined
  const { value: ikm, band: grade } = readScore(score.value, skm.readings[0])
  const index = roundHalfUp(score.value, 3)
  return {
    ...{ year, score, pooled, pooling, pooledResults: groups.length },
    ...{ ikm, index, grade, target, achievement: achievementOf(ikm, target) },
  }
}
