import type { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A number in a row of totals that somebody typed or summed in the sheet. */
export interface SheetTotal {
  /** What the row calls itself: `Jumlah`. */
  readonly label: string
  /** Title of the column. */
  readonly title: string
  readonly printed: Decimal
  /** What its rows come to; several where it is not said which rows are meant. */
  readonly computed: readonly Decimal[]
  /** Differences up to this are rounding. */
  readonly tolerance: Decimal
  readonly place: Place
}

/** A row of totals that its rows do not come to. It is not counted as data either way. */
export const sheetTotal = defineRule({
  code: 'sheet.total-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { label: 'Jumlah', title: 'Jumlah Rencana Aksi', printed: '274', computed: '275' },
  message: p => `Baris "${p.label}", kolom "${p.title}" tertulis ${p.printed}; menurut barisnya ${p.computed}.`,
  hint: () => 'Laporan menghitung sendiri dari baris; perbaiki jumlahnya, atau baris yang keliru.',
  find: ({ totals }: { readonly totals: readonly SheetTotal[] }) =>
    totals.flatMap(({ label, title, printed, computed, tolerance, place }) => {
      const [first] = computed
      if (first === undefined || computed.some(value => value.minus(printed).abs().lte(tolerance))) return []
      const write = (value: Decimal) => formatNumber(value.toDecimalPlaces(2).toNumber())
      return [{ place, params: { label, title, printed: write(printed), computed: write(first) } }]
    }),
})
