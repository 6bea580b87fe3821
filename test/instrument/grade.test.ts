import { describe, expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { gradeOf } from '../../src/instrument/score-instrument.ts'
import { shippedInstrument } from './shipped-instruments.ts'

const [reading] = shippedInstrument('skm-2017').readings
const rounded = (text: string) => text as Rounded
const hundredths = (count: number) => roundHalfUp(new Decimal(count).div(100), 2)
const letterFor = (value: Rounded) => gradeOf(value, reading).band.letter

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
    expect(letterFor(rounded(value))).toBe(grade)
  })

  test('every value from 25.00 to 100.00 lies in exactly one band, the one whose lowest value it reaches', () => {
    const wrong = Array.from({ length: 7501 }, (_, step) => 2500 + step).filter(count => {
      const bands = reading.bands.filter(({ from, to }) => cents(from) <= count && count <= cents(to))
      const expected = count >= 8831 ? 'A' : count >= 7661 ? 'B' : count >= 6500 ? 'C' : 'D'
      return bands.length !== 1 || letterFor(hundredths(count)) !== expected
    })
    expect(wrong).toEqual([])
  })

  test.each(['24.99', '100.01', '0.00', '-25.00', '3.53'])('%s has no grade', value => {
    expect(() => gradeOf(rounded(value), reading)).toThrow(RangeError)
  })

  test('is compared as a number, not as text', () => {
    const bands = [{ letter: 'X', from: rounded('9.00'), to: rounded('10.00'), name: 'sepuluh' }] as const
    expect(gradeOf(rounded('9.50'), { bands }).band.letter).toBe('X')
    expect(() => gradeOf(rounded('8.00'), { bands })).toThrow(RangeError)
  })

  test('an index of 3.5324 is A, although 3.53 would be B', () => {
    const gradeOfIndex = (index: string) => letterFor(roundHalfUp(new Decimal(index).times(25), 2))
    expect(gradeOfIndex('3.5324')).toBe('A')
    expect(gradeOfIndex('3.53')).toBe('B')
  })
})

function cents(value: Rounded): number {
  return Number(value.replace('.', ''))
}
