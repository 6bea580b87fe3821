import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { formatNumber, formatPercent, formatShortPercent } from '../../src/base/format-number.ts'

const anyRounded = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => roundHalfUp(new Decimal(digits).div(10 ** places), places))

test.each([
  [0, '0'],
  [7, '7'],
  [999, '999'],
  [1000, '1.000'],
  [6137, '6.137'],
  [123456, '123.456'],
  [1234567, '1.234.567'],
  [-1234, '-1.234'],
  [-123, '-123'],
])('the count %i is written %s', (value, text) => {
  expect(formatNumber(value)).toBe(text)
})

test.each([
  ['89.80', '89,80'],
  ['0.05', '0,05'],
  ['1234.500', '1.234,500'],
  ['-12.30', '-12,30'],
])('the decimal %s is written %s', (value, text) => {
  expect(formatNumber(value as Rounded)).toBe(text)
})

test('a written number keeps every digit and reads back to the same value', () => {
  fc.assert(
    fc.property(anyRounded, value => {
      expect(formatNumber(value).replaceAll('.', '').replace(',', '.')).toBe(value)
    }),
  )
})

test('thousands points stand before every third digit of the whole part and nowhere else', () => {
  fc.assert(
    fc.property(anyRounded, value => {
      const [whole = ''] = formatNumber(value).split(',')
      expect(whole).toMatch(/^-?\d{1,3}(\.\d{3})*$/)
    }),
  )
})

test('a per cent carries its decimals', () => {
  expect(formatPercent('101.51' as Rounded)).toBe('101,51%')
  expect(formatPercent('100.00' as Rounded)).toBe('100,00%')
})

test.each([
  ['100.00', '100%'],
  ['0.00', '0%'],
  ['97.83', '97,83%'],
  ['97.80', '97,80%'],
  ['10.00', '10%'],
  ['1000.00', '1.000%'],
])('the short per cent of %s is %s', (value, text) => {
  expect(formatShortPercent(value as Rounded)).toBe(text)
})
