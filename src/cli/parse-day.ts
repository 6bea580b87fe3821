import { InvalidArgumentError } from 'commander'
import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { parseDate } from '../workbook/fields/date.ts'

export function parseDay(text: string): CalendarDate {
  const day = parseDate(text)?.date
  if (day !== undefined) return day
  throw new InvalidArgumentError('Tulis hari/bulan/tahun, misalnya 15/07/2027.')
}
