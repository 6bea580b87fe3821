import { z } from 'zod'
import { count, decimal, extreme, gradeRole, words } from '../view-fields.ts'
import { year } from './view-parts.ts'

const signed = z
  .string()
  .regex(/^-?\d+\.\d{2}$/)
  .meta({ words: 'desimal 2 angka, dapat negatif' })

export const unitSplit = z.strictObject({
  total: count.describe('banyaknya unit yang ikut survei'),
  hasGroups: z.boolean().describe('unit dibagi menurut kelompoknya'),
  groups: z
    .array(
      z.strictObject({
        name: words.describe('nama kelompok unit'),
        phrase: words.describe('sebutan kelompok itu di dalam kalimat'),
        central: z.boolean().describe('kelompok ini unit kerja pusat; untuk templat dari sebelum 0.2.0'),
        count: count.min(1).describe('banyaknya unit kelompok itu'),
      }),
    )
    .describe('unit yang ikut survei menurut kelompoknya'),
  newlyIndependent: count.describe('banyaknya unit yang menjadi mandiri tepat pada tahun itu'),
  hasNewlyIndependent: z.boolean().describe('ada unit yang menjadi mandiri tepat pada tahun itu'),
})

/** The units of a survey: those that count towards the target, and those surveyed beside it. */
const surveyedUnits = unitSplit.extend({
  hasOutside: z.boolean().describe('ada unit yang disurvei di luar target'),
  outside: unitSplit
    .pick({ total: true, hasGroups: true, groups: true })
    .extend({ areNew: z.boolean().describe('semua unit di luar target menjadi mandiri tepat pada tahun itu') })
    .describe('unit yang disurvei di luar target'),
})

const unsur = z.strictObject({
  code: words.describe('kode unsur, misalnya U1'),
  name: words.describe('nama unsur'),
  value: decimal.describe('nilai unsur, 25–100'),
  grade: words.describe('huruf mutu unsur'),
  role: gradeRole,
})

export const survey = z.strictObject({
  year: year.describe('tahun survei'),
  id: words.describe('id untuk tabel atau gambar tahun itu'),
  respondents: count.min(1).describe('banyaknya responden'),
  units: surveyedUnits.describe('unit yang ikut survei tahun itu dan dihitung dalam target'),
  pooled: z.boolean().describe('IKM dihitung dari jawaban atau dari beberapa hasil yang digabungkan'),
  unsurCount: count.min(1).describe('banyaknya unsur yang ditanyakan'),
  ikm: decimal.describe('IKM, 25–100'),
  grade: words.describe('huruf mutu IKM'),
  gradeName: words.describe('sebutan mutu IKM'),
  target: decimal.describe('target IKM'),
  achievement: decimal.describe('capaian terhadap target, dalam persen'),
  reached: z.boolean().describe('IKM mencapai targetnya'),
  unsur: z.array(unsur).min(1).describe('nilai setiap unsur'),
  allEqual: z.boolean().describe('semua unsur bernilai sama'),
  highest: extreme.describe('unsur dengan nilai tertinggi'),
  lowest: extreme.describe('unsur dengan nilai terendah'),
})

const change = z.strictObject({
  change: decimal.describe('besarnya perubahan, tanpa tanda'),
  names: z.array(words).min(1).describe('nama unsur; beberapa bila perubahannya sama'),
})

const comparedUnsur = z.strictObject({
  code: words.describe('kode unsur'),
  name: words.describe('nama unsur'),
  before: decimal.describe('nilai tahun sebelumnya'),
  after: decimal.describe('nilai tahun terakhir'),
  change: signed.describe('perubahan nilai, untuk selisih'),
})

/** The last two survey years side by side. */
export const comparison = z.strictObject({
  id: words.describe('id untuk tabel perbandingan'),
  before: year.describe('tahun yang lebih dulu'),
  after: year.describe('tahun terakhir'),
  unsur: z.array(comparedUnsur).describe('unsur yang ditanyakan pada kedua tahun'),
  ikmBefore: decimal.describe('IKM tahun yang lebih dulu'),
  ikmAfter: decimal.describe('IKM tahun terakhir'),
  ikmChange: decimal.describe('besarnya perubahan IKM, tanpa tanda'),
  ikmRose: z.boolean().describe('IKM naik'),
  ikmFell: z.boolean().describe('IKM turun'),
  hasRise: z.boolean().describe('ada unsur yang naik'),
  rise: change.optional().describe('kenaikan unsur yang terbesar'),
  hasFall: z.boolean().describe('ada unsur yang turun'),
  fall: change.optional().describe('penurunan unsur yang terbesar'),
})
