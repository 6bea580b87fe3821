import type { Decimal, Rounded } from '../../base/decimal.ts'
import { type SurveyScore, scoreSurvey } from '../../instrument/answer-leaves.ts'
import type { Band } from '../../instrument/instrument.ts'
import { readScore } from '../../instrument/score-instrument.ts'
import { achievementOf } from '../../scoring/achievement.ts'
import { byTarget, type SurveyInput, type Unit, withoutUnits } from './input.ts'
import type { MonevReference } from './reference.ts'
import { type Selection, selectGroups } from './select-groups.ts'

/** The survey of one year with its official figures. */
export interface SkmResult extends Pick<Selection, 'pooled'> {
  readonly year: number
  readonly score: SurveyScore
  /** IKM as printed, 25–100, two decimals; grade and achievement follow from it. */
  readonly ikm: Rounded
  readonly grade: Band
  readonly target: Decimal
  /** Per cent of the target, two decimals. */
  readonly achievement: Rounded
}

/** Scores one survey year. */
export function scoreSurveyYear(survey: SurveyInput, units: readonly Unit[], reference: MonevReference): SkmResult {
  const { year, target } = survey
  const { inTarget, outside } = byTarget(units, year)
  const { groups, pooled } = selectGroups(withoutUnits(survey, outside), inTarget)
  const score = scoreSurvey(reference.skm, groups)
  const { value: ikm, band: grade } = readScore(score.value, reference.skm.readings[0])
  return { year, score, pooled, ikm, grade, target, achievement: achievementOf(ikm, target) }
}
