// What lives in this folder: registers of things that come in, have a limit of working days, and end. Days and limits come
// in. Working days, due days, standings at a cutoff and exact counts go out (`docs/RULES.md` 11). It knows no sheets.

import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { dayNumberOf, dayOfNumber } from '../base/dates/day-number.ts'

/** Monday to Friday, or Monday to Saturday. */
export type WeekLength = 5 | 6

const daysOfWeek = 7
/** 1 January 1970 was a Thursday; weeks begin on Mondays. */
const firstWeekday = 3

/** Working days of an office: those of its week that are no holidays. Answers in logarithmic time, whatever the span. */
export class WorkCalendar {
  readonly week: WeekLength
  /** Holidays that fall on days of the week, each once, in order. */
  readonly #holidays: readonly number[]

  constructor(week: WeekLength, holidays: Iterable<CalendarDate>) {
    this.week = week
    const numbers = [...new Set([...holidays].map(dayNumberOf))]
    this.#holidays = numbers.filter(day => weekdayOf(day) < week).sort((one, other) => one - other)
  }

  isWorkday(day: CalendarDate): boolean {
    const number = dayNumberOf(day)
    return this.between(number - 1, number) === 1
  }

  /** Working days after one day number and up to another; none where that does not come later. */
  between(after: number, through: number): number {
    return through <= after ? 0 : this.#until(through) - this.#until(after)
  }

  /** The day number of the nth working day after a day number, `count` from 1. */
  nth(after: number, count: number): number {
    let day = after
    let missing = count
    while (missing > 0) {
      day += missing
      missing = count - this.between(after, day)
    }
    return day
  }

  /** The nth working day after a day. */
  after(day: CalendarDate, count: number): CalendarDate {
    return dayOfNumber(this.nth(dayNumberOf(day), count))
  }

  /** Working days from the first week of 1970 to the end of a day; only differences mean anything. */
  #until(day: number): number {
    const weeks = Math.floor((day + firstWeekday) / daysOfWeek)
    return weeks * this.week + Math.min(weekdayOf(day) + 1, this.week) - this.#holidaysUntil(day)
  }

  #holidaysUntil(day: number): number {
    let [low, high] = [0, this.#holidays.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#holidays[middle] ?? 0) <= day) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** 0 for Monday. */
function weekdayOf(day: number): number {
  return (((day + firstWeekday) % daysOfWeek) + daysOfWeek) % daysOfWeek
}
