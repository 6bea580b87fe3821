import { type CalendarDate, formatLongDate } from '../../../base/dates/calendar-date.ts'
import { formatNumber } from '../../../base/format-number.ts'
import type { AnswersFile, SummaryLine } from '../report-summary.ts'

// Answers of the days of a survey, of a long file: those of other days do not count, those without a day do.

type Days = Pick<AnswersFile, 'from' | 'to'>

interface DatedRow {
  readonly values: { readonly date?: CalendarDate | undefined }
}

/** Which rows of a sheet with the column `date` are left out; nothing where no day was asked for. */
export function gateOfDays({ from, to }: Days) {
  if (from === undefined && to === undefined) return {}
  const isLeftOut = ({ values: { date } }: DatedRow) =>
    date !== undefined && ((from !== undefined && date < from) || (to !== undefined && date > to))
  return { gate: { columns: ['date'] as const, isLeftOut } }
}

/** How many were left out; nothing of none. */
export function linesOfOutside(leftOut: number, { from, to }: Days): readonly SummaryLine[] {
  if (leftOut === 0) return []
  const days = [...(from ? [`mulai ${formatLongDate(from)}`] : []), ...(to ? [`sampai ${formatLongDate(to)}`] : [])]
  return [{ label: 'Di luar periode', figures: [`${formatNumber(leftOut)} isian tidak dihitung`, ...days] }]
}
