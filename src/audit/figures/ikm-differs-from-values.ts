import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { defineRule } from '../rule.ts'
import type { TypedFigure } from './subject.ts'

/** The values of a row are rounded to two decimals, and so their mean may part from the exact one by half a hundredth. */
const roundingOfValues = new Decimal('0.005')

/** An IKM typed beside the values that it should follow from: the mean of the unsur (`docs/RULES.md` 2.13). */
export const ikmDiffersFromValues = defineRule({
  code: 'skm.ikm-differs',
  severity: 'peringatan',
  example: { year: 2022, subject: 'seluruh instansi', typed: '90,38', computed: '90,83' },
  message: p => `IKM ${p.subject} tahun ${p.year} tertulis ${p.typed}; menurut nilai unsurnya ${p.computed}.`,
  hint: () => 'Laporan memakai hitungan dari nilai unsur; perbaiki IKM atau nilai unsur yang keliru.',
  find: ({ typedIkm }: { readonly typedIkm: readonly TypedFigure[] }) =>
    typedIkm.flatMap(({ year, subject, typed, halfStep, computed, place }) => {
      if (typed.minus(computed).abs().lte(roundingOfValues.plus(halfStep))) return []
      const written = formatNumber(typed.toNumber())
      return [{ place, params: { year, subject, typed: written, computed: formatNumber(roundHalfUp(computed, 2)) } }]
    }),
})
