import { type Explanation, rulesFrom } from '../base/origin/explanation.ts'
import type { Place } from '../problems/problem.ts'

interface SampleRules {
  'sampel.perlu': { population: string; method: string }
  'sampel.cukup': { respondents: string; needed: string }
}

/** How many respondents a population needs (`docs/RULES.md` 2.11). */
export const sampleRules = {
  'sampel.perlu': {
    example: { population: '1.000', method: 'rumus Krejcie–Morgan' },
    words: (p: SampleRules['sampel.perlu']) => `responden minimal dari populasi ${p.population} menurut ${p.method}`,
  },
  'sampel.cukup': {
    example: { respondents: '300', needed: '278' },
    words: (p: SampleRules['sampel.cukup']) =>
      `mencukupi bila responden sekurang-kurangnya sebanyak yang diperlukan: ${p.respondents} terhadap ${p.needed}`,
  },
} as const

/** Explains `neededRespondents`, and whether there are as many. */
export const explainSample: (
  rule: keyof SampleRules,
  params: SampleRules['sampel.perlu'] & SampleRules['sampel.cukup'],
  sources: { readonly cells: () => readonly Place[] },
) => Explanation = rulesFrom<SampleRules>(sampleRules)
