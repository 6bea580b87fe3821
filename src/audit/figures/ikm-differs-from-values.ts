import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { defineRule } from '../rule.ts'
import type { ComparedFigure } from './subject.ts'

/** The values and the IKM of a row are each rounded to two decimals, so they may part by twice half a hundredth. */
const tolerance = new Decimal('0.01')

/** An IKM typed beside the values that it should follow from: the mean of the unsur (`domain.md` 1). */
export const ikmDiffersFromValues = defineRule({
  code: 'skm.ikm-differs',
  severity: 'peringatan',
  example: { year: 2022, subject: 'seluruh instansi', typed: '90,38', computed: '90,83' },
  message: p => `IKM ${p.subject} tahun ${p.year} tertulis ${p.typed}; menurut nilai unsurnya ${p.computed}.`,
  hint: () => 'Laporan memakai hitungan dari nilai unsur; perbaiki IKM atau nilai unsur yang keliru.',
  find: ({ typedIkm }: { readonly typedIkm: readonly ComparedFigure[] }) =>
    typedIkm.flatMap(({ year, subject, typed, computed, place }) => {
      if (typed.minus(computed).abs().lte(tolerance)) return []
      const written = formatNumber(typed.toNumber())
      return [{ place, params: { year, subject, typed: written, computed: formatNumber(roundHalfUp(computed, 2)) } }]
    }),
})
