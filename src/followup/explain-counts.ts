import { type CalendarDate, formatLongDate } from '../base/dates/calendar-date.ts'
import { formatNumber } from '../base/format-number.ts'
import { type Explanation, rulesFrom } from '../base/origin/explanation.ts'
import { precedent } from '../base/origin/origin.ts'
import type { Place } from '../problems/problem.ts'
import type { CountedAction, CountedColumn, RatlCounts } from './counted-action.ts'

interface CountRules {
  'ratl.unit': { rows: number }
  'ratl.rekomendasi': { rows: number }
  'ratl.aksi': { rows: number }
  'ratl.close': { rows: number }
  'ratl.open': { rows: number }
  'ratl.lewat-waktu': { rows: number; cutoff: CalendarDate }
  'ratl.persen': { closed: number; actions: number }
}

/** The rules of the figures of Lampiran 1 (`docs/RULES.md` 4). */
export const countRules = {
  'ratl.unit': {
    example: { rows: 861 },
    words: (p: { rows: number }) => `banyaknya unit yang berbeda pada ${formatNumber(p.rows)} baris rencana aksi`,
  },
  'ratl.rekomendasi': {
    example: { rows: 861 },
    words: (p: { rows: number }) =>
      `banyaknya pasangan nomor rekomendasi dan jenis layanan yang berbeda, dihitung per unit dan tahun, pada ${formatNumber(p.rows)} baris rencana aksi`,
  },
  'ratl.aksi': {
    example: { rows: 861 },
    words: (p: { rows: number }) => `banyaknya baris rencana aksi: ${formatNumber(p.rows)}`,
  },
  'ratl.close': {
    example: { rows: 861 },
    words: (p: { rows: number }) => `banyaknya yang berstatus Close dari ${formatNumber(p.rows)} baris rencana aksi`,
  },
  'ratl.open': {
    example: { rows: 861 },
    words: (p: { rows: number }) => `banyaknya yang berstatus Open dari ${formatNumber(p.rows)} baris rencana aksi`,
  },
  'ratl.lewat-waktu': {
    example: { rows: 861, cutoff: '2023-06-06' as CalendarDate },
    words: (p: { rows: number; cutoff: CalendarDate }) =>
      `banyaknya yang berstatus Open dengan batas waktu sebelum ${formatLongDate(p.cutoff)}, dari ${formatNumber(p.rows)} baris rencana aksi`,
  },
  'ratl.persen': {
    example: { closed: 800, actions: 861 },
    words: (p: { closed: number; actions: number }) =>
      `${formatNumber(p.closed)} close dibagi ${formatNumber(p.actions)} rencana aksi, dalam persen dengan dua desimal; selama ada yang open tidak pernah dibulatkan menjadi 100`,
  },
} as const

const explain = rulesFrom<CountRules>(countRules)

/** What explains the counts of some actions; `told` gives those that bear these explanations. */
export function explainCounts(
  actions: readonly CountedAction[],
  cutoff: CalendarDate,
  { closed }: Pick<RatlCounts, 'closed'>,
  told: () => RatlCounts,
): Readonly<Record<keyof RatlCounts, Explanation>> {
  const rows = actions.length
  const cells =
    (...columns: readonly CountedColumn[]) =>
    (): readonly Place[] => {
      const places: Place[] = []
      for (const action of actions) {
        for (const column of columns) {
          if (action.at !== undefined && isSaid(action, column)) places.push(action.at(column))
        }
      }
      return places
    }
  return {
    units: explain('ratl.unit', { rows }, { cells: cells('unit') }),
    recommendations: explain('ratl.rekomendasi', { rows }, { cells: cells('unit', 'recommendationNumber', 'service') }),
    actions: explain('ratl.aksi', { rows }, { cells: cells('action') }),
    closed: explain('ratl.close', { rows }, { cells: cells('status') }),
    open: explain('ratl.open', { rows }, { cells: cells('status') }),
    overdue: explain('ratl.lewat-waktu', { rows, cutoff }, { cells: cells('status', 'timeline') }),
    percent: explain(
      'ratl.persen',
      { closed, actions: rows },
      { of: () => [precedent('close', told(), 'closed'), precedent('rencana aksi', told(), 'actions')] },
    ),
  }
}

/** A row says nothing in a column that it leaves empty, and has no cell where its sheet lacks the column. */
function isSaid(action: CountedAction, column: CountedColumn): boolean {
  return (column !== 'service' && column !== 'recommendationNumber') || action[column] !== undefined
}
