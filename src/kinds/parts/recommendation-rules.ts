import { z } from 'zod'
import type { RuleSet } from '../../scoring/recommendations.ts'
import { referenceFile } from '../../sources/load-reference.ts'

const words = z.string().min(1)

const ruleSet = z.strictObject({
  id: words,
  name: words,
  source: words,
  certainty: z.enum(['C', 'S', 'I', 'U']),
  since: z.int().min(1990),
  level: z.enum(['unit', 'layanan']),
  reasons: z.array(z.enum(['mutu', 'turun', 'terendah'])).min(1),
  worstGrade: z.enum(['A', 'B', 'C', 'D']),
  most: z.int().min(1),
  ties: z.enum(['sertakan', 'urutan']),
})

const schema = z.strictObject({ source: words, date: z.iso.date(), rules: z.array(ruleSet).min(1) })

/** How unsur are chosen for action, by survey year (`docs/RULES.md` 2.14). */
export const recommendationRules = referenceFile('recommendation-rules', schema)

export interface RecommendationReference {
  readonly 'recommendation-rules': { readonly rules: readonly RuleSet[] }
}
