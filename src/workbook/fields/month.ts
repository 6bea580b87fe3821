import { type CalendarMonth, monthAt, monthOf } from '../../base/calendar-month.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import type { ReadField } from '../column.ts'
import { monthNumber, parseDay } from './date.ts'

/** A month: `Januari 2025`, `01/2025`, `2025-01`; or any day of it, for a spreadsheet makes a day of `Jan 2025`. */
export const month: ReadField<CalendarMonth> = (cell, at) => {
  if (cell.type === 'date') return monthOf(cell.date)
  const found = cellText(cell)
  const read = parseMonth(found)
  if (read === undefined) at.add(cellProblem('cell.not-a-month', at.place, { title: at.title, found }))
  return read
}

/** The month that a text names, or undefined when it names none. */
export function parseMonth(text: string): CalendarMonth | undefined {
  const named = /^(\p{L}+)\.?[\s-]+(\d{4})$/u.exec(text)
  if (named) return monthAt(Number(named[2]), monthNumber(named[1] ?? ''))
  const numeric = /^(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(text)
  if (numeric) return monthAt(Number(numeric[2]), Number(numeric[1]))
  const iso = /^(\d{4})-(\d{1,2})$/.exec(text)
  if (iso) return monthAt(Number(iso[1]), Number(iso[2]))
  const day = parseDay(text)
  return day === undefined ? undefined : monthOf(day)
}
