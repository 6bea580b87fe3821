import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { dayNumberOf, dayOfNumber } from '../../src/base/dates/day-number.ts'
import type { Clock } from '../../src/register/clock.ts'
import type { WeekLength } from '../../src/register/work-calendar.ts'

/** How days are counted, spelled out. */
export interface NaiveCounting {
  readonly week: WeekLength
  readonly holidays: readonly CalendarDate[]
  readonly countsFirstDay: boolean
}

/** One day after the other, each asked whether it counts. */
export function naiveDays(clock: Clock, end: CalendarDate, { week, holidays, countsFirstDay }: NaiveCounting): number {
  const start = clock.complete !== undefined && clock.complete > clock.received ? clock.complete : clock.received
  let days = 0
  for (let number = dayNumberOf(start); number <= dayNumberOf(end); number += 1) {
    const day = dayOfNumber(number)
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
    const isOff = weekday === 0 || (weekday === 6 && week === 5) || holidays.includes(day)
    const isBefore = day === start && !countsFirstDay
    const isResting = clock.rests.some(({ asked, supplied }) => {
      const isOver = supplied !== undefined && (countsFirstDay ? day >= supplied : day > supplied)
      return day > asked && !isOver
    })
    if (!isOff && !isBefore && !isResting) days += 1
  }
  return days
}
