import { type CalendarDate, dateOf, lastDayOfMonth } from '../../base/dates/calendar-date.ts'

/** The parts of a year that a survey may be of, as an entry spells them. */
export const periods = {
  tahun: ['Tahun', 'Setahun', 'Tahunan'],
  'semester-1': ['Semester I', 'Semester 1'],
  'semester-2': ['Semester II', 'Semester 2'],
  'triwulan-1': ['Triwulan I', 'Triwulan 1', 'TW I'],
  'triwulan-2': ['Triwulan II', 'Triwulan 2', 'TW II'],
  'triwulan-3': ['Triwulan III', 'Triwulan 3', 'TW III'],
  'triwulan-4': ['Triwulan IV', 'Triwulan 4', 'TW IV'],
} as const

export type PeriodKey = keyof typeof periods

/** The months of each, the first and the last. */
const months: Readonly<Record<PeriodKey, readonly [from: number, to: number]>> = {
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
  const [first, last] = months[period]
  return { from: dateOf(year, first, 1), to: lastDayOfMonth(year, last) }
}

/** `Tahun 2025`, `Semester I Tahun 2025`: as titles and sentences name it. */
export function periodWords(period: PeriodKey, year: number): string {
  return period === 'tahun' ? `Tahun ${year}` : `${periods[period][0]} Tahun ${year}`
}

/** Sortable, and fit for a path: `2025`, `2025-semester-1`. */
export function periodPath(period: PeriodKey, year: number): string {
  return period === 'tahun' ? String(year) : `${year}-${period}`
}

/** The quarter that a day lies in, 1 to 4. */
export function quarterOf(day: CalendarDate): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3)
}
