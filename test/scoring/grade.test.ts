import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { achievementOf, gradeOf } from '../../src/scoring/grade.ts'
import { fraction, roundFraction } from '../base/fraction.ts'
import { skmGrades } from './skm-grades.ts'

const rounded = (text: string) => text as Rounded
const hundredths = (count: number) => roundHalfUp(new Decimal(count).div(100), 2)

describe('grades of the SKM', () => {
  test.each([
    ['100.00', 'A'],
    ['88.31', 'A'],
    ['88.30', 'B'],
    ['76.61', 'B'],
    ['76.60', 'C'],
    ['65.00', 'C'],
    ['64.99', 'D'],
    ['25.00', 'D'],
  ])('%s is %s', (value, grade) => {
    expect(gradeOf(rounded(value), skmGrades).grade).toBe(grade)
  })

  test('every value from 25.00 to 100.00 lies in exactly one band, the one whose lowest value it reaches', () => {
    const wrong = Array.from({ length: 7501 }, (_, step) => 2500 + step).filter(count => {
      const bands = skmGrades.filter(({ from, to }) => cents(from) <= count && count <= cents(to))
      const expected = count >= 8831 ? 'A' : count >= 7661 ? 'B' : count >= 6500 ? 'C' : 'D'
      return bands.length !== 1 || gradeOf(hundredths(count), skmGrades).grade !== expected
    })
    expect(wrong).toEqual([])
  })

  test.each(['24.99', '100.01', '0.00', '-25.00', '3.53'])('%s has no grade', value => {
    expect(() => gradeOf(rounded(value), skmGrades)).toThrow(RangeError)
  })

  test('is compared as a number, not as text', () => {
    const bands = [{ grade: 'X', from: rounded('9.00'), to: rounded('10.00'), name: 'sepuluh' }]
    expect(gradeOf(rounded('9.50'), bands).grade).toBe('X')
    expect(() => gradeOf(rounded('8.00'), bands)).toThrow(RangeError)
  })

  test('an index of 3.5324 is A, although 3.53 would be B', () => {
    const gradeOfIndex = (index: string) => gradeOf(roundHalfUp(new Decimal(index).times(25), 2), skmGrades).grade
    expect(gradeOfIndex('3.5324')).toBe('A')
    expect(gradeOfIndex('3.53')).toBe('B')
  })
})

function cents(value: Rounded): number {
  return Number(value.replace('.', ''))
}

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
      { numRuns: 2000 },
    )
  })
})
