import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addMonths,
  type CalendarMonth,
  firstDayOf,
  formatMonth,
  lastDayOf,
  monthAt,
  monthOf,
  monthsUntil,
} from '../../src/base/dates/calendar-month.ts'

const january = '2025-01' as CalendarMonth
const anyMonth = fc.tuple(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 12 }))

test('months follow each other over the ends of years', () => {
  expect(addMonths(january, -1)).toBe('2024-12')
  expect(addMonths(january, 23)).toBe('2026-12')
  expect(monthsUntil(january, 3)).toEqual(['2024-11', '2024-12', '2025-01'])
})

test('forth and back is where one was, and a later month sorts behind', () => {
  fc.assert(
    fc.property(anyMonth, fc.integer({ min: 1, max: 500 }), ([year, number], count) => {
      const month = monthAt(year, number)
      if (month === undefined) throw new Error('no month')
      const later = addMonths(month, count)
      expect(addMonths(later, -count)).toBe(month)
      expect(later > month).toBe(true)
      expect(monthOf(firstDayOf(later))).toBe(later)
      expect(monthOf(lastDayOf(later))).toBe(later)
    }),
  )
})

test('a month is written as reports write it', () => {
  expect(formatMonth(january)).toBe('Januari 2025')
  expect(lastDayOf('2024-02' as CalendarMonth)).toBe('2024-02-29')
  expect(monthAt(2025, 13)).toBeUndefined()
})
