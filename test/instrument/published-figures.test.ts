import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Decimal, roundHalfUp } from '../../src/base/decimal.ts'
import { scoreSurvey } from '../../src/instrument/answer-leaves.ts'
import { fromReading, readScore } from '../../src/instrument/score-instrument.ts'
import { achievementOf } from '../../src/scoring/achievement.ts'
import { codes } from './any-survey.ts'
import { shippedInstrument } from './shipped-instruments.ts'

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
  const skm = shippedInstrument('skm-2017')
  const [reading] = skm.readings
  const means = new Map(codes.map(code => [code, fromReading(new Decimal(survey.unsur[code] ?? Number.NaN), reading)]))
  const { value } = scoreSurvey(skm, [{ respondents: survey.respondents, means }])
  const { value: ikm, band } = readScore(value, reading)
  expect(ikm).toBe(roundHalfUp(new Decimal(survey.ikm), 2))
  expect(band.letter).toBe(survey.grade)
  expect(achievementOf(ikm, new Decimal(survey.target))).toBe(String(survey.achievementPercent))
})

test('both years are there', () => {
  expect(facts.skm.map(({ year, ikm }) => [year, ikm])).toEqual([
    [2021, 89.8],
    [2022, 90.83],
  ])
})
