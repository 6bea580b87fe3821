import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { achievementOf, gradeOf } from '../../src/scoring/grade.ts'
import { fromIkmScale, poolMeans, scoreSurvey } from '../../src/scoring/survey-score.ts'
import { codes } from './any-survey.ts'
import { skmGrades } from './skm-grades.ts'

interface PublishedSurvey {
  readonly year: number
  readonly respondents: number
  readonly target: number
  readonly unsur: Readonly<Record<string, number>>
  readonly ikm: number
  readonly achievementPercent: number
  readonly grade: string
}

const facts: { readonly skm: readonly PublishedSurvey[] } = JSON.parse(
  await readFile('data/facts/semester-1-2023.json', 'utf8'),
)

test.each(facts.skm)('the survey of $year has the IKM, grade and achievement that were published', survey => {
  const means = new Map(codes.map(code => [code, fromIkmScale(new Decimal(survey.unsur[code] ?? Number.NaN))]))
  const score = scoreSurvey(survey.respondents, poolMeans([{ respondents: survey.respondents, means }], codes))
  const ikm: Rounded = roundHalfUp(score.ikm, 2)
  expect(ikm).toBe(roundHalfUp(new Decimal(survey.ikm), 2))
  expect(gradeOf(ikm, skmGrades).grade).toBe(survey.grade)
  expect(achievementOf(ikm, new Decimal(survey.target))).toBe(String(survey.achievementPercent))
})

test('both years are there', () => {
  expect(facts.skm.map(({ year, ikm }) => [year, ikm])).toEqual([
    [2021, 89.8],
    [2022, 90.83],
  ])
})
