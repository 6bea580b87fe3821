import { z } from 'zod'
import type { Rounded } from '../../base/decimal.ts'
import { criterionFields } from '../criterion-fields.ts'

const decimalText = z
  .string()
  .regex(/^\d+\.\d{2}$/)
  .transform(text => text as Rounded)
const regulation = { regulation: z.string().min(1), date: z.iso.date() }

/** The files of `data/reference/` that this kind reads. */
export const monevReference = {
  'unsur-skm': z.strictObject({
    ...regulation,
    source: z.string().min(1).optional(),
    unsur: z
      .array(z.strictObject({ code: z.string().regex(/^U\d$/), name: z.string().min(1), ...criterionFields }))
      .length(9),
  }),
  'grades-skm': z.strictObject({
    ...regulation,
    grades: z
      .array(
        z.strictObject({
          grade: z.enum(['A', 'B', 'C', 'D']),
          from: decimalText,
          to: decimalText,
          name: z.string().min(1),
        }),
      )
      .length(4),
  }),
  statuses: z.strictObject({
    source: z.string().min(1),
    date: z.iso.date(),
    spellings: z.strictObject({ Close: z.array(z.string().min(1)), Open: z.array(z.string().min(1)) }),
  }),
} as const

export type MonevReference = { readonly [Name in keyof typeof monevReference]: z.infer<(typeof monevReference)[Name]> }
