import { z } from 'zod'
import { countView, day, words } from '../parts/view-fields.ts'

/** By which ways things come in, and what their days are counted by. */
export const mechanismView = z
  .strictObject({
    channels: z.array(words).describe('kanal yang dipakai; kosong bila tidak diketahui'),
    limits: z
      .array(
        z.strictObject({
          about: words.describe('apa yang diberi tenggat'),
          days: countView.min(1).describe('tenggatnya, hari kerja'),
          basis: words.describe('peraturannya, atau ketetapan instansi'),
          since: day.optional().describe('berlaku sejak hari itu, bila disebut'),
          count: countView.describe('banyaknya yang diterima dengan tenggat itu'),
        }),
      )
      .describe('tenggat yang dipakai; kosong bila hanya ada Rekap'),
    isOwn: z.boolean().describe('ada tenggat yang ditetapkan instansi (lembar SLA)'),
    isSecondary: z.boolean().describe('ada tenggat permohonan informasi publik, dari undang-undang lain'),
    complete: countView.min(1).describe('hari kerja bagi pelapor untuk melengkapi'),
    rested: countView
      .min(1)
      .optional()
      .describe('tiket yang tenggatnya berhenti atau baru mulai ketika lengkap; tidak ada bila tidak satu pun'),
    week: words.describe('hari kerja seminggu, misalnya Senin sampai Jumat'),
    otherWeek: words.describe('hari kerja seminggu unit yang lain'),
    otherUnits: z.array(words).describe('unit yang hari kerja seminggunya lain'),
    countsFirstDay: z.boolean().describe('hari diterima dihitung sebagai hari pertama'),
    holidays: countView.min(1).optional().describe('banyaknya hari libur yang dipakai; tidak ada bila tidak satu pun'),
    proposed: countView
      .min(1)
      .optional()
      .describe('di antaranya yang baru usulan program; tidak ada bila tidak satu pun'),
    yearsWithout: z.array(words).describe('tahun yang dilewati dan tidak mempunyai satu pun hari libur'),
  })
  .describe('kanal, tenggat, dan cara menghitung hari')
