import type { Moment } from '../../base/moment.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import type { ReadField } from '../column.ts'
import { splitClock } from './clock.ts'
import { parseDay } from './day.ts'
import { saysNothing } from './nothing.ts'

const readMoment: ReadField<Moment> = (cell, at) => {
  if (cell.type === 'date') return { date: cell.date, time: cell.time ?? 0 }
  const found = cellText(cell)
  const read = parseMoment(found)
  if (read === undefined && !saysNothing(found)) {
    at.add(cellProblem('cell.not-a-date', at.place, { title: at.title, found }))
  }
  return read
}

/** A day with a time of day, or without one: a date cell, or text such as `31/01/2025 14:05:09`; `-` is blank. */
export const moment: ReadField<Moment> = Object.assign(readMoment, { readsDates: true as const })

/** A day as `parseDay` reads it, and the time behind it as `splitClock` does; midnight where there is none. */
export function parseMoment(text: string): Moment | undefined {
  const parts = splitClock(text)
  const day = parts && parseDay(parts.before)
  return day && { date: day.date, time: parts.time }
}
