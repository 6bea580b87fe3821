import { type CalendarDate, dateOf, lastDayOfMonth, monthNames } from './calendar-date.ts'

declare const calendarMonth: unique symbol
/** A month of the calendar as `YYYY-MM`; compares and sorts as text. */
export type CalendarMonth = string & { readonly [calendarMonth]: true }

/** The month that a day lies in. */
export function monthOf(day: CalendarDate): CalendarMonth {
  return day.slice(0, 7) as CalendarMonth
}

/** The month (1–12) of a year, or undefined when there is none such. Years 1900–2199. */
export function monthAt(year: number, month: number): CalendarMonth | undefined {
  const first = dateOf(year, month, 1)
  return first === undefined ? undefined : monthOf(first)
}

/** `YYYY-MM` as a month, or undefined when it is none. */
export function parseIsoMonth(text: string): CalendarMonth | undefined {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(text) ?? []
  return monthAt(Number(year), Number(month))
}

/** So many months later, or earlier where `count` is below 0. */
export function addMonths(month: CalendarMonth, count: number): CalendarMonth {
  const [year, number] = partsOf(month)
  const months = year * 12 + number - 1 + count
  const moved = monthAt(Math.floor(months / 12), (months % 12) + 1)
  if (moved === undefined) throw new RangeError(`no month ${count} months from ${month}`)
  return moved
}

/** The months up to and with this one, `count` of them, the earliest first. */
export function monthsUntil(month: CalendarMonth, count: number): readonly CalendarMonth[] {
  return Array.from({ length: count }, (_, index) => addMonths(month, index + 1 - count))
}

export function firstDayOf(month: CalendarMonth): CalendarDate {
  return `${month}-01` as CalendarDate
}

export function lastDayOf(month: CalendarMonth): CalendarDate {
  const last = lastDayOfMonth(...partsOf(month))
  if (last === undefined) throw new RangeError(`no month ${month}`)
  return last
}

/** `Januari 2025`. */
export function formatMonth(month: CalendarMonth): string {
  const [year, number] = partsOf(month)
  return `${monthNames[number - 1]} ${year}`
}

/** `Jan 2025`, for the axis of a chart. */
export function formatShortMonth(month: CalendarMonth): string {
  const [year, number] = partsOf(month)
  return `${monthNames[number - 1]?.slice(0, 3)} ${year}`
}

function partsOf(month: CalendarMonth): readonly [year: number, month: number] {
  return [Number(month.slice(0, 4)), Number(month.slice(5))]
}
