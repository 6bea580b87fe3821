import { type Explanation, type Precedent, rulesFrom } from '../base/origin/explanation.ts'

type NoParams = Readonly<Record<string, never>>

interface ComparisonRules {
  'banding.tertinggi': { count: number }
  'banding.terendah': { count: number }
  'banding.sama': { count: number }
  'banding.selisih': NoParams
  'banding.arah': NoParams
  'banding.terbesar': { count: number }
  'jumlah.bagian': { count: number }
  'jumlah.sebutan': { what: string }
  'syarat.kalimat': { what: string }
}

/** How figures are compared, added up and judged by, once they are printed. */
export const comparisonRules = {
  'banding.tertinggi': {
    example: { count: 9 },
    words: (p: { count: number }) =>
      `nilai tercetak yang tertinggi dari ${p.count} nilai; yang sama besarnya disebut semua`,
  },
  'banding.terendah': {
    example: { count: 9 },
    words: (p: { count: number }) =>
      `nilai tercetak yang terendah dari ${p.count} nilai; yang sama besarnya disebut semua`,
  },
  'banding.sama': {
    example: { count: 9 },
    words: (p: { count: number }) => `berlaku bila ${p.count} nilai tercetak itu semuanya sama`,
  },
  'banding.selisih': {
    example: {},
    words: () => 'nilai tercetak yang belakangan dikurangi nilai tercetak yang lebih dahulu',
  },
  'banding.arah': { example: {}, words: () => 'naik atau turun menurut nilai-nilai yang tercetak' },
  'banding.terbesar': {
    example: { count: 9 },
    words: (p: { count: number }) => `perubahan terbesar ke arah itu dari ${p.count} perubahan yang tercetak`,
  },
  'jumlah.bagian': { example: { count: 3 }, words: (p: { count: number }) => `jumlah dari ${p.count} bagian` },
  'jumlah.sebutan': {
    example: { what: 'banyaknya unsur yang mempunyai nilai' },
    words: (p: { what: string }) => p.what,
  },
  'syarat.kalimat': {
    example: { what: 'ada yang open' },
    words: (p: { what: string }) => `kalimat ini dicetak menurut syarat: ${p.what}`,
  },
} as const

const explain = rulesFrom<ComparisonRules>(comparisonRules)

type Of = () => readonly Precedent[]

/** The highest or lowest of some printed values, or whether they are all equal. */
export function explainExtreme(which: 'tertinggi' | 'terendah' | 'sama', count: number, of: Of): Explanation {
  return explain(`banding.${which}`, { count }, { of })
}

/** A printed value less an earlier one. */
export function explainDifference(of: Of): Explanation {
  return explain('banding.selisih', {}, { of })
}

/** Whether a printed value rose or fell. */
export function explainDirection(of: Of): Explanation {
  return explain('banding.arah', {}, { of })
}

/** The largest of some changes. */
export function explainLargest(count: number, of: Of): Explanation {
  return explain('banding.terbesar', { count }, { of })
}

/** The sum of figures of the same kind. */
export function explainSum(of: readonly Precedent[]): Explanation {
  return explain('jumlah.bagian', { count: of.length }, { of: () => of })
}

/** What is counted or listed by what follows from other figures; `what` says it in full. */
export function explainByWords(what: string, of: Of): Explanation {
  return explain('jumlah.sebutan', { what }, { of })
}

/** A condition on figures that decides what a sentence says; `what` is true where it is. */
export function explainCondition(what: string, of: Of): Explanation {
  return explain('syarat.kalimat', { what }, { of })
}
