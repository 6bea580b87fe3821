import { type CalendarMonth, monthAt, monthOf } from '../../base/dates/calendar-month.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import type { FieldDescription } from '../field-description.ts'
import { parseDate } from './date.ts'
import { monthNumber, readYear } from './day.ts'
import { saysNothing } from './nothing.ts'

const monthOfYear: FieldDescription = {
  words: 'bulan dan tahun, misalnya Januari 2025 atau 01/2025',
  cell: 'text',
  json: [{ type: 'string', pattern: String.raw`\D.*\d{2}|\d{2}\D+\d` }],
}

/**
 * A month: `Januari 2025`, `01/2025`, `2025-01`, `Jan-25`; or any day of it, for a spreadsheet makes a day of `Jan 2025`.
 * `-` is blank.
 */
export const month: ReadField<CalendarMonth> = described(monthOfYear, (cell, at) => {
  const found = cellText(cell)
  const day = parseDate(found)
  const written = day === undefined ? parseMonth(found)?.month : monthOf(day.date)
  const said = cell.type === 'date' ? monthOf(cell.date) : written
  const read = said !== undefined && said >= firstMonth ? said : undefined
  if (read === undefined && !saysNothing(found)) {
    at.add(cellProblem('cell.not-a-month', at.place, { title: at.title, found }))
  }
  return read
})

/** A spreadsheet makes a day of 1900 of a bare number: no report is of that time. */
const firstMonth = '1990-01' as CalendarMonth

/** A month as a text has it. */
export interface WrittenMonth {
  readonly month: CalendarMonth
  /** Whether the century had to be supplied. */
  readonly isYearShort: boolean
}

/** A year of two digits needs a mark before it: `Des 22` is a day as well. */
const forms: readonly RegExp[] = [
  /^(?<month>\p{L}+)(?:\.?\s+|\.?\s*[/,-]\s*)(?<year>\d{4})$/u,
  /^(?<month>\p{L}+)\.?(?:\s?[/-]\s?|\s?['’])(?<year>\d{2})$/u,
  /^(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/,
  /^(?<year>\d{4})\s*[/.-]\s*(?<month>\d{1,2})$/,
]

/** The month that a text names, without a day in it. */
export function parseMonth(text: string): WrittenMonth | undefined {
  for (const form of forms) {
    const { month: name = '', year: digits } = form.exec(text)?.groups ?? {}
    if (digits === undefined) continue
    const year = readYear(digits)
    const read = year && monthAt(year.year, monthNumber(name))
    return read && { month: read, isYearShort: year.isShort }
  }
  return undefined
}
