import { type CalendarDate, dateOf, formatShortDate } from '../base/dates/calendar-date.ts'
import { cellText } from '../workbook/cell-text.ts'
import { described, type ReadField } from '../workbook/column.ts'
import { parseDate } from '../workbook/fields/date.ts'
import { saysNothing } from '../workbook/fields/nothing.ts'
import { roundProblem } from './round-problems.ts'

/** A day, written `31/12/2022` whatever the cell has. What is none is told with the days that it may be; none is chosen. */
export const writtenDay: ReadField<string> = described(
  { words: 'tanggal, misalnya 31/12/2022', cell: 'day', json: [{ type: 'string' }] },
  (cell, at) => {
    if (cell.type === 'date') return formatShortDate(cell.date)
    const found = cellText(cell)
    const day = dayIn(found)
    if (day !== undefined) return formatShortDate(day)
    if (!saysNothing(found)) {
      const parameters = { title: at.title, found, proposals: proposedDays(found).map(formatShortDate) }
      at.add(roundProblem('putaran.tanggal-tak-terbaca', at.place, parameters))
    }
    return undefined
  },
)

/** The day that a text is, if it is one. */
export function dayIn(text: string): CalendarDate | undefined {
  return parseDate(text)?.date
}

/** Days that a text may have been meant as: digits without their marks, or month and day the other way round. */
export function proposedDays(text: string): readonly CalendarDate[] {
  const parted = /^(\d{1,2})\D+(\d{1,2})\D+(\d{4})$/.exec(text.trim())
  const digits = text.replace(/\D/g, '')
  const [, head = '', year = ''] = /^(\d{2,4})(\d{4})$/.exec(digits) ?? []
  const splits =
    parted === null ? [1, 2].map(at => [head.slice(0, at), head.slice(at)]) : [[parted[2] ?? '', parted[1] ?? '']]
  const number = Number(parted === null ? year : parted[3])
  const days = splits.flatMap(([day = '', month = '']) => {
    if (day === '' || month === '' || month.length > 2) return []
    return dateOf(number, Number(month), Number(day)) ?? []
  })
  return [...new Set(days)]
}

/** First days of a year are mostly filled in for want of a day. */
export function isNewYear(text: string): boolean {
  return dayIn(text)?.endsWith('-01-01') ?? false
}
