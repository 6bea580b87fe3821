import { z } from 'zod'
import { sampleView } from '../sample-view.ts'
import { surveyedUnits } from '../units/unit-split.ts'
import { countView, decimalView, extreme, gradeRoleView, signedView, words, yearView } from '../view-fields.ts'

const valued = z.strictObject({
  code: words.describe('kode unsur, misalnya U1'),
  name: words.describe('nama unsur'),
  value: decimalView.describe('nilai unsur, 25–100'),
  grade: words.describe('huruf mutu unsur'),
  role: gradeRoleView,
})

const unsur = valued.extend({ parts: z.array(valued).describe('sub-unsurnya, bila ada') })

/** Names of units and services; counted instead where there are many. */
const named = {
  names: z.array(words).describe('nama unit atau layanan; kosong bila lebih dari lima'),
}

export const survey = z.strictObject({
  year: yearView.describe('tahun survei'),
  id: words.describe('id untuk tabel atau gambar tahun itu'),
  respondents: countView.min(1).describe('banyaknya responden'),
  units: surveyedUnits.describe('unit yang ikut survei tahun itu dan dihitung dalam target'),
  repeatsUnits: z.boolean().describe('susunan unitnya sama dengan survei sebelumnya, yang sudah disebut'),
  pooled: z.boolean().describe('IKM dihitung dari jawaban atau dari beberapa hasil yang digabungkan'),
  byUnits: z.boolean().describe('IKM dihitung dari rata-rata nilai unit (isian Cara Penggabungan)'),
  byServices: z.boolean().describe('IKM dihitung dari rata-rata nilai layanan (isian Cara Penggabungan)'),
  pooledResults: countView
    .min(1)
    .describe('banyaknya unit atau layanan yang dirata-ratakan; 1 bila respondennya digabungkan'),
  sample: sampleView.optional().describe('kecukupan responden'),
  shortOfSample: z
    .strictObject({
      ...named,
      count: countView.min(1).describe('banyaknya unit atau layanan yang respondennya belum mencukupi'),
    })
    .optional()
    .describe('unit atau layanan yang respondennya belum mencukupi'),
  leftOutUnsur: z
    .array(
      z.strictObject({
        ...named,
        name: words.describe('nama unsur'),
        count: countView.min(1).describe('banyaknya unit atau layanan tanpa nilai unsur itu'),
        subjects: words.describe('sebutannya: unit, layanan, atau unit dan layanan'),
        others: words.describe('sebutan yang mempunyai nilai unsur itu: unit, layanan, atau unit dan layanan'),
      }),
    )
    .describe('unsur yang tidak dinilai pada sebagian unit atau layanan'),
  unsurCount: countView.min(1).describe('banyaknya unsur yang ditanyakan'),
  ikm: decimalView.describe('IKM, 25–100'),
  index: words.describe('nilai indeks, 1–4, tiga desimal').meta({ words: 'desimal 3 angka' }),
  grade: words.describe('huruf mutu IKM'),
  gradeName: words.describe('sebutan mutu IKM'),
  target: decimalView.describe('target IKM'),
  achievement: decimalView.describe('capaian terhadap target, dalam persen'),
  reached: z.boolean().describe('IKM mencapai targetnya'),
  exceeded: z.boolean().describe('IKM melampaui targetnya'),
  unsur: z.array(unsur).min(1).describe('nilai setiap unsur'),
  allEqual: z.boolean().describe('semua unsur bernilai sama'),
  highest: extreme.describe('unsur dengan nilai tertinggi'),
  lowest: extreme.describe('unsur dengan nilai terendah'),
})

const change = z.strictObject({
  change: decimalView.describe('besarnya perubahan, tanpa tanda'),
  names: z.array(words).min(1).describe('nama unsur; beberapa bila perubahannya sama'),
})

const comparedUnsur = z.strictObject({
  code: words.describe('kode unsur'),
  name: words.describe('nama unsur'),
  before: decimalView.describe('nilai tahun sebelumnya'),
  after: decimalView.describe('nilai tahun terakhir'),
  change: signedView.describe('perubahan nilai, untuk selisih'),
})

/** The last two survey years side by side. */
export const comparison = z.strictObject({
  id: words.describe('id untuk tabel perbandingan'),
  before: yearView.describe('tahun yang lebih dulu'),
  after: yearView.describe('tahun terakhir'),
  unsur: z.array(comparedUnsur).describe('unsur yang ditanyakan pada kedua tahun'),
  ikmBefore: decimalView.describe('IKM tahun yang lebih dulu'),
  ikmAfter: decimalView.describe('IKM tahun terakhir'),
  ikmChange: decimalView.describe('besarnya perubahan IKM, tanpa tanda'),
  ikmDifference: signedView.describe('perubahan IKM, untuk selisih'),
  ikmRose: z.boolean().describe('IKM naik'),
  ikmFell: z.boolean().describe('IKM turun'),
  rise: change.optional().describe('kenaikan unsur yang terbesar'),
  fall: change.optional().describe('penurunan unsur yang terbesar'),
})

/** A grade with the ends of its band. */
export const gradeBand = z.strictObject({
  grade: words.describe('huruf mutu'),
  name: words.describe('sebutan mutu, misalnya Sangat baik'),
  from: decimalView.describe('IKM terendah mutu ini'),
  to: decimalView.describe('IKM tertinggi mutu ini'),
  role: gradeRoleView,
})

export const askedUnsur = z.strictObject({
  count: countView.min(1).describe('banyaknya unsur yang ditanyakan'),
  names: z.array(words).min(1).describe('nama unsur yang ditanyakan'),
  leftOut: z.array(words).describe('nama unsur yang tidak berlaku'),
})

export type SurveyView = z.infer<typeof survey>
export type ComparisonView = z.infer<typeof comparison>
export type GradeBandView = z.infer<typeof gradeBand>
export type AskedUnsurView = z.infer<typeof askedUnsur>
