import { Decimal, type Rounded } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../base/problem.ts'
import { defineRule } from '../rule.ts'

/** An index typed for the very month that the report computes it for. */
interface TypedIndex {
  /** As a sentence names the month: `Januari 2025`. */
  readonly month: string
  /** Which index: `SPKP`. */
  readonly code: string
  readonly typed: Decimal
  readonly computed: Rounded
  readonly place: Place
}

/** Rounding of an index typed with two decimals. */
const tolerance = new Decimal('0.005')

/** An index of the reported month that was typed among the earlier ones, and is not what the answers come to. */
export const monthDiffers = defineRule({
  code: 'riwayat.differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { month: 'Januari 2025', code: 'SPKP', typed: '3,92', computed: '4,00' },
  message: p => `Indeks ${p.code} bulan ${p.month} tertulis ${p.typed}; menurut jawaban responden ${p.computed}.`,
  hint: () => 'Laporan memakai hitungannya; perbaiki angka yang tertulis.',
  find: ({ typedIndices }: { readonly typedIndices: readonly TypedIndex[] }) =>
    typedIndices.flatMap(({ month, code, typed, computed, place }) => {
      if (typed.minus(computed).abs().lte(tolerance)) return []
      const params = { month, code, typed: formatNumber(typed.toNumber()), computed: formatNumber(computed) }
      return [{ place, params }]
    }),
})
