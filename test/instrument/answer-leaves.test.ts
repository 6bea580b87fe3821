import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, roundHalfUp } from '../../src/base/decimal.ts'
import {
  type Answers,
  partOfAnswers,
  poolLeaves,
  type SurveyPart,
  scoreSurvey,
} from '../../src/instrument/answer-leaves.ts'
import { fromReading, type Leaves, toReading } from '../../src/instrument/score-instrument.ts'
import { roundFraction } from '../base/fraction.ts'
import { runs } from '../laws.ts'
import { answersOf, anyFullSurvey, anySurvey, codes, equalMeans, exactScore } from './any-survey.ts'
import { shippedInstrument } from './shipped-instruments.ts'

const skm = shippedInstrument('skm-2017')
const [ikm] = skm.readings
const groupOf = partOfAnswers
const scoreParts = (parts: readonly SurveyPart[]) => {
  const { value: index, ...score } = scoreSurvey(skm, parts)
  return { ...score, index, ikm: toReading(index, ikm) }
}
const scoreOf = (responses: readonly Answers[]) => scoreParts([groupOf(responses)])
const scoreMeans = (respondents: number, means: Leaves) => scoreParts([{ respondents, means }])
const written = (means: Leaves, places: number) =>
  Object.fromEntries([...means].map(([code, mean]) => [code, roundHalfUp(mean, places)]))

describe('a survey of raw answers', () => {
  test('has the means, index and IKM that exact fractions give, rounded as printed', () => {
    fc.assert(
      fc.property(fc.oneof(anySurvey, anyFullSurvey), responses => {
        const score = scoreOf(responses)
        const exact = exactScore(responses)
        expect(roundHalfUp(score.ikm, 2)).toBe(roundFraction(exact.ikm, 2))
        expect(roundHalfUp(score.index, 3)).toBe(roundFraction(exact.index, 3))
        expect(written(score.means, 3)).toEqual(
          Object.fromEntries([...exact.means].map(([code, mean]) => [code, roundFraction(mean, 3)])),
        )
      }),
      { numRuns: runs(4000) },
    )
  })

  test('has an index between its lowest and its highest answer', () => {
    fc.assert(
      fc.property(anySurvey, responses => {
        const answers = responses.flatMap(given => [...given.values()])
        const index = new Decimal(roundHalfUp(scoreOf(responses).index, 20))
        expect(index.gte(Math.min(...answers)) && index.lte(Math.max(...answers))).toBe(true)
      }),
      { numRuns: runs(1000) },
    )
  })

  test('does not depend on the order of respondents', () => {
    const anyOrder = anySurvey.chain(responses =>
      fc.tuple(
        fc.constant(responses),
        fc.shuffledSubarray(responses, { minLength: responses.length, maxLength: responses.length }),
      ),
    )
    fc.assert(
      fc.property(anyOrder, ([responses, shuffled]) => {
        expect(scoreOf(shuffled)).toEqual(scoreOf(responses))
      }),
      { numRuns: runs(500) },
    )
  })

  test('is not changed by a respondent who answered nothing, except in their number', () => {
    fc.assert(
      fc.property(anySurvey, responses => {
        const score = scoreOf(responses)
        expect(scoreOf([...responses, new Map()])).toEqual({ ...score, respondents: score.respondents + 1 })
      }),
      { numRuns: runs(500) },
    )
  })

  test('counts a blank neither as 0 nor as a respondent of that unsur', () => {
    const responses = [answersOf(['U1', 'U4'], [4, undefined]), answersOf(['U1', 'U4'], [2, 3])]
    expect(written(groupOf(responses).means, 2)).toEqual({ U1: '3.00', U4: '3.00' })
  })

  test('leaves out an unsur that nobody answered, and a code that is not asked about', () => {
    const { means } = scoreOf([answersOf(['U1', 'U2', 'X'], [4, undefined, 1])])
    expect([...means.keys()]).toEqual(['U1'])
  })
})

describe('the weights', () => {
  test('are exactly one over the number of unsur, so equal means give themselves', () => {
    fc.assert(
      fc.property(
        fc.subarray([...codes], { minLength: 1 }),
        fc.integer({ min: 100, max: 400 }),
        (asked, hundredths) => {
          const mean = new Decimal(hundredths).div(100)
          const score = scoreMeans(10, equalMeans(asked, mean))
          expect(roundHalfUp(score.index, 20)).toBe(roundHalfUp(mean, 20))
          expect(roundHalfUp(score.ikm, 20)).toBe(roundHalfUp(mean.times(25), 20))
        },
      ),
    )
  })

  test('of a full survey of fours make 100.00, which weights of 0.111 or 0.1111 do not', () => {
    expect(roundHalfUp(scoreMeans(1, equalMeans(codes, 4)).ikm, 4)).toBe('100.0000')
    expect(roundHalfUp(scoreMeans(1, equalMeans(codes.slice(0, 8), 1)).ikm, 4)).toBe('25.0000')
  })

  test('a survey without unsur has no index', () => {
    expect(() => scoreMeans(10, new Map())).toThrow(RangeError)
  })
})

describe('pooling', () => {
  test('groups pooled give what all their answers in one list give', () => {
    const anyGroups = fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 })
    fc.assert(
      fc.property(fc.oneof(anySurvey, anyFullSurvey), anyGroups, (responses, placed) => {
        const groups = [0, 1, 2, 3]
          .map(group => responses.filter((_, index) => placed[index] === group))
          .filter(members => members.length > 0)
        const pooled = poolLeaves(groups.map(groupOf), codes)
        expect(written(pooled, 25)).toEqual(written(groupOf(responses).means, 25))
      }),
      { numRuns: runs(1000) },
    )
  })

  test('does not depend on the order of groups', () => {
    const anyGroups = fc.array(anySurvey, { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(anyGroups, surveys => {
        const groups = surveys.map(groupOf)
        expect(written(poolLeaves([...groups].reverse(), codes), 25)).toEqual(written(poolLeaves(groups, codes), 25))
      }),
      { numRuns: runs(300) },
    )
  })

  test('weighs groups by their respondents', () => {
    const small = { respondents: 1, means: equalMeans(['U1'], 4) }
    const large = { respondents: 9, means: equalMeans(['U1'], 3) }
    expect(written(poolLeaves([small, large], codes), 2)).toEqual({ U1: '3.10' })
  })

  test('a group that did not ask an unsur has no say in it', () => {
    const asked = { respondents: 10, means: equalMeans(['U1', 'U4'], 4) }
    const free = { respondents: 30, means: equalMeans(['U1'], 2) }
    expect(written(poolLeaves([asked, free], codes), 2)).toEqual({ U1: '2.50', U4: '4.00' })
  })

  test('no groups make no means', () => {
    expect(poolLeaves([], codes).size).toBe(0)
  })

  test('a group with blanks weighs by those who answered an unsur, not by all its respondents', () => {
    const answered = groupOf([
      answersOf(['U1'], [4]),
      ...Array.from({ length: 9 }, () => answersOf(['U1'], [undefined])),
    ])
    const given = { respondents: 10, means: equalMeans(['U1'], 3) }
    expect(written(poolLeaves([answered, given], codes), 4)).toEqual({ U1: '3.0909' })
  })
})

describe('the two scales', () => {
  test('a mean on the scale of the IKM and back is the mean', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2500, max: 10_000 }), hundredths => {
        const value = new Decimal(hundredths).div(100)
        expect(toReading(fromReading(value, ikm), ikm).eq(value)).toBe(true)
      }),
    )
  })

  test('run from 1 to 4 and from 25 to 100', () => {
    expect(toReading(new Decimal(1), ikm).toString()).toBe('25')
    expect(toReading(new Decimal(4), ikm).toString()).toBe('100')
    expect(fromReading(new Decimal('88.25'), ikm).toString()).toBe('3.53')
  })
})
