import { z } from 'zod'
import { count, lines, words, year } from '../parts/view-fields.ts'

const plan = z.strictObject({
  service: words.optional().describe('nama layanan, bila disebut'),
  code: words.describe('kode unsur'),
  name: words.describe('nama unsur'),
  cause: lines.optional().describe('penyebab nilainya rendah atau turun'),
  action: lines.describe('rencana tindak lanjut'),
  quarters: z.array(z.boolean()).length(4).describe('triwulan I sampai IV: ditandai atau tidak'),
  due: words.optional().describe('waktu pelaksanaan bila tidak ditandai pada triwulan'),
  owner: words.optional().describe('penanggung jawab'),
})

/** What is going to be done. */
export const plansView = z
  .strictObject({
    units: z
      .array(
        z.strictObject({
          number: words.describe('nomor unit; tanda pisah untuk seluruh instansi'),
          name: words.describe('nama unit, atau seluruh instansi'),
          plans: z.array(plan).min(1).describe('rencananya, menurut urutan prioritasnya'),
        }),
      )
      .describe('rencana tindak lanjut menurut unit'),
    total: count.describe('banyaknya rencana tindak lanjut'),
    showsServices: z.boolean().describe('ada rencana yang menyebut layanannya'),
    showsCauses: z.boolean().describe('ada rencana yang menyebut penyebabnya'),
  })
  .describe('rencana tindak lanjut')

const previousPlan = z.strictObject({
  unit: words.optional().describe('nama unit, bila disebut'),
  unsur: words.optional().describe('nama unsur, bila disebut'),
  action: lines.describe('rencana tindak lanjutnya'),
  done: z.enum(['Ya', 'Sebagian', 'Tidak']).describe('sudah ditindaklanjuti: Ya, Sebagian, atau Tidak'),
  description: lines.optional().describe('uraian pelaksanaannya'),
  evidence: words.optional().describe('dokumentasinya'),
})

/** What became of the plans of the survey before. */
export const previousView = z
  .strictObject({
    years: z
      .array(
        z.strictObject({
          id: words.describe('id untuk tabel tahun itu'),
          year: year.describe('tahun survei yang ditindaklanjuti'),
          plans: z.array(previousPlan).min(1).describe('rencananya menurut urutannya'),
          total: count.min(1).describe('banyaknya rencana'),
          done: count.describe('yang telah ditindaklanjuti'),
          partly: count.describe('yang baru sebagian'),
          undone: count.describe('yang belum ditindaklanjuti'),
          isOne: z.boolean().describe('hanya satu rencana'),
          states: z
            .array(
              z.strictObject({
                count: count.min(1).describe('banyaknya rencana dengan keadaan itu'),
                state: words.describe('keadaannya di dalam kalimat'),
              }),
            )
            .min(1)
            .describe('keadaan rencana-rencana itu; hanya yang ada'),
          showsUnits: z.boolean().describe('ada rencana yang menyebut unitnya'),
        }),
      )
      .describe('tindak lanjut menurut tahun surveinya'),
    hasLeft: z.boolean().describe('ada rencana yang belum tuntas'),
    left: count.describe('banyaknya rencana yang belum atau baru sebagian ditindaklanjuti'),
  })
  .describe('tindak lanjut survei sebelumnya')

export type PlansView = z.infer<typeof plansView>
export type PreviousView = z.infer<typeof previousView>
