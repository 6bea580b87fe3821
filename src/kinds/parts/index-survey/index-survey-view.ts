import { z } from 'zod'
import { instrumentView } from '../instrument-view.ts'
import { countView, decimalView, extreme, gradeRoleView, words } from '../view-fields.ts'

const band = z.strictObject({
  name: words.describe('nama kategori'),
  from: decimalView.describe('indeks terendah kategori itu'),
  to: decimalView.describe('indeks tertinggi kategori itu'),
  conversionFrom: decimalView.describe('nilai konversi terendah, 25–100'),
  conversionTo: decimalView.describe('nilai konversi tertinggi, 25–100'),
  role: gradeRoleView,
})

const asked = z.strictObject({
  code: words.describe('kode unsur, misalnya U1 atau P1'),
  name: words.describe('nama unsur'),
  question: words.describe('bunyi pertanyaannya'),
  value: decimalView.optional().describe('nilai unsur, 1–4'),
  grade: words.optional().describe('kategori nilai itu'),
  role: gradeRoleView.optional(),
})

const unsur = asked.extend({ parts: z.array(asked).describe('sub-unsurnya, bila ada') })

/** Months without an index, for one reason of the three. */
const absence = z.strictObject({
  months: z.array(words).min(1).describe('bulan tanpa indeks'),
  isNeverGiven: z.boolean().describe('bulan itu tidak ada di lembar Riwayat dan tidak ada di arsip'),
  hasNoRespondents: z.boolean().describe('bulan itu tidak mempunyai responden'),
  hasNoAnswers: z.boolean().describe('ada responden, tetapi tidak menjawab survei ini'),
  survey: words.describe('singkatan survei, misalnya SPAK'),
})

/** The line of an index over the months of the trend. */
const history = z.strictObject({
  isShown: z.boolean().describe('sedikitnya dua bulan mempunyai indeks'),
  axisFrom: countView.describe('angka tempat sumbu gambar bermula; berakhir pada 4'),
  months: z
    .array(
      z.strictObject({
        name: words.describe('nama bulan yang disingkat'),
        index: decimalView.optional().describe('indeks bulan itu'),
      }),
    )
    .describe('bulan-bulan pada gambar'),
})

/** An index with its grade; nothing of a month without respondents. */
export const indexView = z.strictObject({
  index: decimalView.optional().describe('indeks layanan itu, 1–4'),
  grade: words.optional().describe('kategori indeks itu'),
  role: gradeRoleView.optional(),
})

export type IndexView = z.infer<typeof indexView>

/** What the templates may see of one survey. */
export const indexSurveyView = z.strictObject({
  id: words.describe('id untuk tabel dan gambar survei ini'),
  code: words.describe('singkatan survei, misalnya SPKP'),
  name: words.describe('nama survei'),
  indexCode: words.describe('singkatan indeks, misalnya IPKP'),
  indexName: words.describe('nama indeks'),
  unsur: z.array(unsur).min(1).describe('unsur survei ini'),
  scale: z
    .strictObject({
      from: z.number().describe('nilai terendah, 1 atau 25'),
      to: z.number().describe('nilai tertinggi, 4 atau 100'),
    })
    .describe('skala nilai dan indeks'),
  hasFactor: z.boolean().describe('indeksnya dikalikan, karena disajikan 25–100'),
  factor: z.number().describe('pengali indeks: 1, atau 25 bila indeksnya disajikan 25–100'),
  instrument: instrumentView.describe('instrumen survei ini, dan apa yang berbeda dari peraturan'),
  bands: z.array(band).min(2).describe('kategori dari yang terbaik'),
  hasConversion: z.boolean().describe('kategori itu juga ditulis sebagai nilai konversi'),
  index: decimalView.optional().describe('indeks bulan ini, 1–4'),
  grade: words.optional().describe('kategori indeks'),
  role: gradeRoleView.optional(),
  allEqual: z.boolean().describe('semua unsur bernilai sama'),
  allPerfect: z.boolean().describe('semua unsur bernilai 4,00'),
  highest: extreme.optional().describe('unsur dengan nilai tertinggi'),
  lowest: extreme.optional().describe('unsur dengan nilai terendah'),
  target: decimalView.optional().describe('target indeks, 1–4'),
  reached: z.boolean().describe('indeks mencapai targetnya'),
  exceeded: z.boolean().describe('indeks melampaui targetnya'),
  before: decimalView.optional().describe('indeks bulan sebelumnya'),
  change: decimalView.optional().describe('besarnya perubahan indeks, tanpa tanda'),
  rose: z.boolean().describe('indeks naik'),
  fell: z.boolean().describe('indeks turun'),
  suggestions: z.array(words).describe('saran responden'),
  allAttention: z.boolean().describe('semua unsur yang dijawab memerlukan perhatian'),
  belowGrade: z.boolean().describe('ada yang di bawah kategori tertinggi'),
  belowTarget: z.boolean().describe('ada yang di bawah target'),
  attention: z
    .array(z.strictObject({ name: words.describe('nama unsur'), value: decimalView.describe('nilai unsur itu') }))
    .describe('unsur di bawah kategori tertinggi atau di bawah target'),
  history: history.describe('garis indeks pada gambar kecenderungan'),
  mean: decimalView.optional().describe('rata-rata tiga bulan'),
  predicate: z
    .strictObject({ code: words.describe('singkatan predikat'), name: words.describe('nama predikat') })
    .describe('predikat yang nilai ambangnya dibandingkan'),
  points: decimalView.optional().describe('nilai rata-rata itu pada LKE'),
  mostPoints: decimalView.optional().describe('nilai terbanyak pada LKE'),
  arePointsSecondary: z.boolean().describe('nilai LKE menurut sumber yang belum dicocokkan dengan naskahnya'),
  threshold: decimalView.optional().describe('nilai ambang rata-rata untuk predikat itu'),
  isThresholdUnconfirmed: z.boolean().describe('nilai ambang itu belum dicocokkan dengan naskahnya'),
  thresholdReached: z.boolean().describe('rata-rata mencapai nilai ambang'),
  thresholdExceeded: z.boolean().describe('rata-rata melampaui nilai ambang'),
  meanMonths: countView.describe('banyaknya bulan yang dirata-ratakan, dari tiga'),
  hasOwnAbsences: z.boolean().describe('kekurangan bulannya disebut sendiri, tidak bersama survei yang lain'),
  beforeAbsence: absence.optional().describe('sebab bulan sebelumnya tidak mempunyai indeks'),
  absences: z.array(absence).describe('bulan yang tidak ikut dirata-ratakan, menurut sebabnya'),
})

export type IndexSurveyView = z.infer<typeof indexSurveyView>
