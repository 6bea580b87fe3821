import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, roundDown, roundHalfUp } from '../../src/base/decimal.ts'
import { runs } from '../laws.ts'
import { cutFraction, type Fraction, fraction, roundFraction, sumOf } from './fraction.ts'

/** Denominators of survey means: counts of respondents, thirds, ninths, elevenths, and those that give exact ties. */
const anyFraction = fc
  .tuple(fc.integer({ min: -2_000_000, max: 2_000_000 }), fc.constantFrom(1, 2, 3, 7, 8, 9, 11, 40, 200, 2000, 6137))
  .map(([top, bottom]) => fraction(top, bottom))
const anyPlaces = fc.integer({ min: 0, max: 6 })

const toDecimal = ({ top, bottom }: Fraction) => new Decimal(String(top)).div(String(bottom))
const sumInDecimals = (parts: readonly Fraction[]) =>
  parts.reduce((sum, part) => sum.plus(toDecimal(part)), new Decimal(0))

/** `-0.00` and `0.00` are the same number; only the digits are compared here. */
const withoutMinusZero = (text: string) => (/^-[0.]+$/.test(text) ? text.slice(1) : text)

describe('roundHalfUp', () => {
  test.each([
    ['1.005', 2, '1.01'],
    ['1.004999', 2, '1.00'],
    ['2.5', 0, '3'],
    ['3.5', 0, '4'],
    ['-2.5', 0, '-3'],
    ['0.125', 2, '0.13'],
    ['88.305', 2, '88.31'],
    ['89.8', 2, '89.80'],
    ['99.995', 2, '100.00'],
    ['6137', 0, '6137'],
  ])('rounds %s to %i decimals as %s', (exact, places, rounded) => {
    expect(roundHalfUp(new Decimal(exact), places)).toBe(rounded)
  })

  test('three thirds of 25 over eight round like 3.125, not like the 3.1249…9 of their decimals', () => {
    const third = new Decimal(25).div(3)
    expect(roundHalfUp(third.plus(third).plus(third).div(8), 2)).toBe('3.13')
  })

  test('agrees with exact fractions for any sum of fractions', () => {
    const anySum = fc.array(anyFraction, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anySum, anyPlaces, (parts, places) => {
        const rounded = withoutMinusZero(roundHalfUp(sumInDecimals(parts), places))
        expect(rounded).toBe(withoutMinusZero(roundFraction(sumOf(parts), places)))
      }),
      { numRuns: runs(3000) },
    )
  })

  test('a tie cut into any number of equal parts and added up again still rounds up', () => {
    const anyTie = fc.integer({ min: 0, max: 10_000 }).map(step => 2 * step + 1)
    fc.assert(
      fc.property(anyTie, anyPlaces, fc.integer({ min: 1, max: 60 }), (odd, places, parts) => {
        const part = new Decimal(odd).div(2).div(new Decimal(10).pow(places)).div(parts)
        const sum = Array.from({ length: parts }, () => part).reduce((total, next) => total.plus(next), new Decimal(0))
        expect(roundHalfUp(sum, places)).toBe(roundFraction(fraction(odd, 2n * 10n ** BigInt(places)), places))
      }),
      { numRuns: runs(3000) },
    )
  })

  test('a value with no more decimals than asked for stays as it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), anyPlaces, (digits, places) => {
        const value = new Decimal(digits).div(new Decimal(10).pow(places))
        expect(roundHalfUp(value, places)).toBe(roundFraction(fraction(digits, 10n ** BigInt(places)), places))
      }),
    )
  })
})

describe('roundDown', () => {
  test.each([
    ['99.999', 2, '99.99'],
    ['99.995', 2, '99.99'],
    ['100', 2, '100.00'],
    ['0.009', 2, '0.00'],
  ])('cuts %s to %i decimals as %s', (exact, places, cut) => {
    expect(roundDown(new Decimal(exact), places)).toBe(cut)
  })

  test('agrees with exact fractions for any sum of fractions', () => {
    const anySum = fc.array(anyFraction, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(anySum, anyPlaces, (parts, places) => {
        const cut = withoutMinusZero(roundDown(sumInDecimals(parts), places))
        expect(cut).toBe(withoutMinusZero(cutFraction(sumOf(parts), places)))
      }),
      { numRuns: runs(3000) },
    )
  })

  test('three thirds of 25 cut to 25.00, not to 24.99', () => {
    const third = new Decimal(25).div(3)
    expect(roundDown(third.plus(third).plus(third), 2)).toBe('25.00')
  })
})
