import { type Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { achievementOf, type GradeBand, gradeOf } from '../../scoring/grade.ts'
import type { SurveyScore } from '../../scoring/survey-score.ts'
import { type SurveyInput, type Unit, unitsOfYear } from './input.ts'
import type { MonevReference } from './reference.ts'
import { type Selection, scoreGroups, selectGroups } from './select-groups.ts'

/** The survey of one year with its official figures. */
export interface SkmResult extends Pick<Selection, 'pooled'> {
  readonly year: number
  readonly score: SurveyScore
  /** IKM as printed, 25–100, two decimals; grade and achievement follow from it. */
  readonly ikm: Rounded
  readonly grade: GradeBand
  readonly target: Decimal
  /** Per cent of the target, two decimals. */
  readonly achievement: Rounded
}

/** Scores one survey year. */
export function scoreSurveyYear(survey: SurveyInput, units: readonly Unit[], reference: MonevReference): SkmResult {
  const { year, target } = survey
  const { groups, pooled } = selectGroups(survey, unitsOfYear(units, year))
  const score = scoreGroups(groups)
  const ikm = roundHalfUp(score.ikm, 2)
  const grade = gradeOf(ikm, reference['grades-skm'].grades)
  return { year, score, pooled, ikm, grade, target, achievement: achievementOf(ikm, target) }
}
