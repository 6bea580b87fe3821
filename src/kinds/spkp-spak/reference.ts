import { z } from 'zod'
import type { Rounded } from '../../base/decimal.ts'
import { answerWords, criterionFields } from '../criterion-fields.ts'

const words = z.string().min(1)
const decimalText = z
  .string()
  .regex(/^\d+\.\d{2}$/)
  .transform(text => text as Rounded)

/**
 * What the three-month mean has to reach in LKE PMPZI for a predicate of a zona integritas, from a day on. Settings: how sure
 * they are is marked as in `domain.md`, S for a secondary source, K for practical knowledge, U for what nobody confirmed.
 */
const thresholds = z.strictObject({
  /** Of these the report compares with the values of one predicate. */
  compared: z.enum(['WBK', 'WBBM']),
  values: z
    .array(
      z.strictObject({
        predicate: z.enum(['WBK', 'WBBM']),
        value: decimalText,
        validFrom: z.iso.date(),
        regulation: words,
        certainty: z.enum(['C', 'S', 'K', 'U']),
        source: words,
      }),
    )
    .min(1),
})

/** A survey as its regulation defines it: what is asked, what its index is called, and how an index is graded. */
const survey = z.strictObject({
  regulation: words,
  date: z.iso.date(),
  code: z.enum(['SPKP', 'SPAK']),
  name: words,
  indexCode: words,
  indexName: words,
  unsur: z
    .array(z.strictObject({ code: z.string().regex(/^[UP]\d$/), name: words, ...criterionFields, question: words }))
    .min(1),
  /** Words of the answers, for questions that have none of their own. */
  answers: answerWords,
  /** From the best to the worst, on the index rounded to two decimals. */
  grades: z
    .array(
      z.strictObject({
        from: decimalText,
        to: decimalText,
        conversionFrom: decimalText,
        conversionTo: decimalText,
        name: words,
      }),
    )
    .length(4),
  thresholds: thresholds.optional(),
  /** The one of WBK, without a day, as capsules of before 0.2.0 have it. */
  threshold: z.strictObject({ value: decimalText, source: words }).optional(),
})

const statuses = z.strictObject({
  source: words,
  date: z.iso.date(),
  spellings: z.strictObject({ Close: z.array(words), Open: z.array(words) }),
})

const respondents = z.strictObject({
  source: words,
  date: z.iso.date(),
  /** So many of a month are taken, in the order of filling in (`domain.md` 3). */
  firstRespondents: z.int().min(1),
  ageGroups: z.array(z.strictObject({ name: words, from: z.int(), to: z.int() })).min(1),
  educations: z.array(z.strictObject({ name: words, spellings: z.array(words) })).min(1),
})

/** The files of `data/reference/` that this kind reads. */
export const spkpSpakReference = {
  'survey-spkp': survey,
  'survey-spak': survey,
  'respondents-zi': respondents,
  statuses,
} as const

export type SpkpSpakReference = {
  readonly [Name in keyof typeof spkpSpakReference]: z.infer<(typeof spkpSpakReference)[Name]>
}
export type SurveyDefinition = z.infer<typeof survey>
