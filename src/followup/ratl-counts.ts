// Rencana aksi in numbers: how many there are, how far they have come, how they moved between two reports. Actions come
// in. Counts go out, with the cells that they rest on.

import { type CalendarDate, formatLongDate } from '../base/dates/calendar-date.ts'
import { Decimal, type Rounded, roundDown, roundHalfUp } from '../base/decimal.ts'
import { formatNumber } from '../base/format-number.ts'
import { type Explanation, rulesFrom } from '../base/origin/explanation.ts'
import { explained, precedent } from '../base/origin/origin.ts'
import type { Place } from '../problems/problem.ts'
import { isPast } from '../register/standing.ts'

/** What counting needs to know of one action (`docs/RULES.md` 4.1). */
export interface CountedAction {
  readonly year: number
  readonly unit: string
  readonly recommendationNumber?: string | undefined
  readonly service?: string | undefined
  readonly status: 'Open' | 'Close'
  readonly deadline?: CalendarDate | undefined
  /** Where it is written; what is counted has no cells without. */
  readonly at?: (column: CountedColumn) => Place
}

/** The columns that counts rest on. */
export type CountedColumn = 'unit' | 'recommendationNumber' | 'service' | 'action' | 'timeline' | 'status'

/** The figures of Lampiran 1 for any set of actions: one unit and year, one year, or all. */
export interface RatlCounts {
  readonly units: number
  readonly recommendations: number
  readonly actions: number
  readonly closed: number
  readonly open: number
  /** Open, with a deadline before the cutoff. */
  readonly overdue: number
  /** Share of closed actions in per cent, two decimals; undefined where there are no actions. */
  readonly percent: Rounded | undefined
}

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
const countRules = {
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
function explainCounts(
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

/**
 * Counts actions. Recommendations are the distinct (number, service) pairs of each unit and year, so that one rule
 * serves the numbered style of 2021 and the style by service of 2022 (`docs/RULES.md` 4.1).
 */
export function countRatl(actions: readonly CountedAction[], cutoff: CalendarDate): RatlCounts {
  const closed = actions.filter(action => action.status === 'Close').length
  const counts: RatlCounts = {
    units: new Set(actions.map(action => action.unit)).size,
    recommendations: new Set(actions.map(recommendationKey)).size,
    actions: actions.length,
    closed,
    open: actions.length - closed,
    overdue: actions.filter(action => isOverdue(action, cutoff)).length,
    percent: actions.length === 0 ? undefined : percentDone(closed, actions.length),
  }
  const told: RatlCounts = explained(
    counts,
    explainCounts(actions, cutoff, counts, () => told),
  )
  return told
}

/** Open although its deadline came before the day on which statuses were read. */
export function isOverdue(action: Pick<CountedAction, 'status' | 'deadline'>, cutoff: CalendarDate): boolean {
  return action.status === 'Open' && action.deadline !== undefined && isPast(action.deadline, cutoff)
}

/** What is done of a whole, in per cent. While something is left, rounding never makes it 100.00: it is cut to 99.99 instead. */
export function percentDone(done: number, whole: number): Rounded {
  const share = new Decimal(done).times(100).div(whole)
  const percent = roundHalfUp(share, 2)
  return done < whole && percent === '100.00' ? roundDown(share, 2) : percent
}

function recommendationKey({ year, unit, recommendationNumber, service }: CountedAction): string {
  return JSON.stringify([year, unit, recommendationNumber ?? null, service ?? null])
}
