import type { Decimal, Rounded } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

interface Trend {
  /** Published IKM of years whose survey is in the input too. */
  readonly published: readonly {
    readonly year: number
    readonly typed: Decimal
    /** What the survey of that year comes to, as it is printed. */
    readonly computed: Rounded
    readonly place: Place
  }[]
}

/** The IKM of an earlier year is not what the data of that year come to. */
export const trendDiffers = defineRule({
  code: 'tren.differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { year: 2023, typed: '86,12', computed: '86,21' },
  message: p => `IKM tahun ${p.year} tertulis ${p.typed}; menurut data tahun itu di buku kerja ini ${p.computed}.`,
  hint: () => 'Laporan mencetak hitungan dari datanya. Perbaiki salah satunya, atau hapus barisnya.',
  find: ({ published }: Trend) =>
    published.flatMap(({ year, typed, computed, place }) => {
      if (typed.minus(computed).abs().lt('0.005')) return []
      return [{ place, params: { year, typed: formatNumber(typed.toNumber()), computed: formatNumber(computed) } }]
    }),
})
