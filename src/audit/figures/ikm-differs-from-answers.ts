import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { defineRule } from '../rule.ts'
import type { ComparedFigure } from './subject.ts'

/** A difference of IKM up to this is rounding (`docs/RULES.md` 2.13). */
const tolerance = new Decimal('0.005')

/** Figures of the sheet SKM that differ from the answers of the same respondents. */
export const ikmDiffersFromAnswers = defineRule({
  code: 'skm.differs-from-answers',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { year: 2022, unit: 'seluruh instansi', given: '90,83', computed: '90,71' },
  message: p =>
    `IKM ${p.unit} tahun ${p.year} menurut lembar SKM ${p.given}, menurut jawaban responden ${p.computed}; yang dipakai jawaban responden.`,
  hint: () => 'Periksa mana yang benar, lalu samakan.',
  find: ({ givenIkm }: { readonly givenIkm: readonly ComparedFigure[] }) =>
    givenIkm.flatMap(({ year, subject, typed, computed, place }) => {
      if (typed.minus(computed).abs().lte(tolerance)) return []
      const [given, answers] = [typed, computed].map(value => formatNumber(roundHalfUp(value, 2)))
      return [{ place, params: { year, unit: subject, given: given ?? '', computed: answers ?? '' } }]
    }),
})
