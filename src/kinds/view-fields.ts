import { z } from 'zod'

// Fields that the views of several kinds have.

/** Rounded decimals as `roundHalfUp` writes them; helpers put the comma in. */
export const decimal = z.string().regex(/^\d+\.\d{2}$/)
export const count = z.int().min(0)
export const day = z.iso.date()
export const words = z.string().min(1)
export const gradeRole = z.enum(['grade-a', 'grade-b', 'grade-c', 'grade-d'])

const run = z.strictObject({
  text: words,
  bold: z.literal(true).optional(),
  italic: z.literal(true).optional(),
  underline: z.literal(true).optional(),
})

/** A cell with its lists and italics. */
export const lines = z
  .array(z.strictObject({ marker: words.optional(), level: z.int().min(0), runs: z.array(run).min(1) }))
  .min(1)
