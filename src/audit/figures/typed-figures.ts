// Rules on figures that somebody typed or published. They come in beside the figures that the program has computed. A
// finding goes out where the two differ.

import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber, formatPercent } from '../../base/format-number.ts'
import type { Place } from '../../problems/problem.ts'
import type { PointsPerAnswer } from '../../scoring/possible-mean.ts'
import { defineRule } from '../rule.ts'

/** Whom a figure is about. */
export interface FigureOf {
  readonly year: number
  /** As a sentence names it: `seluruh instansi`, `Balai POM di Jambi, layanan Pengujian`. */
  readonly subject: string
  readonly place: Place
}

/** A figure that was typed, beside the one that follows from the input, both on the scale in which they are printed. */
export interface ComparedFigure extends FigureOf {
  readonly typed: Decimal
  readonly computed: Decimal
}

/** A figure that was typed with so many decimals. */
export interface TypedFigure extends ComparedFigure {
  /** Half a unit of its last decimal, on the same scale. */
  readonly halfStep: Decimal
}

/** A letter that was typed, beside the one that follows from the figures. */
export interface ComparedGrade extends FigureOf {
  readonly typed: string
  readonly computed: string
  /** The IKM that it follows from. */
  readonly ikm: Rounded
}

/** An unsur value as it was given. */
export interface GivenValue extends FigureOf {
  /** Code of the unsur. */
  readonly code: string
  /** As written, for the message. */
  readonly written: string
  readonly value: Decimal
  /** 1 on the scale of answers (1–4), 25 on that of the IKM (25–100). */
  readonly points: PointsPerAnswer
  readonly respondents: number
  /** Whole answers over at most so many; over as many as there are respondents where it is not said. */
  readonly parts?: number
}

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

/** A difference of IKM up to this is rounding (`docs/RULES.md` 2.13). */
const roundingOfIkm = new Decimal('0.005')

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
      if (typed.minus(computed).abs().lte(roundingOfIkm)) return []
      const [given, answers] = [typed, computed].map(value => formatNumber(roundHalfUp(value, 2)))
      return [{ place, params: { year, unit: subject, given: given ?? '', computed: answers ?? '' } }]
    }),
})

/** A mutu typed beside an IKM that has another one (`docs/RULES.md` 2.6, 2.13). */
export const gradeDiffers = defineRule({
  code: 'skm.grade-differs',
  severity: 'peringatan',
  example: { year: 2022, subject: 'seluruh instansi', typed: 'B', computed: 'A', ikm: '88,31' },
  message: p => `Mutu ${p.subject} tahun ${p.year} tertulis ${p.typed}; IKM ${p.ikm} bermutu ${p.computed}.`,
  hint: () => 'Laporan memakai mutu menurut IKM; perbaiki yang tertulis.',
  find: ({ grades }: { readonly grades: readonly ComparedGrade[] }) =>
    grades.flatMap(({ year, subject, typed, computed, ikm, place }) =>
      typed === computed ? [] : [{ place, params: { year, subject, typed, computed, ikm: formatNumber(ikm) } }],
    ),
})

/** An achievement typed with two decimals, from an IKM and a target with two decimals, parts by this much at most. */
const roundingOfAchievement = new Decimal('0.01')

/** An achievement in per cent typed beside a target: IKM / target × 100 (`docs/RULES.md` 2.10). */
export const achievementDiffers = defineRule({
  code: 'skm.achievement-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { year: 2022, typed: '105,14%', computed: '101,54%' },
  message: p => `Capaian tahun ${p.year} tertulis ${p.typed}; IKM dibagi target adalah ${p.computed}.`,
  hint: () => 'Perbaiki capaian atau target yang tertulis; capaian yang dicetak laporan selalu hasil hitungan.',
  find: ({ achievements }: { readonly achievements: readonly ComparedFigure[] }) =>
    achievements.flatMap(({ year, typed, computed, place }) => {
      if (typed.minus(computed).abs().lte(roundingOfAchievement)) return []
      const params = {
        year,
        typed: `${formatNumber(typed.toNumber())}%`,
        computed: formatPercent(roundHalfUp(computed, 2)),
      }
      return [{ place, params }]
    }),
})
