import { formatMonth } from '../../../base/dates/calendar-month.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { nameOf } from './compose-index.ts'
import type { IndexResult } from './score-index.ts'
import type { AbsenceReason, WindowMean } from './score-trend.ts'

/** The figures of one survey for machines: decimals as text with a point, null where there is none. */
export function indexFigures({ index, unsur }: IndexResult) {
  return {
    index: index?.value ?? null,
    grade: index === undefined ? null : nameOf(index.band),
    unsur: Object.fromEntries(unsur.map(({ code, result }) => [code, result?.value ?? null])),
  }
}

const reasonWords: Readonly<Record<AbsenceReason, string>> = {
  'never-given': 'tidak ada di Riwayat dan arsip',
  'no-respondents': 'tanpa responden',
  'no-answers': 'tanpa jawaban',
}

/** Why a mean lacks months, by month. */
export function absenceFigures({ absent }: WindowMean): Readonly<Record<string, string>> {
  return Object.fromEntries(absent.map(({ month, reason }) => [month, reasonWords[reason]]))
}

/** What people call the keys of these figures. */
export const indexFigureWords = [
  ['index', 'indeks'],
  ['grade', 'kategori'],
  ['unsur', 'unsur'],
] as const

/** `indeks 3,65 (A (Sangat Baik))`, for people. */
export function describeIndex({ index }: IndexResult): string {
  return index === undefined ? 'tanpa indeks' : `indeks ${formatNumber(index.value)} (${nameOf(index.band)})`
}

/** `rata-rata 2 bulan 3,65`, and each month that it lacks with the reason. */
export function describeMean({ mean, months, absent }: WindowMean): readonly string[] {
  const value = mean === undefined ? 'tanpa rata-rata' : `rata-rata ${months} bulan ${formatNumber(mean)}`
  return [value, ...absent.map(({ month, reason }) => `${formatMonth(month)} ${reasonWords[reason]}`)]
}
