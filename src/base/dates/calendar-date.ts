// What lives in this folder: days, months, times of day and the zones of Indonesia. A day is a text without a clock;
// only `zoned-time.ts` knows instants.

import dayjs from 'dayjs'
import 'dayjs/locale/id.js'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)

declare const calendarDate: unique symbol
/** A day of the calendar as `YYYY-MM-DD`: no clock, no time zone; compares and sorts as text. */
export type CalendarDate = string & { readonly [calendarDate]: true }

/** Month names as Indonesian reports write them, January first. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, month) =>
  dayjs
    .utc(Date.UTC(2000, month, 1))
    .locale('id')
    .format('MMMM'),
)

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** The day, or undefined when the calendar has none such (31/13, 30 February). Years 1900–2199. */
export function dateOf(year: number, month: number, day: number): CalendarDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year >= 2200) return undefined
  if (month < 1 || month > 12 || day < 1 || day > daysOfMonth(year, month)) return undefined
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate
}

function daysOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** `YYYY-MM-DD` as a day, or undefined when it is none. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return dateOf(Number(year), Number(month), Number(day))
}

/** Last day of a month (1–12): what `Februari 2023`, a quarter or a semester stand for as a deadline (`docs/RULES.md` 4.4). */
export function lastDayOfMonth(year: number, month: number): CalendarDate | undefined {
  return dateOf(year, month, daysOfMonth(year, month))
}

/** `27 Juli 2023`, as in running text. */
export function formatLongDate(date: CalendarDate): string {
  return dayjs.utc(date).locale('id').format('D MMMM YYYY')
}

/** `27/07/2023`, as in the cells of a matrix. */
export function formatShortDate(date: CalendarDate): string {
  return dayjs.utc(date).format('DD/MM/YYYY')
}

/** `Rabu`, as minutes of a meeting name the day. */
export function formatWeekday(date: CalendarDate): string {
  return dayjs.utc(date).locale('id').format('dddd')
}

/** Midnight of the day in UTC, for file formats that want an instant. */
export function toInstant(date: CalendarDate): Date {
  return dayjs.utc(date).toDate()
}

/** The day on which an instant falls in UTC: how spreadsheet libraries deliver a date cell. */
export function dateOfInstant(instant: Date): CalendarDate | undefined {
  return dateOf(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate())
}

/** Calendar year of a day. */
export function yearOf(date: CalendarDate): number {
  return Number(date.slice(0, 4))
}

/** Days from one day to a later one. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayjs.utc(to).diff(dayjs.utc(from), 'day')
}
