import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { type CalendarMonth, firstDayOf, lastDayOf } from '../../src/base/dates/calendar-month.ts'

/** A year of data/facts/national-holidays.json: days as `2025-01-27` and what they are. */
export interface HolidayYear {
  readonly year: number
  readonly holidays: Readonly<Record<string, string>>
  readonly commonLeave: Readonly<Record<string, string>>
}

const dayLength = 86_400_000

/** The days of a month on which an office is open: no weekend, no national holiday, no common leave. Throws for a year without holidays. */
export function workingDaysOf(month: CalendarMonth, years: readonly HolidayYear[]): readonly CalendarDate[] {
  const own = years.find(({ year }) => year === Number(month.slice(0, 4)))
  if (own === undefined) throw new Error(`data/facts/national-holidays.json does not hold the year of ${month}.`)
  const [first, last] = [Date.parse(firstDayOf(month)), Date.parse(lastDayOf(month))]
  const days = Array.from({ length: (last - first) / dayLength + 1 }, (_, at) => new Date(first + at * dayLength))
  const isWeekday = (day: Date) => day.getUTCDay() !== 0 && day.getUTCDay() !== 6
  const dates = days.filter(isWeekday).map(day => day.toISOString().slice(0, 10) as CalendarDate)
  return dates.filter(date => own.holidays[date] === undefined && own.commonLeave[date] === undefined)
}
