import { z } from 'zod'
import { explained } from '../base/origin/origin.ts'
import type { Problem } from '../problems/problem.ts'
import { explainByWords } from '../scoring/explain-comparison.ts'

const words = z.string().min(1)

/** Findings as the templates see them. */
export const findingsView = z
  .array(
    z.strictObject({
      number: z.int().min(1).describe('nomor urut catatan'),
      sheet: words.describe('lembar tempat catatan itu; tanda pisah bila tidak di sebuah lembar'),
      cell: words.describe('sel tempat catatan itu; tanda pisah bila tidak di sebuah sel'),
      message: words.describe('apa yang ditemukan'),
      hint: words.describe('apa yang disarankan'),
    }),
  )
  .describe('catatan pemeriksaan; kosong pada edisi publik')

const none = '–'

/** Findings in the order in which they are told, numbered. */
export function composeFindings(findings: readonly Problem[]): z.infer<typeof findingsView> {
  const number = explainByWords('nomor urut catatan pemeriksaan', () => [])
  return findings.map(({ place: { sheet = none, cell = none }, message, hint }, index) =>
    explained({ number: index + 1, sheet, cell, message, hint }, { number }),
  )
}
