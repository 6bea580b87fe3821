import fc from 'fast-check'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'

/** Days of a month by the rule of the Gregorian calendar; 0 for a month that is none. */
export function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [0, 31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0
}

/** Any day from 1900 to 2199, with its parts. */
export const anyDay = daysBetween(1900, 2199)

export function daysBetween(first: number, last: number) {
  const anyMonth = fc.tuple(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 12 }))
  return anyMonth
    .chain(([year, month]) =>
      fc.tuple(fc.constant(year), fc.constant(month), fc.integer({ min: 1, max: daysIn(year, month) })),
    )
    .map(([year, month, day]) => {
      const text = [year, month, day].map(part => String(part).padStart(2, '0')).join('-') as CalendarDate
      return { year, month, day, text }
    })
}
