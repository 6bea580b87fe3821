import { keepResults } from '../keep-results.ts'
import { type CalendarDate, dateOfInstant } from './calendar-date.ts'

const millisecondsOfDay = 86_400_000

/** The same few thousand days are asked for in all rows of a register. */
const keptDays = 10_000

/** Days since 1 January 1970, so that spans are differences: for whoever counts days of very many rows. */
export const dayNumberOf: (date: CalendarDate) => number = keepResults(
  date => Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / millisecondsOfDay,
  keptDays,
)

/** The day with that number. @throws RangeError for one of no year that the calendar of reports has. */
export function dayOfNumber(number: number): CalendarDate {
  const day = dateOfInstant(new Date(number * millisecondsOfDay))
  if (day === undefined) throw new RangeError(`day ${number} lies in no year of reports`)
  return day
}
