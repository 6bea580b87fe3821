import { type CalendarDate, dateOf } from '../../base/dates/calendar-date.ts'
import { monthNumber } from './month-number.ts'
import { readYear, type WrittenYear } from './written-year.ts'

/** A day as a text has it. */
export interface WrittenDay {
  readonly date: CalendarDate
  /** Whether the century had to be supplied. */
  readonly isYearShort: boolean
}

/** `Kamis, `, in Indonesian or English. "Minggu" needs the comma: `Minggu 2 Maret` is a week. */
const weekday =
  /^(?:(?:senin|selasa|rabu|kamis|jum['’‘`´]?at|sabtu|ahad|sen|sel|rab|kam|jum|sab|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)(?:\.?\s+|\s*[,/]\s*)|(?:minggu|min)\s*[,/]\s*)/i

const forms: readonly RegExp[] = [
  /^(?<day>\d{1,2})\s*([/.-])\s*(?<month>\d{1,2})\s*\2\s*(?<year>\d{4}|\d{2})$/,
  /^(?<year>\d{4})\s*([/.-])\s*(?<month>\d{1,2})\s*\2\s*(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})(?:\s*[/.-]\s*|\s+)(?<month>\p{L}+)(?:\.?,?\s+|\s*[/.-]\s*)(?<year>\d{4}|\d{2})$/u,
  /^(?<month>\p{L}+)\.?\s+(?<day>\d{1,2})(?:,\s*|\s+)(?<year>\d{4})$/u,
]

/**
 * Reads `31/12/2022`, `1-8-22`, `31.12.2022`, `2022-01-31`, `2022/01/31`, `27 Juli 2023`, `05-Des-22`, `Feb 3, 2025`,
 * with or without a weekday in front. In figures the day stands before the month, always, unless the year is first.
 */
export function parseDay(text: string): WrittenDay | undefined {
  const bare = text.replace(weekday, '')
  for (const form of forms) {
    const { year, month = '', day } = form.exec(bare)?.groups ?? {}
    if (year !== undefined) return dayOf(readYear(year), monthNumber(month), Number(day))
  }
  return undefined
}

function dayOf(year: WrittenYear | undefined, month: number, day: number): WrittenDay | undefined {
  const date = year && dateOf(year.year, month, day)
  return date && { date, isYearShort: year.isShort }
}
