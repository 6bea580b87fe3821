import type { CalendarDate } from '../../base/calendar-date.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import type { ReadField } from '../column.ts'
import { splitClock } from './clock.ts'
import { parseDay, type WrittenDay } from './day.ts'
import { saysNothing } from './nothing.ts'

const readDate: ReadField<CalendarDate> = (cell, at) => {
  if (cell.type === 'date') return cell.date
  const found = cellText(cell)
  const day = parseDate(found)
  if (day === undefined && !saysNothing(found)) {
    at.add(cellProblem('cell.not-a-date', at.place, { title: at.title, found }))
  }
  return day?.date
}

/** A day: a date cell, or text with the day before the month. A time behind it is left out; `-` is blank. */
export const date: ReadField<CalendarDate> = Object.assign(readDate, { readsDates: true as const })

/** The day that a text names, with a time behind it or without: `2022-12-31 00:00:00` is what programs make of a day. */
export function parseDate(text: string): WrittenDay | undefined {
  const parts = splitClock(text)
  return parts && parseDay(parts.before)
}
