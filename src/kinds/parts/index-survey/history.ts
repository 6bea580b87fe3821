import { type CalendarMonth, formatMonth } from '../../../base/dates/calendar-month.ts'
import type { Decimal } from '../../../base/decimal.ts'
import type { Instrument } from '../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import type { Place } from '../../../problems/problem.ts'
import { type Column, optional, required } from '../../../workbook/column.ts'
import { month } from '../../../workbook/fields/month.ts'
import { count } from '../../../workbook/fields/numbers.ts'
import { indexProblem } from './index-problems.ts'
import { checkIndices, indexValue } from './index-scale.ts'
import { mapSurveys, type PerSurvey } from './per-survey.ts'

/** The sheet Riwayat but for its columns: `historyMonth`, an `indexColumn` for each survey, `historyRespondents`. */
export const historyTable = {
  name: 'Riwayat',
  required: false,
  note: 'Indeks bulan-bulan sebelumnya, untuk kecenderungan dan rata-rata tiga bulan (boleh tidak ada).',
  key: {
    at: 'month',
    of: (row: { readonly month: CalendarMonth }) => row.month,
    twice: (place: Place, row: { readonly month: CalendarMonth }, other: string) =>
      indexProblem('riwayat.duplicate', place, { month: formatMonth(row.month), other }),
  },
} as const

export const historyMonth = required('Bulan', month, { note: 'Januari 2025 atau 01/2025' })

export const historyRespondents = optional('Responden', count, {
  note: 'Jumlah responden',
  synonyms: ['Jumlah Responden'],
  feeds: true,
})

/** The column with the indices of one survey, which is called by its code. */
export function indexColumn(code: string, synonyms: readonly string[]): Column<Decimal, false> {
  return optional(code, indexValue, {
    note: `Indeks ${code}, skala 1–4; kosong bila tanpa responden`,
    synonyms,
    feeds: true,
  })
}

/** An earlier month; without an index when it had no respondents. */
export interface HistoryMonth<Survey extends string> {
  readonly month: CalendarMonth
  /** On the scale on which the index is printed. */
  readonly indices: PerSurvey<Survey, Decimal | undefined>
  readonly respondents?: number | undefined
  /** What the archived report on it says, to be held against a row that was typed. */
  readonly archived?: ArchivedMonth<Survey> | undefined
  readonly at: (column: Survey | 'respondents') => Place
}

export interface ArchivedMonth<Survey extends string> {
  readonly capsule: string
  readonly indices: PerSurvey<Survey, Decimal | undefined>
  readonly respondents: number
}

interface HistoryRow<Survey extends string> {
  readonly values: PerSurvey<Survey, Decimal | undefined> & {
    readonly month: CalendarMonth
    readonly respondents: number | undefined
  }
  readonly at: (column: Survey | 'month' | 'respondents') => Place
}

/**
 * The months of the sheet Riwayat up to and with the reported one, in order.
 *
 * @param reported undefined when the sheet Laporan had errors, so that they are not repeated here.
 */
export function checkHistory<Survey extends string>(
  rows: readonly HistoryRow<Survey>[],
  reported: CalendarMonth | undefined,
  instruments: PerSurvey<Survey, Instrument>,
  log: ProblemLog,
): readonly HistoryMonth<Survey>[] {
  const months = rows.map(({ values, at }) => {
    const typed: PerSurvey<Survey, Decimal | undefined> = values
    const { month, respondents } = values
    return { month, indices: mapSurveys(instruments, (_, survey) => typed[survey]), respondents, at }
  })
  for (const one of months) checkMonth(one, reported, log)
  return months
    .filter(one => reported === undefined || one.month <= reported)
    .sort((left, right) => (left.month < right.month ? -1 : 1))
    .map(one => ({ ...one, indices: checkIndices(one.indices, instruments, survey => one.at(survey), log) }))
}

function checkMonth<Survey extends string>(
  { month, indices, respondents, at }: Omit<HistoryMonth<Survey>, 'at'> & Pick<HistoryRow<Survey>, 'at'>,
  reported: CalendarMonth | undefined,
  log: ProblemLog,
): void {
  const name = formatMonth(month)
  if (reported !== undefined && month > reported) {
    log.add(indexProblem('riwayat.later-month', at('month'), { month: name, reported: formatMonth(reported) }))
  }
  if (respondents === 0 && Object.values(indices).some(index => index !== undefined)) {
    log.add(indexProblem('riwayat.no-respondents', at('respondents'), { month: name }))
  }
}
