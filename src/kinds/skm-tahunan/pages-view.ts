import { z } from 'zod'
import { count, decimal, gradeRole, words } from '../parts/view-fields.ts'

const valued = z.strictObject({
  code: words.describe('kode unsur'),
  name: words.describe('nama unsur'),
  value: decimal.describe('nilai unsur'),
  grade: words.describe('huruf mutu'),
  role: gradeRole,
  before: decimal.optional().describe('nilai tahun sebelumnya'),
  change: z
    .string()
    .regex(/^-?\d+\.\d{2,4}$/)
    .meta({ words: 'desimal 2 angka, dapat negatif' })
    .optional()
    .describe('selisihnya dari tahun sebelumnya'),
})

/** One page for each unit. */
export const pagesView = z
  .array(
    z.strictObject({
      id: words.describe('id untuk tabel unit itu'),
      number: count.describe('nomor unit'),
      name: words.describe('nama unit'),
      isHidden: z.boolean().describe('hasilnya tidak disajikan karena respondennya kurang dari lima'),
      respondents: count.describe('banyaknya responden'),
      services: z.array(words).describe('nama layanan yang disurvei, bila disebut'),
      result: z
        .strictObject({
          ikm: decimal.describe('IKM unit'),
          grade: words.describe('huruf mutu'),
          gradeName: words.describe('sebutan mutu'),
          before: decimal.optional().describe('IKM tahun sebelumnya'),
          rank: count.min(1).describe('peringkat unit'),
          unsur: z.array(valued).min(1).describe('nilai setiap unsur'),
          showsEarlier: z.boolean().describe('ada unsur yang mempunyai nilai tahun sebelumnya'),
          lowest: z.array(words).describe('nama unsur yang terendah, dari nilai terendah; kosong bila semuanya sama'),
        })
        .optional()
        .describe('hasil unit, bila disajikan'),
      suggestions: z.array(words).describe('saran responden yang disajikan'),
      hasMore: z.boolean().describe('ada saran lain yang tidak disajikan'),
      moreSuggestions: count.describe('banyaknya saran lain yang tidak disajikan'),
    }),
  )
  .describe('lembar setiap unit yang disurvei, menurut nomornya')

export type PagesView = z.infer<typeof pagesView>
