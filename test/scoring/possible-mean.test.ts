import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, roundHalfUp } from '../../src/base/decimal.ts'
import { isPossibleMean, type PointsPerAnswer } from '../../src/scoring/possible-mean.ts'
import { runs } from '../laws.ts'

const possible = (value: string | number, points: PointsPerAnswer, respondents: number) =>
  isPossibleMean(new Decimal(value), points, respondents)

test.each([
  ['84.70', 25, 67],
  ['3.67', 1, 4],
  // 11 / 3 is 3.67, times 25.
  ['91.75', 25, 3],
  // 3.389 × 25 = 84.725.
  ['84.73', 25, 1000],
  [84.7014925373134, 25, 67],
  ['25', 25, 1],
  ['100', 25, 1],
])('%s on a scale of %s points can come from %i respondents', (value, points, respondents) => {
  expect(possible(value, points as PointsPerAnswer, respondents)).toBe(true)
})

test.each([
  ['3.67', 1, 2],
  ['91.75', 25, 2],
  ['91.66', 25, 3],
  ['84.71', 25, 20],
  ['25.01', 25, 500],
])('%s on a scale of %s points cannot come from %i', (value, points, respondents) => {
  expect(possible(value, points as PointsPerAnswer, respondents)).toBe(false)
})

const anyAnswers = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 80 })
const anyDecimals = fc.integer({ min: 0, max: 6 })
/** The ways in which offices come from a mean to what they type. */
const anyWay = fc.oneof(
  anyDecimals.map(decimals => ({ points: 1 as const, write: (mean: Decimal) => roundHalfUp(mean, decimals) })),
  anyDecimals.map(decimals => ({
    points: 25 as const,
    write: (mean: Decimal) => roundHalfUp(mean.times(25), decimals),
  })),
  fc.tuple(fc.constantFrom(2, 3), anyDecimals).map(([nrr, decimals]) => ({
    points: 25 as const,
    write: (mean: Decimal) => roundHalfUp(new Decimal(roundHalfUp(mean, nrr)).times(25), decimals),
  })),
  // As a spreadsheet computes it, and with the zeros that it drops.
  fc.constant({ points: 25 as const, write: (mean: Decimal) => mean.toNumber() * 25 }),
  fc.constant({ points: 25 as const, write: (mean: Decimal) => Number(roundHalfUp(mean.times(25), 2)) }),
)

describe('among answers of some, with others who left it blank', () => {
  const meanOf = (answers: readonly number[]) =>
    new Decimal(answers.reduce((sum, answer) => sum + answer, 0)).div(answers.length)

  test('what they really come to is possible, however it was rounded', () => {
    fc.assert(
      fc.property(anyAnswers, fc.nat({ max: 9 }), anyWay, (answers, blanks, { points, write }) => {
        expect(possible(write(meanOf(answers)), points, answers.length + blanks)).toBe(true)
      }),
      { numRuns: runs(2_000) },
    )
  })

  test('what no sum and no number of answers come to by any of these ways is not', () => {
    const anyValue = fc.integer({ min: 2_500, max: 10_000 }).filter(hundredths => hundredths % 10 > 0)
    fc.assert(
      fc.property(anyValue, fc.integer({ min: 1, max: 40 }), (hundredths, respondents) => {
        expect(possible(hundredths / 100, 25, respondents)).toBe(ways(respondents).has(hundredths))
      }),
      { numRuns: runs(500) },
    )
  })
})

const known = new Map<number, ReadonlySet<number>>()

/** Hundredths of all values of two decimals on the scale of the IKM that answers of so many, or fewer, can come to. */
function ways(respondents: number): ReadonlySet<number> {
  const before = known.get(respondents)
  if (before !== undefined) return before
  const found = new Set<number>()
  const add = (numerator: number, denominator: number) => {
    // Half up, and at a half the lower one as well: some round to even.
    const whole = Math.floor(numerator / denominator)
    const rest = numerator - whole * denominator
    if (2 * rest <= denominator) found.add(whole)
    if (2 * rest >= denominator) found.add(whole + 1)
  }
  for (let answered = 1; answered <= respondents; answered += 1) {
    for (let sum = answered; sum <= 4 * answered; sum += 1) {
      add(sum * 2_500, answered)
      for (const unit of [100, 1_000]) {
        const whole = Math.floor((sum * unit) / answered)
        const rest = sum * unit - whole * answered
        if (2 * rest <= answered) add(whole * 2_500, unit)
        if (2 * rest >= answered) add((whole + 1) * 2_500, unit)
      }
    }
  }
  known.set(respondents, found)
  return found
}
