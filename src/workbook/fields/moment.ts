import type { Moment } from '../../base/dates/moment.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import type { FieldDescription } from '../field-description.ts'
import { splitClock } from './clock.ts'
import { dayText } from './date.ts'
import { parseDay } from './day.ts'
import { saysNothing } from './nothing.ts'

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
