import { z } from 'zod'
import { countView, lines, words, yearView } from '../view-fields.ts'

const status = z.enum(['Open', 'Close'])

const action = z.strictObject({
  lines: lines.describe('isi rencana aksi'),
  timeline: words.describe('batas waktu seperti tertulis'),
  status: status.describe('status rencana aksi pada tanggal cutoff'),
})

const group = z.strictObject({
  number: words.describe('nomor rekomendasi; tanda pisah bila tidak bernomor'),
  recommendation: lines.describe('bunyi rekomendasi'),
  service: words.describe('jenis layanan; tanda pisah bila tidak disebut'),
  actions: z.array(action).min(1).describe('rencana aksinya'),
})

export const detail = z.strictObject({
  year: yearView.describe('tahun survei'),
  id: words.describe('id untuk matriks tahun itu'),
  byNumber: z.boolean().describe('rencana aksinya menyebut nomor rekomendasi'),
  byService: z.boolean().describe('rencana aksinya menyebut jenis layanan'),
  units: z
    .array(
      z.strictObject({
        number: countView.describe('nomor unit di lembar Unit'),
        name: words.describe('nama unit'),
        groups: z.array(group).describe('rekomendasi atau layanan unit itu'),
      }),
    )
    .describe('unit yang mempunyai rencana aksi tahun itu'),
})

/** The recommendations of a survey, and for how many services they were followed up. */
export const recommendationsOfYear = z.strictObject({
  year: yearView.describe('tahun survei'),
  items: z
    .array(z.strictObject({ number: words.describe('nomor rekomendasi'), text: words.describe('bunyi rekomendasi') }))
    .min(1)
    .describe('rekomendasi tahun itu'),
  hasServices: z.boolean().describe('rencana aksinya menyebut jenis layanan'),
  services: countView.describe('banyaknya layanan yang ditindaklanjuti, setiap unit dihitung sendiri'),
  recommendations: countView.describe('banyaknya rekomendasi yang ditindaklanjuti'),
  isOnePerService: z.boolean().describe('setiap layanan mempunyai satu rekomendasi'),
})

export type DetailView = z.infer<typeof detail>
export type RecommendationsView = z.infer<typeof recommendationsOfYear>
