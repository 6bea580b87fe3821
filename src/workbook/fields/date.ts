import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { type Moment, timeOfDay } from '../../base/dates/moment.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import type { FieldDescription } from '../field-description.ts'
import { parseDay, type WrittenDay } from './day.ts'
import { saysNothing } from './nothing.ts'

/** A text taken apart at the time of day behind it. */
export interface SplitClock {
  /** What stands before the time. */
  readonly before: string
  /** Milliseconds since midnight; 0 where no time is written. */
  readonly time: number
}

const time = String.raw`(?<hours>\d{1,2})[.:](?<minutes>\d{2})(?:[.:](?<seconds>\d{2}(?:[.,]\d+)?))?`
const half = String.raw`(?:\s?(?<half>[ap])\.?\s?m\.?)?`
const zone = String.raw`(?:\s?(?:Z|WIB|WITA|WIT|GMT|UTC|(?:GMT|UTC)?\s?[+-](?:0?\d|1[0-4])(?::?\d{2})?)(?:\s\([^)]*\))?)?`
const clock = new RegExp(`(?:T|,?\\s+(?:(?:pukul|jam)\\s+)?)${time}${half}${zone}$`, 'i')

/**
 * Reads `14:05`, `14.05`, `14:05:09.250`, `pukul 14.05 WIB`, `2:05 PM`, `2:10:05 PM GMT+7` or `T14:10:05+07:00` behind a
 * day. The zone is left out: a time is that of the clock which the form showed. Undefined when no clock shows the time.
 */
export function splitClock(text: string): SplitClock | undefined {
  const found = clock.exec(text)
  if (found === null || found.index === 0) return { before: text, time: 0 }
  const { hours, minutes, seconds, half } = found.groups ?? {}
  const exact = Number(seconds?.replace(',', '.') ?? 0)
  const time = timeOfDay(hourOf(Number(hours), half?.toLowerCase()), Number(minutes), exact)
  return time === undefined ? undefined : { before: text.slice(0, found.index), time }
}

/** `14:05 PM` says the same twice; `14:05 AM` contradicts itself. */
function hourOf(hours: number, half: string | undefined): number {
  if (half === undefined || (half === 'p' && hours > 12)) return hours
  return hours > 12 ? Number.NaN : (hours % 12) + (half === 'p' ? 12 : 0)
}

/** A day has two numbers at least. */
const dayText = String.raw`\d\D+\d`

const day: FieldDescription = {
  words: 'tanggal, misalnya 31/12/2022',
  cell: 'day',
  json: [{ type: 'string', pattern: dayText }],
}

/** A day: a date cell, or text with the day before the month. A time behind it is left out; `-` is blank. */
export const date: ReadField<CalendarDate> = described(day, (cell, at) => {
  if (cell.type === 'date') return cell.date
  const found = cellText(cell)
  const written = parseDate(found)
  if (written === undefined && !saysNothing(found)) {
    at.add(cellProblem('cell.not-a-date', at.place, { title: at.title, found }))
  }
  return written?.date
})

/** The day that a text names, with a time behind it or without: `2022-12-31 00:00:00` is what programs make of a day. */
export function parseDate(text: string): WrittenDay | undefined {
  const parts = splitClock(text)
  return parts && parseDay(parts.before)
}

const dayAndTime: FieldDescription = {
  words: 'tanggal dan jam, misalnya 31/01/2025 14:05',
  cell: 'moment',
  json: [{ type: 'string', pattern: dayText }],
}

/** A day with a time of day, or without one: a date cell, or text such as `31/01/2025 14:05:09`; `-` is blank. */
export const moment: ReadField<Moment> = described(dayAndTime, (cell, at) => {
  if (cell.type === 'date') return { date: cell.date, time: cell.time ?? 0 }
  const found = cellText(cell)
  const read = parseMoment(found)
  if (read === undefined && !saysNothing(found)) {
    at.add(cellProblem('cell.not-a-date', at.place, { title: at.title, found }))
  }
  return read
})

/** A day as `parseDay` reads it, and the time behind it as `splitClock` does; midnight where there is none. */
export function parseMoment(text: string): Moment | undefined {
  const parts = splitClock(text)
  const day = parts && parseDay(parts.before)
  return day && { date: day.date, time: parts.time }
}
