import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber, formatPercent } from '../../base/format-number.ts'
import { defineRule } from '../rule.ts'
import type { ComparedFigure } from './subject.ts'

/** An achievement typed with two decimals, from an IKM and a target with two decimals, parts by this much at most. */
const tolerance = new Decimal('0.01')

/** An achievement in per cent typed beside a target: IKM / target × 100 (`docs/RULES.md` 2.10). */
export const achievementDiffers = defineRule({
  code: 'skm.achievement-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { year: 2022, typed: '105,14%', computed: '101,54%' },
  message: p => `Capaian tahun ${p.year} tertulis ${p.typed}; IKM dibagi target adalah ${p.computed}.`,
  hint: () => 'Laporan memakai hitungannya; perbaiki capaian atau target yang tertulis.',
  find: ({ achievements }: { readonly achievements: readonly ComparedFigure[] }) =>
    achievements.flatMap(({ year, typed, computed, place }) => {
      if (typed.minus(computed).abs().lte(tolerance)) return []
      const params = {
        year,
        typed: `${formatNumber(typed.toNumber())}%`,
        computed: formatPercent(roundHalfUp(computed, 2)),
      }
      return [{ place, params }]
    }),
})
