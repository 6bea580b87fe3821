import { toInstant } from '../../base/dates/calendar-date.ts'
import { type Moment, millisecondsOfDay } from '../../base/dates/moment.ts'
import type { Column } from '../column.ts'
import type { ExampleEntry } from '../example.ts'
import { parseMoment } from '../fields/moment.ts'

const formats = {
  // Text stays what was typed: a NIP keeps its digits, and `1/8` is no day.
  text: '@',
  lines: '@',
  number: 'General',
  day: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm:ss',
} as const

/** What the cells of a column hold. */
export function cellKind({ read }: Column<unknown>): keyof typeof formats {
  return read.describes?.cell ?? 'text'
}

/** How a spreadsheet shows and takes the cells of a column. */
export function cellFormat(column: Column<unknown>): string {
  return formats[cellKind(column)]
}

/** What a spreadsheet keeps of an entry: days and times are numbers there. */
export function entryCell(column: Column<unknown>, entry: ExampleEntry | undefined): ExampleEntry | null {
  if (entry === undefined) return null
  const kind = cellKind(column)
  const moment = kind === 'day' || kind === 'moment' ? parseMoment(String(entry)) : undefined
  return moment === undefined ? entry : serialOf(moment)
}

/** Days of the 1900 system from its day 0 to 1 January 1970. */
const daysTo1970 = 25_569

function serialOf({ date, time }: Moment): number {
  return (toInstant(date).getTime() + time) / millisecondsOfDay + daysTo1970
}
