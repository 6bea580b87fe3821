import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { serialDates, timeOfSerial } from '../../../src/sources/xlsx/serial-dates.ts'
import { daysBetween } from '../../base/any-day.ts'

const of1900 = serialDates(false)
const of1904 = serialDates(true)

describe('the 1900 system', () => {
  test.each<[number, string | undefined]>([
    [-1, undefined],
    [0, undefined],
    [0.5, undefined],
    [1, '1900-01-01'],
    [31, '1900-01-31'],
    [59, '1900-02-28'],
    [60, undefined],
    [60.5, undefined],
    [61, '1900-03-01'],
    [44_926, '2022-12-31'],
    [44_926.999_988, '2022-12-31'],
    [44_926.999_999_999_9, '2023-01-01'],
    [44_927, '2023-01-01'],
    [45_351, '2024-02-29'],
    [109_574, '2199-12-31'],
    [109_575, undefined],
    [2_958_465, undefined],
    [1e300, undefined],
    [-1e300, undefined],
  ])('%d is %s', (serial, day) => {
    expect(of1900(serial)).toBe(day)
  })
})

describe('the 1904 system', () => {
  test.each<[number, string | undefined]>([
    [-1, undefined],
    [0, '1904-01-01'],
    [0.75, '1904-01-01'],
    [60, '1904-03-01'],
    [43_464, '2022-12-31'],
    [1e9, undefined],
  ])('%d is %s', (serial, day) => {
    expect(of1904(serial)).toBe(day)
  })
})

test('every day of both systems comes back from its number, at every time of day', () => {
  fc.assert(
    fc.property(daysBetween(1905, 2199), fc.double({ min: 0, max: 0.99999, noNaN: true }), ({ text }, time) => {
      const days = Date.parse(`${text}T00:00:00Z`) / 86_400_000
      expect(of1900(days + 25_569 + time)).toBe(text)
      expect(of1904(days + 25_569 - 1_462 + time)).toBe(text)
    }),
  )
})

test.each([
  [0.5, 43_200_000],
  [44_926, 0],
  [44_926.25, 21_600_000],
  [44_926.999_999_999_9, 0],
  [45_678.590_123_45, 50_986_666],
])('the time of day of %d is %d ms', (serial, time) => {
  expect(timeOfSerial(serial)).toBe(time)
})
