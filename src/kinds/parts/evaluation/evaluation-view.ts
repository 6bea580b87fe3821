import { z } from 'zod'
import { countView, decimalView, gradeRoleView, signedView, words } from '../view-fields.ts'

/** A weight as it is printed: `17%`, `8,9%`. */
export const weightView = z
  .string()
  .regex(/^\d+(?:,\d+)?%$/)
  .meta({ words: 'persen seperti tercetak' })
/** What an indicator adds, three decimals as its sheets print it. */
export const addedView = z
  .string()
  .regex(/^\d+\.\d{3}$/)
  .meta({ words: 'desimal 3 angka' })
export const scoreView = z
  .string()
  .regex(/^\d+(?:,\d+)?$/)
  .meta({ words: 'skor seperti tertulis' })

/** A value with its grade, where the instrument has grades. */
export const gradedView = {
  value: decimalView.describe('nilai seperti tercetak'),
  grade: words
    .optional()
    .describe('huruf kategori, atau sebutannya bila tanpa huruf; tidak ada bila instrumennya tanpa kategori'),
  gradeName: words.optional().describe('sebutan kategori'),
  role: gradeRoleView.optional(),
}

const criterion = z.strictObject({
  code: words.describe('kode kelompok, misalnya A'),
  name: words.describe('nama aspek, bagian, atau kriteria'),
  weight: weightView.optional().describe('bobotnya, persen; tidak ada bila sama besar'),
  indicators: countView.min(1).describe('banyaknya indikator'),
})

/** What templates may see of an instrument by which is evaluated. */
export const evaluationInstrumentView = z
  .strictObject({
    id: words.describe('id untuk tabel instrumen itu'),
    code: words.describe('singkatan instrumen, misalnya F-02 A'),
    name: words.describe('nama instrumen'),
    regulation: words.describe('peraturan instrumen itu'),
    isOwn: z.boolean().describe('menurut lembar Instrumen, bukan yang dibawa program'),
    hasOwnBands: z.boolean().describe('kategorinya menurut lembar Instrumen'),
    hasEqualIndicators: z.boolean().describe('ada kelompok yang bobot indikatornya sama besar karena tidak disebut'),
    isConfirmed: z.boolean().describe('bobotnya terkonfirmasi, bukan dianggap'),
    indicators: countView.describe('banyaknya indikator'),
    criteria: z.array(criterion).min(1).describe('aspek, bagian, atau kriteria menurut urutannya'),
    bands: z
      .array(
        z.strictObject({
          from: decimalView.describe('nilai terendahnya'),
          to: decimalView.describe('nilai tertingginya'),
          grade: words.describe('huruf kategori, atau sebutannya'),
          name: words.describe('sebutan kategori'),
          role: gradeRoleView,
        }),
      )
      .describe('kategori dari yang terbaik; kosong bila tidak ada'),
  })
  .describe('instrumen penilaian')

const mean = z.strictObject({
  code: words.describe('kode kelompok'),
  name: words.describe('nama kelompok'),
  value: decimalView.describe('rata-rata nilainya'),
  highest: decimalView.describe('nilai tertinggi di antara yang dinilai'),
  lowest: decimalView.describe('nilai terendah di antara yang dinilai'),
  lowestNames: z.array(words).describe('siapa yang terendah; kosong bila lebih dari lima'),
  allAlike: z.boolean().describe('semua yang dinilai bernilai sama pada kelompok itu'),
})

const row = z.strictObject({
  number: countView.describe('nomor urut'),
  name: words.describe('nama yang dinilai'),
  form: words.describe('singkatan instrumennya'),
  cells: z
    .array(z.strictObject({ value: decimalView.optional().describe('nilai kelompok; tidak ada bila tidak dinilai') }))
    .describe('nilai setiap kelompok'),
  rank: countView.min(1).describe('peringkat; yang nilainya sama berperingkat sama'),
  ...gradedView,
})

const shortfall = z.strictObject({
  code: words.describe('kode indikator'),
  name: words.describe('nama indikator'),
  subjects: countView.min(1).describe('banyaknya yang belum mencapai skor tertinggi'),
  lost: addedView.describe('rata-rata yang hilang dari nilai'),
})

/** What a kind calls what it evaluates, for tables that several kinds share. */
const evaluationWords = z
  .strictObject({
    subject: words.describe('sebutan yang dinilai, misalnya Unit Lokus'),
    whole: words.describe('sebutan kelompok, misalnya Aspek'),
    leaf: words.describe('sebutan butir, misalnya Indikator'),
    value: words.describe('sebutan nilai akhir yang pendek, misalnya IPP'),
    title: words.describe('sebutan nilai akhir yang panjang'),
    from: words.describe('nilai terendah pada grafik'),
    to: words.describe('nilai tertinggi pada grafik'),
  })
  .describe('sebutan untuk tabel dan grafik')

/** How all that were evaluated compare. */
export const evaluationView = z
  .strictObject({
    words: evaluationWords,
    count: countView.min(1).describe('banyaknya yang dinilai'),
    criteria: z
      .array(z.strictObject({ code: words.describe('kode kelompok'), name: words.describe('nama kelompok') }))
      .min(1)
      .describe('kelompok dari kiri ke kanan'),
    rows: z.array(row).min(1).describe('satu baris setiap yang dinilai, menurut urutannya'),
    ranked: z.array(row).min(1).describe('yang sama, dari nilai tertinggi'),
    isOne: z.boolean().describe('hanya satu yang dinilai'),
    allEqual: z.boolean().describe('semua bernilai sama'),
    hasBlanks: z.boolean().describe('ada kelompok yang tidak dinilai pada salah satu'),
    best: z.array(words).min(1).describe('yang tertinggi; beberapa bila nilainya sama'),
    lowest: z.array(words).min(1).describe('yang terendah; beberapa bila nilainya sama'),
    mean: z.strictObject(gradedView).describe('rata-rata semua yang dinilai'),
    means: z.array(mean).describe('rata-rata setiap kelompok'),
    grades: z
      .array(
        z.strictObject({
          grade: words.describe('huruf kategori, atau sebutannya'),
          name: words.describe('sebutan kategori'),
          count: countView.min(1).describe('banyaknya yang berkategori itu'),
        }),
      )
      .describe('banyaknya menurut kategori, dari yang terbaik; kosong bila tanpa kategori'),
    largest: z
      .array(words)
      .describe('indikator yang paling banyak mengurangi nilai, dengan kodenya; beberapa bila sama'),
    shortfalls: z.array(shortfall).describe('indikator yang paling banyak mengurangi nilai, paling banyak sepuluh'),
  })
  .describe('perbandingan semua yang dinilai')

const indicator = z.strictObject({
  code: words.describe('kode indikator'),
  name: words.describe('nama indikator'),
  weight: weightView.optional().describe('bobot di dalam kelompoknya, persen'),
  score: scoreView.describe('skor'),
  added: addedView.describe('skor dikali bobotnya'),
  note: words.optional().describe('catatan penilai'),
})

export const improvementView = z.strictObject({
  code: words.describe('kode indikator'),
  name: words.describe('nama indikator'),
  score: scoreView.describe('skor sekarang'),
  highest: scoreView.describe('skor tertinggi'),
  next: words.optional().describe('keadaan pada jenjang berikutnya menurut instrumen'),
  advice: words.optional().describe('saran penilai, bila ditulis'),
  lost: addedView.describe('yang hilang dari nilai'),
})

/** One that was evaluated, indicator by indicator. */
export const evaluatedView = z.strictObject({
  id: words.describe('id untuk tabel'),
  name: words.describe('nama yang dinilai'),
  form: words.describe('singkatan instrumennya'),
  ...gradedView,
  criteria: z
    .array(
      z.strictObject({
        code: words.describe('kode kelompok'),
        name: words.describe('nama kelompok'),
        weight: weightView.optional().describe('bobot kelompok, persen'),
        value: decimalView.describe('nilai kelompok'),
        index: decimalView.describe('nilai dikali bobotnya'),
        indicators: z.array(indicator).describe('indikatornya; kosong bila hanya nilai kelompoknya yang ada'),
      }),
    )
    .min(1)
    .describe('kelompok dengan indikatornya'),
  hasNotes: z.boolean().describe('ada catatan penilai'),
  improvements: z
    .array(improvementView)
    .describe('indikator yang belum tertinggi, dari yang paling banyak mengurangi nilai'),
})

/** A score of one's own beside the evaluator's. */
export const gapView = z.strictObject({
  name: words.describe('nama yang dinilai'),
  own: decimalView.describe('nilai penilaian mandiri'),
  value: decimalView.describe('nilai evaluator'),
  gap: signedView.describe('nilai mandiri dikurangi nilai evaluator'),
  widest: z
    .array(words)
    .describe('indikator dengan selisih terbesar; kosong bila lebih dari tiga sama, atau tidak ada'),
  isTied: z.boolean().describe('lebih dari tiga indikator sama-sama berselisih terbesar'),
})

export type EvaluationInstrumentView = z.infer<typeof evaluationInstrumentView>
export type EvaluationView = z.infer<typeof evaluationView>
export type EvaluatedView = z.infer<typeof evaluatedView>
export type GapView = z.infer<typeof gapView>
