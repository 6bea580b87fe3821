import { type CalendarDate, dateOf, lastDayOfMonth, monthNames } from '../../base/dates/calendar-date.ts'

/** The parts of a year that a report may be of, as an entry spells them. */
export const yearParts = {
  tahun: ['Tahun', 'Setahun', 'Tahunan'],
  'semester-1': ['Semester I', 'Semester 1'],
  'semester-2': ['Semester II', 'Semester 2'],
  'triwulan-1': ['Triwulan I', 'Triwulan 1', 'TW I'],
  'triwulan-2': ['Triwulan II', 'Triwulan 2', 'TW II'],
  'triwulan-3': ['Triwulan III', 'Triwulan 3', 'TW III'],
  'triwulan-4': ['Triwulan IV', 'Triwulan 4', 'TW IV'],
} as const

type YearPart = keyof typeof yearParts

/** A single month, for reports that are made as often. */
export type MonthKey = `bulan-${string}`

/** A part of a year, or one of its months: `semester-1`, `bulan-03`. Keys of one sort sort as their days do. */
export type PeriodKey = YearPart | MonthKey

/** Parts of a year and its months, as an entry spells them. */
export const partsAndMonths: Readonly<Record<PeriodKey, readonly string[]>> = {
  ...yearParts,
  ...Object.fromEntries(monthNames.map((name, index) => [`bulan-${String(index + 1).padStart(2, '0')}`, [name]])),
}

/** The months of each, the first and the last. */
const months: Readonly<Record<YearPart, readonly [from: number, to: number]>> = {
  tahun: [1, 12],
  'semester-1': [1, 6],
  'semester-2': [7, 12],
  'triwulan-1': [1, 3],
  'triwulan-2': [4, 6],
  'triwulan-3': [7, 9],
  'triwulan-4': [10, 12],
}

/** The first and last day of a period. */
export function daysOf(
  period: PeriodKey,
  year: number,
): { readonly from: CalendarDate | undefined; readonly to: CalendarDate | undefined } {
  const [first, last] = monthsOf(period)
  return { from: dateOf(year, first, 1), to: lastDayOfMonth(year, last) }
}

function monthsOf(period: PeriodKey): readonly [from: number, to: number] {
  if (!isMonth(period)) return months[period]
  const month = Number(period.slice(-2))
  return [month, month]
}

function isMonth(period: PeriodKey): period is MonthKey {
  return period.startsWith('bulan-')
}

/** `Tahun 2025`, `Semester I Tahun 2025`, `Maret 2025`: as titles and sentences name it. */
export function periodWords(period: PeriodKey, year: number): string {
  if (period === 'tahun') return `Tahun ${year}`
  return `${partsAndMonths[period]?.[0]} ${isMonth(period) ? '' : 'Tahun '}${year}`
}

/** Sortable, and fit for a path: `2025`, `2025-semester-1`. */
export function periodPath(period: PeriodKey, year: number): string {
  return period === 'tahun' ? String(year) : `${year}-${period}`
}

/** The quarter that a day lies in, 1 to 4. */
export function quarterOf(day: CalendarDate): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3)
}
