import { Decimal, type Rounded } from '../../base/decimal.ts'
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

interface ReportedYears {
  /** The IKM of earlier years in the input, beside what the archived report on each printed. */
  readonly reported: readonly {
    readonly year: number
    readonly known: Rounded
    readonly printed: Rounded
    /** Name of the report in the archive. */
    readonly capsule: string
    readonly place: Place
  }[]
}

/** The IKM of an earlier year is not the one that the report on that year printed. */
export const trendDiffersFromArchive = defineRule({
  code: 'tren.archive-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { year: 2024, known: '86,12', printed: '86,21', capsule: 'skm-tahunan-2024' },
  message: p =>
    `IKM tahun ${p.year} menurut buku kerja ini ${p.known}; menurut laporan tahun itu di arsip (${p.capsule}) ${p.printed}.`,
  hint: () => 'Laporan mencetak yang di buku kerja. Periksa mana yang benar, lalu samakan, atau jelaskan perbedaannya.',
  find: ({ reported }: ReportedYears) =>
    reported.flatMap(({ year, known, printed, capsule, place }) =>
      new Decimal(known).eq(printed)
        ? []
        : [{ place, params: { year, known: formatNumber(known), printed: formatNumber(printed), capsule } }],
    ),
})

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
