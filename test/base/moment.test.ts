import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { compareMoments, formatClock, timeOfDay } from '../../src/base/dates/moment.ts'

const at = (date: string, time: number) => ({ date: date as CalendarDate, time })

test('moments come in order of their days, then of their times; a day alone comes first', () => {
  const moments = [at('2025-02-01', 0), at('2025-01-31', 5), at('2025-01-31', 0), at('2025-01-30', 86_399_999)]
  expect(moments.toSorted(compareMoments).map(({ date, time }) => `${date} ${time}`)).toEqual([
    '2025-01-30 86399999',
    '2025-01-31 0',
    '2025-01-31 5',
    '2025-02-01 0',
  ])
})

test('a clock shows hours and minutes', () => {
  expect(formatClock(0)).toBe('00.00')
  expect(formatClock(timeOfDay(14, 5, 59.999) ?? 0)).toBe('14.05')
  expect(timeOfDay(23, 59, 59.9999)).toBe(86_399_999)
  expect([timeOfDay(24, 0), timeOfDay(0, 60), timeOfDay(0, 0, 60)]).toEqual([undefined, undefined, undefined])
})
