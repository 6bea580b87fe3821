import { z } from 'zod'
import { countView, decimalView, gradeRoleView, signedView, words } from '../parts/view-fields.ts'

const valued = z.strictObject({
  code: words.describe('kode unsur'),
  name: words.describe('nama unsur'),
  value: decimalView.describe('nilai unsur'),
  grade: words.describe('huruf mutu'),
  role: gradeRoleView,
  before: decimalView.optional().describe('nilai tahun sebelumnya'),
  change: signedView.optional().describe('selisihnya dari tahun sebelumnya'),
})

/** One page for each unit. */
export const pagesView = z
  .array(
    z.strictObject({
      id: words.describe('id untuk tabel unit itu'),
      number: countView.describe('nomor unit'),
      name: words.describe('nama unit'),
      beginsPage: z.boolean().describe('memulai halaman; unit berturut-turut yang tidak disajikan sehalaman'),
      isHidden: z.boolean().describe('hasilnya tidak disajikan karena respondennya kurang dari lima'),
      respondents: countView.describe('banyaknya responden'),
      services: z.array(words).describe('sebutan layanan yang disurvei di dalam kalimat, bila disebut'),
      result: z
        .strictObject({
          ikm: decimalView.describe('IKM unit'),
          grade: words.describe('huruf mutu'),
          gradeName: words.describe('sebutan mutu'),
          before: decimalView.optional().describe('IKM tahun sebelumnya'),
          change: signedView.optional().describe('selisih IKM dari tahun sebelumnya'),
          rank: countView.min(1).describe('peringkat unit'),
          unsur: z.array(valued).min(1).describe('nilai setiap unsur'),
          showsEarlier: z.boolean().describe('ada unsur yang mempunyai nilai tahun sebelumnya'),
          lowest: z
            .array(valued.pick({ code: true, name: true, value: true }))
            .describe('unsur yang terendah, dari nilai terendah; kosong bila semuanya sama'),
        })
        .optional()
        .describe('hasil unit, bila disajikan'),
      suggestions: z.array(words).describe('saran responden yang disajikan'),
      hasMore: z.boolean().describe('ada saran lain yang tidak disajikan'),
      moreSuggestions: countView.describe('banyaknya saran lain yang tidak disajikan'),
    }),
  )
  .describe('lembar setiap unit yang disurvei, menurut nomornya')

export type PagesView = z.infer<typeof pagesView>
