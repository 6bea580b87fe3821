import { type CalendarDate, dateOf, monthNames } from '../../base/calendar-date.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText, normaliseName } from '../cell-text.ts'
import type { ReadField } from '../column.ts'

/** A day: a date cell, or text with the day before the month. */
export const date: ReadField<CalendarDate> = (cell, at) => {
  if (cell.type === 'date') return cell.date
  const found = cellText(cell)
  const day = parseDay(found)
  if (day === undefined) at.add(cellProblem('cell.not-a-date', at.place, { title: at.title, found }))
  return day
}

/** Reads `31/12/2022`, `1-8-2022`, `31.12.2022`, `2022-01-31` and `27 Juli 2023`. Day before month, always. */
export function parseDay(text: string): CalendarDate | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const numeric = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})$/.exec(text)
  if (numeric) return dateOf(Number(numeric[4]), Number(numeric[3]), Number(numeric[1]))
  const named = /^(\d{1,2})\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(text)
  return named ? dateOf(Number(named[3]), monthNumber(named[2] ?? ''), Number(named[1])) : undefined
}

/** 1–12 for `Juli`, `JULI` or an abbreviation of at least three letters, `Agt` included; 0 when it is no month. */
export function monthNumber(name: string): number {
  const wanted = normaliseName(name)
  if (wanted === 'agt' || wanted === 'ags') return 8
  if (wanted === 'nopember') return 11
  return wanted.length < 3 ? 0 : monthNames.findIndex(month => normaliseName(month).startsWith(wanted)) + 1
}
