import { type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { gradeOf } from '../../scoring/grade.ts'
import { type Answers, groupOfAnswers, scoreSurvey } from '../../scoring/survey-score.ts'
import type { SurveyDefinition } from './reference.ts'

export type Band = SurveyDefinition['grades'][number]

/** A value on the scale of answers (1–4) as printed, two decimals, with its grade. */
export interface Graded {
  readonly value: Rounded
  readonly grade: Band
}

/** An unsur; without a result when nobody answered it. */
export interface UnsurResult {
  readonly code: string
  readonly name: string
  readonly result: Graded | undefined
}

/** The index of a survey among some respondents. */
export interface IndexResult {
  readonly unsur: readonly UnsurResult[]
  /** None when nobody answered anything: a month without respondents has no index. */
  readonly index: Graded | undefined
}

/**
 * Unsur index = mean of its answers, a blank never counting as 0; survey index = mean of the unsur indices at full precision,
 * rounded once, half up, to two decimals. The grade is that of the rounded index (`domain.md` 3, PermenPANRB 90/2021).
 */
export function scoreIndex(responses: readonly Answers[], { unsur, grades }: SurveyDefinition): IndexResult {
  const codes = unsur.map(({ code }) => code)
  const { respondents, means } = groupOfAnswers(responses, codes)
  const graded = (exact: Parameters<typeof roundHalfUp>[0]): Graded => {
    const value = roundHalfUp(exact, 2)
    return { value, grade: gradeOf(value, grades) }
  }
  return {
    unsur: unsur.map(({ code, name }) => {
      const mean = means.get(code)
      return { code, name, result: mean && graded(mean) }
    }),
    index: means.size === 0 ? undefined : graded(scoreSurvey(respondents, means).index),
  }
}
