import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { achievementOf } from '../../src/scoring/achievement.ts'
import { fraction, roundFraction } from '../base/fraction.ts'
import { runs } from '../laws.ts'

const rounded = (text: string) => text as Rounded
const hundredths = (count: number) => roundHalfUp(new Decimal(count).div(100), 2)

describe('achievement', () => {
  test.each([
    ['89.80', '88.46', '101.51'],
    ['90.83', '89.45', '101.54'],
    ['88.46', '88.46', '100.00'],
    ['25.00', '100', '25.00'],
    ['100.00', '25', '400.00'],
    ['83.43', '86', '97.01'],
  ])('of %s against a target of %s is %s', (value, target, percent) => {
    expect(achievementOf(rounded(value), new Decimal(target))).toBe(percent)
  })

  test('is the exact fraction, rounded half up', () => {
    const anyHundredths = fc.integer({ min: 2500, max: 10_000 })
    fc.assert(
      fc.property(anyHundredths, anyHundredths, (value, target) => {
        const percent = achievementOf(hundredths(value), new Decimal(target).div(100))
        expect(percent).toBe(roundFraction(fraction(value * 100, target), 2))
      }),
      { numRuns: runs(2000) },
    )
  })
})
