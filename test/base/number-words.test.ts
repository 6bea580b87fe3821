import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { numberWords } from '../../src/base/number-words.ts'
import { runs } from '../laws.ts'
import { hearDecimal, spellWhole } from './word-numbers.ts'

describe('whole numbers', () => {
  test.each([
    [0, 'nol'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [15, 'lima belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [100, 'seratus'],
    [111, 'seratus sebelas'],
    [1000, 'seribu'],
    [1001, 'seribu satu'],
    [1100, 'seribu seratus'],
    [2000, 'dua ribu'],
    [6137, 'enam ribu seratus tiga puluh tujuh'],
    [21_000, 'dua puluh satu ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_000_000_000, 'satu miliar'],
    [1_000_000_000_000, 'satu triliun'],
  ])('%i reads %s', (value, words) => {
    expect(numberWords(value)).toBe(words)
  })

  test('every number up to 9999 reads as a second way of spelling reads it', () => {
    const wrong = Array.from({ length: 10_000 }, (_, value) => value).filter(
      value => numberWords(value) !== spellWhole(value),
    )
    expect(wrong).toEqual([])
  })

  test('numbers up to a trillion read as a second way of spelling reads them', () => {
    const anyNumber = fc.oneof(
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.constantFrom(1e3, 1e6, 1e8)).map(([count, size]) => count * size),
    )
    fc.assert(
      fc.property(anyNumber, value => {
        expect(numberWords(value)).toBe(spellWhole(value))
      }),
      { numRuns: runs(3000) },
    )
  })

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e15, 1e21])('%d has no words', value => {
    expect(() => numberWords(value)).toThrow(RangeError)
  })
})

describe('decimals', () => {
  test.each([
    ['89.80', 'delapan puluh sembilan koma delapan puluh'],
    ['88.05', 'delapan puluh delapan koma nol lima'],
    ['90.83', 'sembilan puluh koma delapan puluh tiga'],
    ['100.00', 'seratus koma nol nol'],
    ['3.10', 'tiga koma sepuluh'],
    ['3.125', 'tiga koma seratus dua puluh lima'],
    ['0.007', 'nol koma nol nol tujuh'],
  ])('%s reads %s', (value, words) => {
    expect(numberWords(value as Rounded)).toBe(words)
  })

  test('a listener writes down every value from 0.00 to 100.00 as it was', () => {
    const values = Array.from({ length: 10_001 }, (_, cents) => roundHalfUp(new Decimal(cents).div(100), 2))
    expect(values.filter(value => hearDecimal(numberWords(value)) !== value)).toEqual([])
  })
})
