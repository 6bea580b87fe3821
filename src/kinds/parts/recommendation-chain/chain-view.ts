import { z } from 'zod'
import { countView, decimalView, signedView, words, yearView } from '../view-fields.ts'

const followedUnsur = z.strictObject({
  code: words.describe('kode unsur'),
  name: words.describe('nama unsur'),
  value: decimalView.describe('nilai unsur pada survei yang merekomendasikannya'),
  reasons: z.array(words).min(1).describe('alasan direkomendasikan'),
  actions: countView.describe('banyaknya rencana aksi yang menjawabnya'),
  closed: countView.describe('di antaranya yang close'),
  next: decimalView.optional().describe('nilai unsur pada survei berikutnya, bila diketahui'),
  change: signedView.optional().describe('selisih kedua nilai itu'),
})

const chainOfYear = z.strictObject({
  id: words.describe('id untuk matriks tahun itu'),
  year: yearView.describe('tahun survei yang merekomendasikan'),
  nextYear: yearView.optional().describe('tahun survei berikutnya, bila hasilnya diketahui'),
  recommended: countView.min(1).describe('banyaknya unsur yang direkomendasikan'),
  subjects: countView.min(1).describe('banyaknya unit yang menerima rekomendasi'),
  answered: countView.describe('unsur yang mempunyai rencana aksi'),
  finished: countView.describe('unsur yang semua rencana aksinya close'),
  unanswered: countView.describe('unsur tanpa rencana aksi'),
  compared: countView.describe('unsur yang nilainya diketahui pada survei berikutnya'),
  rose: countView.describe('di antaranya yang naik'),
  same: countView.describe('di antaranya yang tetap'),
  fell: countView.describe('di antaranya yang turun'),
  knowsActions: z.boolean().describe('keadaan rencana aksinya diketahui'),
  hasAnswered: z.boolean().describe('ada unsur yang mempunyai rencana aksi'),
  allAnswered: z.boolean().describe('semua unsur mempunyai rencana aksi'),
  allFinished: z.boolean().describe('semua unsur yang dijawab telah close seluruhnya'),
  hasFinished: z.boolean().describe('ada unsur yang semua rencana aksinya close'),
  hasCompared: z.boolean().describe('ada unsur yang nilainya dapat dibandingkan'),
  hasUnknown: z.boolean().describe('ada unsur yang nilainya pada survei berikutnya tidak diketahui'),
  unnamed: countView.describe('rencana aksi survei itu yang tidak menyebut unsurnya, sehingga tidak dihitung'),
  hasUnnamed: z.boolean().describe('ada rencana aksi yang tidak menyebut unsurnya'),
  byService: z.boolean().describe('ada rekomendasi untuk suatu layanan'),
  units: z
    .array(
      z.strictObject({
        number: words.describe('nomor unit'),
        name: words.describe('nama unit'),
        services: z
          .array(
            z.strictObject({
              name: words.optional().describe('nama layanan; tidak ada bila untuk seluruh unit'),
              unsur: z.array(followedUnsur).min(1).describe('unsur yang direkomendasikan'),
            }),
          )
          .min(1)
          .describe('layanan unit itu'),
      }),
    )
    .min(1)
    .describe('unit yang menerima rekomendasi'),
})

/** Recommendations of surveys, their actions, and the values of the surveys after. */
export const recommendationChainView = z.strictObject({
  statusAsOf: z.iso
    .date()
    .optional()
    .describe('hari ketika status rencana aksi dibaca; tidak ada bila laporan tindak lanjutnya tidak ada di arsip'),
  years: z.array(chainOfYear).min(1).describe('satu butir setiap tahun survei'),
})

export type RecommendationChainView = z.infer<typeof recommendationChainView>
export type ChainOfYearView = z.infer<typeof chainOfYear>
