import { z } from 'zod'
import type { Problem } from '../base/problem.ts'

const words = z.string().min(1)

/** Findings as the templates see them. */
export const findingsView = z.array(
  z.strictObject({ number: z.int().min(1), sheet: words, cell: words, message: words, hint: words }),
)

const none = '–'

/** Findings in the order in which they are told, numbered. */
export function composeFindings(findings: readonly Problem[]): z.infer<typeof findingsView> {
  return findings.map(({ place: { sheet = none, cell = none }, message, hint }, index) => ({
    ...{ number: index + 1, sheet, cell, message, hint },
  }))
}
