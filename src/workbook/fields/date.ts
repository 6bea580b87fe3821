import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import type { FieldDescription } from '../field-description.ts'
import { splitClock } from './clock.ts'
import { parseDay, type WrittenDay } from './day.ts'
import { saysNothing } from './nothing.ts'

/** A day has two numbers at least. */
export const dayText = String.raw`\d\D+\d`

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
