import { type CalendarDate, dateOfInstant } from '../../base/dates/calendar-date.ts'
import { millisecondsOfDay } from '../../base/dates/moment.ts'

/** Serial number of 1 January 1970 in the 1900 system, and how many days fewer the 1904 system counts. */
const epoch = 25_569
const fewerIn1904 = 1_462

/**
 * Gives the day that a serial number stands for, without its time of day; undefined where there is none, or outside the
 * years 1900–2199.
 *
 * The 1900 system counts a 29 February 1900 that never was: its 60 is no day, and the numbers before it are one less than
 * counting back from today would say. A number within half a millisecond of a day is that day, as sums of days are.
 */
export function serialDates(is1904: boolean): (serial: number) => CalendarDate | undefined {
  const known = new Map<number, CalendarDate>()
  return serial => {
    const days = Math.floor(millisecondsOf(serial) / millisecondsOfDay)
    const seen = known.get(days)
    if (seen !== undefined) return seen
    const date = is1904 ? dayOf1904(days) : dayOf1900(days)
    if (date !== undefined) known.set(days, date)
    return date
  }
}

/** The time of day that a serial number stands for, in milliseconds since midnight. */
export function timeOfSerial(serial: number): number {
  const time = millisecondsOf(serial) % millisecondsOfDay
  return time < 0 ? time + millisecondsOfDay : time
}

function millisecondsOf(serial: number): number {
  return Math.round(serial * millisecondsOfDay)
}

function dayOf1900(days: number): CalendarDate | undefined {
  if (days < 1 || days === 60) return undefined
  return daysSince1970(days < 60 ? days + 1 - epoch : days - epoch)
}

function dayOf1904(days: number): CalendarDate | undefined {
  return days < 0 ? undefined : daysSince1970(days + fewerIn1904 - epoch)
}

function daysSince1970(days: number): CalendarDate | undefined {
  return dateOfInstant(new Date(days * millisecondsOfDay))
}
