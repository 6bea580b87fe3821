import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'
import { type Explanation, type Precedent, rulesFrom } from '../base/origin/explanation.ts'

export interface MonthsMean {
  /** Scale and decimals of the index; undefined when no month has one. */
  readonly mean: Rounded | undefined
  /** How many months it is the mean of. */
  readonly months: number
}

/**
 * Mean of monthly indices, the value for LKE PMPZI: a mean of the indices as printed, never of pooled answers
 * (`docs/RULES.md` 3.5, PermenPANRB 90/2021). A month without respondents has no index and is left out, not counted as 0.
 */
export function meanOfMonths(indices: readonly (Rounded | undefined)[], decimals = 2): MonthsMean {
  const known = indices.flatMap(index => index ?? [])
  const sum = known.reduce((total, index) => total.plus(index), new Decimal(0))
  return { mean: known.length === 0 ? undefined : roundHalfUp(sum.div(known.length), decimals), months: known.length }
}

interface MeanRules {
  'rata-rata.bulan': { months: number }
  'rata-rata.banyaknya': { months: number }
}

/** The mean of monthly indices (`docs/RULES.md` 3.5). */
const meanRules = {
  'rata-rata.bulan': {
    example: { months: 3 },
    words: (p: { months: number }) =>
      `rata-rata indeks tercetak dari ${p.months} bulan yang mempunyai indeks, dibulatkan seperti indeksnya`,
  },
  'rata-rata.banyaknya': {
    example: { months: 3 },
    words: (p: { months: number }) => `banyaknya bulan yang mempunyai indeks: ${p.months}`,
  },
} as const

const explain = rulesFrom<MeanRules>(meanRules)

/** Explains `meanOfMonths` by the indices that it is of. */
export function explainMean(
  { months }: { readonly months: number },
  regulation: string | undefined,
  of: () => readonly Precedent[],
): { readonly mean: Explanation; readonly months: Explanation } {
  return {
    mean: explain('rata-rata.bulan', { months }, { regulation, of }),
    months: explain('rata-rata.banyaknya', { months }, { of }),
  }
}
