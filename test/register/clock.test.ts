import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { dayNumberOf, dayOfNumber } from '../../src/base/dates/day-number.ts'
import { type Clock, dueDay, elapsedDays } from '../../src/register/clock.ts'
import { WorkCalendar } from '../../src/register/work-calendar.ts'
import { runs } from '../laws.ts'
import { naiveDays } from './naive-clock.ts'

// Four years, over two turns of a leap year.
const first = dayNumberOf('2023-11-15' as CalendarDate)
const anyDay = fc.integer({ min: 0, max: 1_000 }).map(days => dayOfNumber(first + days))
const anyRest = fc.tuple(anyDay, fc.integer({ min: 0, max: 40 }), fc.boolean()).map(([asked, days, isOpen]) => {
  return isOpen ? { asked } : { asked, supplied: dayOfNumber(dayNumberOf(asked) + days) }
})
const anyClock: fc.Arbitrary<Clock> = fc.record({
  received: anyDay,
  complete: fc.option(anyDay, { nil: undefined }),
  rests: fc.array(anyRest, { maxLength: 3 }),
})
const anyCounting = fc.record({
  week: fc.constantFrom(5 as const, 6 as const),
  holidays: fc.array(anyDay, { maxLength: 60 }),
  countsFirstDay: fc.boolean(),
})
const countingOf = ({
  week,
  holidays,
  countsFirstDay,
}: {
  week: 5 | 6
  holidays: CalendarDate[]
  countsFirstDay: boolean
}) => {
  return { calendar: new WorkCalendar(week, holidays), countsFirstDay }
}

describe('working days', () => {
  test('agree with one day after the other, over random spans, rests and holidays of four years', () => {
    fc.assert(
      fc.property(anyClock, anyDay, anyCounting, (clock, end, counting) => {
        expect(elapsedDays(clock, end, countingOf(counting))).toBe(naiveDays(clock, end, counting))
      }),
      { numRuns: runs(10_000) },
    )
  })

  test('the order of holidays and how often they are listed change nothing', () => {
    fc.assert(
      fc.property(anyClock, anyDay, anyCounting, (clock, end, counting) => {
        const twice = { ...counting, holidays: [...counting.holidays, ...counting.holidays].reverse() }
        expect(elapsedDays(clock, end, countingOf(twice))).toBe(elapsedDays(clock, end, countingOf(counting)))
      }),
      { numRuns: runs(500) },
    )
  })

  test('the due day is the first on which the limit is reached, and there is none while the clock rests before it', () => {
    fc.assert(
      fc.property(anyClock, fc.integer({ min: 1, max: 60 }), anyCounting, (clock, limit, raw) => {
        const counting = countingOf(raw)
        const due = dueDay(clock, limit, counting)
        if (due === undefined) {
          expect(elapsedDays(clock, '2190-01-01' as CalendarDate, counting)).toBeLessThan(limit)
          return
        }
        expect(elapsedDays(clock, due, counting)).toBe(limit)
        expect(elapsedDays(clock, dayOfNumber(dayNumberOf(due) - 1), counting)).toBe(limit - 1)
      }),
      { numRuns: runs(1_000) },
    )
  })

  test('a Friday, its weekend and a holiday, by hand', () => {
    const clock = (received: string): Clock => ({ received: received as CalendarDate, rests: [] })
    const five = countingOf({ week: 5, holidays: ['2025-12-25' as CalendarDate], countsFirstDay: false })
    expect(elapsedDays(clock('2025-12-19'), '2025-12-22' as CalendarDate, five)).toBe(1)
    expect(elapsedDays(clock('2025-12-19'), '2025-12-26' as CalendarDate, five)).toBe(4)
    expect(elapsedDays(clock('2025-12-19'), '2025-12-26' as CalendarDate, { ...five, countsFirstDay: true })).toBe(5)
    expect(dueDay(clock('2025-12-19'), 5, five)).toBe('2025-12-29')
    const six = countingOf({ week: 6, holidays: [], countsFirstDay: false })
    expect(elapsedDays(clock('2025-12-19'), '2025-12-22' as CalendarDate, six)).toBe(2)
  })
})
