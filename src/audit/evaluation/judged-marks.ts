import { type Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { listCells } from '../../problems/list-cells.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

// Scores that were given, in the order of their instrument, as the rules on them see them.

export interface JudgedMark {
  readonly code: string
  readonly value: Decimal
  readonly highest: Decimal
  readonly hasEvidence: boolean
  readonly place: Place
}

export interface JudgedSubject {
  readonly subject: string
  readonly marks: readonly JudgedMark[]
}

interface Judged {
  readonly judged: readonly JudgedSubject[]
}

const leastZeros = 5

/** A row of zeros at the end, or nothing but zeros: it was not judged, rather than judged to be worth nothing (`docs/RULES.md` 8.8). */
export const zerosAtEnd = defineRule({
  code: 'penilaian.zeros',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai Umpama', count: 6, where: 'skor terakhir, mulai 25.e.P,' },
  message: p => `${p.subject}: ${p.count} ${p.where} bernilai 0.`,
  hint: () => 'Periksa apakah bagian itu memang dinilai; yang belum dinilai tidak sama dengan 0.',
  find: ({ judged }: Judged) =>
    judged.flatMap(({ subject, marks }) => {
      const lastAbove = marks.findLastIndex(({ value }) => !value.isZero())
      const zeros = marks.slice(lastAbove + 1)
      const [first] = zeros
      if (first === undefined || zeros.length < leastZeros) return []
      const where = zeros.length === marks.length ? 'skor, yaitu semuanya,' : `skor terakhir, mulai ${first.code},`
      const params = { subject, count: zeros.length, where }
      return [{ place: first.place, params }]
    }),
})

/** High scores for which nobody says what was seen; only where evidence is told at all (`docs/RULES.md` 8.8). */
export const highWithoutEvidence = defineRule({
  code: 'penilaian.no-evidence',
  severity: 'peringatan',
  example: { subject: 'Balai Umpama', count: 2, codes: '1.a.Ak, 6.a.B', cells: 'E12, E17' },
  message: p => `${p.count} skor tinggi ${p.subject} tanpa bukti: ${p.codes} (${p.cells}).`,
  hint: () => 'Tulis bukti yang diperiksa, atau periksa kembali skornya.',
  find: ({ judged }: Judged) => {
    const tellsEvidence = judged.some(({ marks }) => marks.some(({ hasEvidence }) => hasEvidence))
    if (!tellsEvidence) return []
    return judged.flatMap(({ subject, marks }) => {
      const bare = marks.filter(({ value, highest, hasEvidence }) => !hasEvidence && value.gte(highest.times('0.6')))
      const [first] = bare
      if (first === undefined) return []
      const cells = listCells(bare.map(({ place }) => place))
      const params = { subject, count: bare.length, codes: fewCodes(bare.map(({ code }) => code)), cells }
      return [{ place: first.place, params }]
    })
  },
})

export function fewCodes(codes: readonly string[]): string {
  const more = codes.length - 5
  return [...codes.slice(0, 5), ...(more > 0 ? [`dan ${more} lagi`] : [])].join(', ')
}

interface SelfJudged {
  readonly selfJudged: readonly {
    readonly subject: string
    readonly own: Decimal
    readonly value: Decimal
    readonly place: Place
  }[]
  /** How far the two may lie apart. */
  readonly widestGap: Decimal
}

/** What a unit says of itself lies far from what its evaluator says (`docs/RULES.md` 8.8). */
export const selfFarOff = defineRule({
  code: 'penilaian.self-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai Umpama', own: '4,60', value: '3,10', widest: '1' },
  message: p =>
    `Penilaian mandiri ${p.subject} ${p.own}, sedangkan evaluator ${p.value}; selisihnya lebih dari ${p.widest}.`,
  hint: () => 'Periksa salah satunya, atau jelaskan perbedaannya dalam laporan.',
  find: ({ selfJudged, widestGap }: SelfJudged) =>
    selfJudged.flatMap(({ subject, own, value, place }) => {
      if (own.minus(value).abs().lte(widestGap)) return []
      const written = (one: Decimal) => formatNumber(roundHalfUp(one, 2))
      const params = { subject, own: written(own), value: written(value), widest: widestGap.toString() }
      return [{ place, params }]
    }),
})

interface Evaluators {
  readonly evaluators: readonly {
    readonly subject: string
    readonly unit: string
    readonly isOwn: boolean
    readonly place: Place
  }[]
}

/** Whoever evaluates comes from the unit that is evaluated. */
export const ownEvaluator = defineRule({
  code: 'penilaian.own-evaluator',
  severity: 'peringatan',
  example: { subject: 'Balai Umpama' },
  message: p => `Evaluator ${p.subject} berasal dari unit itu sendiri.`,
  hint: () => 'Periksa unit asal evaluatornya; penilaian dilakukan oleh pihak di luar unit.',
  find: ({ evaluators }: Evaluators) =>
    evaluators.flatMap(({ subject, isOwn, place }) => (isOwn ? [{ place, params: { subject } }] : [])),
})

interface CountedScores {
  readonly countedScores: readonly {
    readonly subject: string
    readonly code: string
    readonly count: number
    readonly expected: Decimal
    readonly score: Decimal
    readonly place: Place
  }[]
}

/** A score that follows from counting is not the one that was given (`docs/RULES.md` 8.7). */
export const countedScoreDiffers = defineRule({
  code: 'penilaian.count-differs',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { subject: 'Balai Umpama', code: '18.c.K', count: 8, expected: '3', score: '5' },
  message: p =>
    `Skor ${p.code} ${p.subject} tertulis ${p.score}, padahal ${p.count} butir yang ada berarti ${p.expected}.`,
  hint: () => 'Periksa skornya, atau butir di lembar bukti.',
  find: ({ countedScores }: CountedScores) =>
    countedScores.flatMap(({ subject, code, count, expected, score, place }) => {
      if (expected.eq(score)) return []
      const params = { subject, code, count, expected: expected.toString(), score: score.toString() }
      return [{ place, params }]
    }),
})

/** Two indicators that cannot both be so, as data. */
export interface MarkConflict {
  readonly code: string
  readonly atLeast: number
  readonly other: string
  readonly atMost: number
  /** Why they cannot both be so, without a full stop. */
  readonly why: string
}

interface Conflicting extends Judged {
  readonly conflicts: readonly MarkConflict[]
}

/** Scores that contradict each other (`docs/RULES.md` 8.8). */
export const markConflict = defineRule({
  code: 'penilaian.conflict',
  restsOn: 'rows',
  severity: 'peringatan',
  example: {
    subject: 'Balai Umpama',
    code: '6.a.B',
    value: '5',
    other: '8.a.Ak',
    otherValue: '0',
    why: 'SKM ditindaklanjuti, tetapi rencananya tidak ada',
  },
  message: p => `Skor ${p.code} ${p.subject} ${p.value} dan ${p.other} ${p.otherValue} bertentangan: ${p.why}.`,
  hint: () => 'Periksa kedua skor itu.',
  find: ({ judged, conflicts }: Conflicting) =>
    judged.flatMap(({ subject, marks }) =>
      conflicts.flatMap(({ code, atLeast, other, atMost, why }) => {
        const [one, two] = [marks.find(mark => mark.code === code), marks.find(mark => mark.code === other)]
        if (one === undefined || two === undefined || one.value.lt(atLeast) || two.value.gt(atMost)) return []
        const params = { subject, code, value: one.value.toString(), other, otherValue: two.value.toString(), why }
        return [{ place: one.place, params }]
      }),
    ),
})
