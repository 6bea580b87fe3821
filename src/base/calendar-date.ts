import dayjs from 'dayjs'
import 'dayjs/locale/id.js'
import customParseFormat from 'dayjs/plugin/customParseFormat.js'
import utc from 'dayjs/plugin/utc.js'

dayjs.extend(utc)
dayjs.extend(customParseFormat)

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
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  const real = year >= 1900 && year < 2200 && dayjs.utc(text, 'YYYY-MM-DD', true).isValid()
  return real ? (text as CalendarDate) : undefined
}

/** `YYYY-MM-DD` as a day, or undefined when it is none. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return dateOf(Number(year), Number(month), Number(day))
}

/** Last day of a month (1–12): what `Februari 2023`, a quarter or a semester stand for as a deadline (`domain.md` 2). */
export function lastDayOfMonth(year: number, month: number): CalendarDate | undefined {
  const first = dateOf(year, month, 1)
  return first === undefined ? undefined : (dayjs.utc(first).endOf('month').format('YYYY-MM-DD') as CalendarDate)
}

/** `27 Juli 2023`, as in running text. */
export function formatLongDate(date: CalendarDate): string {
  return dayjs.utc(date).locale('id').format('D MMMM YYYY')
}

/** `27/07/2023`, as in the cells of a matrix. */
export function formatShortDate(date: CalendarDate): string {
  return dayjs.utc(date).format('DD/MM/YYYY')
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
