import { type Explanation, type Precedent, rulesFrom } from '../base/origin/explanation.ts'

interface MeanRules {
  'rata-rata.bulan': { months: number }
  'rata-rata.banyaknya': { months: number }
}

/** The mean of monthly indices (`docs/RULES.md` 3.5). */
export const meanRules = {
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
