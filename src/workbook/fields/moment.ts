import { type Moment, timeOfDay } from '../../base/moment.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import type { ReadField } from '../column.ts'
import { parseDay } from './date.ts'

/** A day with a time of day, or without one: a date cell, or text such as `31/01/2025 14:05:09`. */
export const moment: ReadField<Moment> = (cell, at) => {
  if (cell.type === 'date') return { date: cell.date, time: cell.time ?? 0 }
  const found = cellText(cell)
  const read = parseMoment(found)
  if (read === undefined) at.add(cellProblem('cell.not-a-date', at.place, { title: at.title, found }))
  return read
}

const clock =
  /^(?<day>.+?)(?:T|,?\s+(?:pukul\s+)?)(?<hours>\d{1,2})[.:](?<minutes>\d{2})(?:[.:](?<seconds>\d{2}(?:\.\d+)?))?$/iu

/** Reads a day as `parseDay` does, and behind it `14:05`, `14.05`, `14:05:09` or `pukul 14.05`, by 24 hours. */
export function parseMoment(text: string): Moment | undefined {
  const { day = text, hours, minutes, seconds } = clock.exec(text)?.groups ?? {}
  const date = parseDay(day)
  const time = hours === undefined ? 0 : timeOfDay(Number(hours), Number(minutes), Number(seconds ?? 0))
  return date === undefined || time === undefined ? undefined : { date, time }
}
