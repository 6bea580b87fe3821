import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import {
  type CalendarDate,
  dateOf,
  dateOfInstant,
  formatLongDate,
  formatShortDate,
  lastDayOfMonth,
  monthNames,
  toInstant,
  yearOf,
} from '../../src/base/dates/calendar-date.ts'
import { anyDay, daysIn } from './any-day.ts'

const day = (text: string) => text as CalendarDate

describe('a day', () => {
  test.each([
    [2022, 13, 31],
    [2022, 0, 1],
    [2022, 1, 0],
    [2022, 2, 30],
    [2023, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2022, 4, 31],
    [1899, 12, 31],
    [2200, 1, 1],
    [Number.NaN, 1, 1],
    [2022, 1.5, 1],
  ])('%d-%d-%d is in no calendar', (year, month, date) => {
    expect(dateOf(year, month, date)).toBeUndefined()
  })

  test.each([
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1900, 1, 1, '1900-01-01'],
    [2199, 12, 31, '2199-12-31'],
  ])('%d-%d-%d is %s', (year, month, date, text) => {
    expect(dateOf(year, month, date)).toBe(text)
  })

  test('exists exactly when its month has that many days', () => {
    const wrong = [1900, 2000, 2022, 2023, 2024, 2100].flatMap(year =>
      Array.from({ length: 15 }, (_, month) => month).flatMap(month =>
        Array.from({ length: 34 }, (_, date) => date)
          .filter(date => (dateOf(year, month, date) !== undefined) !== (date >= 1 && date <= daysIn(year, month)))
          .map(date => [year, month, date]),
      ),
    )
    expect(wrong).toEqual([])
  })

  test('compares as text in the order of the calendar', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (left, right) => {
        const order = left.year - right.year || left.month - right.month || left.day - right.day
        const [before, after] = [dateOf(left.year, left.month, left.day), dateOf(right.year, right.month, right.day)]
        expect(before !== undefined && after !== undefined && before < after).toBe(order < 0)
      }),
    )
  })
})

test('the last day of a month is the last that exists', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
      expect(lastDayOfMonth(year, month)).toBe(dateOf(year, month, daysIn(year, month)))
    }),
  )
})

test.each([0, 13, -1])('month %d has no last day', month => {
  expect(lastDayOfMonth(2022, month)).toBeUndefined()
})

test('months have their Indonesian names', () => {
  const names = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'
  expect(monthNames.join(' ')).toBe(names)
})

describe('writing a day', () => {
  test('is long in running text and short in cells', () => {
    expect(formatLongDate(day('2023-07-27'))).toBe('27 Juli 2023')
    expect(formatLongDate(day('2023-01-05'))).toBe('5 Januari 2023')
    expect(formatShortDate(day('2023-01-05'))).toBe('05/01/2023')
  })

  test('keeps day, month and year', () => {
    fc.assert(
      fc.property(anyDay, ({ year, month, day: date, text }) => {
        expect(formatLongDate(text)).toBe(`${date} ${monthNames[month - 1]} ${year}`)
        expect(formatShortDate(text).split('/').map(Number)).toEqual([date, month, year])
        expect(yearOf(text)).toBe(year)
      }),
    )
  })
})

describe('instants', () => {
  const zone = process.env.TZ

  afterEach(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })

  test('a day survives as an instant and back', () => {
    fc.assert(
      fc.property(anyDay, ({ text }) => {
        expect(toInstant(text).toISOString()).toBe(`${text}T00:00:00.000Z`)
        expect(dateOfInstant(toInstant(text))).toBe(text)
      }),
    )
  })

  test('a time of day does not change the day', () => {
    expect(dateOfInstant(new Date('2022-12-31T23:59:59.999Z'))).toBe('2022-12-31')
    expect(dateOfInstant(new Date('2022-12-31T00:00:00.000Z'))).toBe('2022-12-31')
  })

  test('an instant that is none, or out of range, has no day', () => {
    expect(dateOfInstant(new Date(Number.NaN))).toBeUndefined()
    expect(dateOfInstant(new Date('1899-12-30T00:00:00Z'))).toBeUndefined()
  })

  test.each([
    ['Pacific/Kiritimati', -840],
    ['Asia/Jakarta', -420],
    ['America/Los_Angeles', 480],
  ])('the time zone %s of the machine changes nothing', (name, offset) => {
    process.env.TZ = name
    expect(new Date('2023-01-15T00:00:00Z').getTimezoneOffset()).toBe(offset)
    expect(dateOf(2023, 3, 12)).toBe('2023-03-12')
    expect(lastDayOfMonth(2023, 3)).toBe('2023-03-31')
    expect(formatLongDate(day('2023-12-31'))).toBe('31 Desember 2023')
    expect(formatShortDate(day('2023-01-01'))).toBe('01/01/2023')
    expect(dateOfInstant(toInstant(day('2023-01-01')))).toBe('2023-01-01')
  })
})
