import { type CalendarDate, dateOfInstant } from './calendar-date.ts'

const millisecondsOfDay = 86_400_000

/** The same few thousand days are asked for in all rows of a register. */
const known = new Map<CalendarDate, number>()
const mostKnown = 10_000

/** Days since 1 January 1970, so that spans are differences: for whoever counts days of very many rows. */
export function dayNumberOf(date: CalendarDate): number {
  const kept = known.get(date)
  if (kept !== undefined) return kept
  if (known.size >= mostKnown) known.clear()
  const number = numberOf(date)
  known.set(date, number)
  return number
}

function numberOf(date: CalendarDate): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / millisecondsOfDay
}

/** The day with that number. @throws RangeError for one of no year that the calendar of reports has. */
export function dayOfNumber(number: number): CalendarDate {
  const day = dateOfInstant(new Date(number * millisecondsOfDay))
  if (day === undefined) throw new RangeError(`day ${number} lies in no year of reports`)
  return day
}
