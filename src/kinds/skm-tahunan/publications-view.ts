import { z } from 'zod'
import { countView, decimalView, gradeRoleView, words } from '../parts/view-fields.ts'

const group = z.strictObject({
  name: words.describe('nama kelompok'),
  count: countView.min(1).describe('banyaknya responden kelompok itu'),
  share: decimalView.describe('bagiannya dalam persen; bagian semua kelompok berjumlah 100'),
})

const publication = z.strictObject({
  number: countView.describe('nomor unit di lembar Unit'),
  name: words.describe('nama unit'),
  respondents: countView.describe('banyaknya responden'),
  ikm: decimalView.describe('IKM unit'),
  grade: words.describe('huruf mutu'),
  gradeName: words.describe('sebutan mutu'),
  role: gradeRoleView,
  characteristics: z
    .array(
      z.strictObject({
        title: words.describe('nama karakteristik sebagai judul: Jenis Kelamin, Pendidikan'),
        lines: z
          .array(z.strictObject({ groups: z.array(group).min(1).max(2).describe('kelompok di baris itu') }))
          .min(1)
          .describe('kelompok responden, yang kecil digabungkan; dua kelompok sebaris'),
      }),
    )
    .describe('responden menurut jenis kelamin dan pendidikan, sejauh boleh disajikan'),
})

/** What each unit publishes of its survey. */
export const publicationsView = z
  .array(publication)
  .describe(
    'publikasi setiap unit yang hasilnya boleh disajikan, menurut urutan lembar Unit; selalu menurut edisi publik',
  )

export const publicationView = publication
  .exactOptional()
  .describe('publikasi satu unit, satu dari publications; hanya ada di publikasi.hbs')

export type PublicationsView = z.infer<typeof publicationsView>
