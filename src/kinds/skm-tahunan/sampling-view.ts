import { z } from 'zod'
import { count, words } from '../parts/view-fields.ts'

const numbers = {
  population: count.describe('banyaknya pengguna layanan'),
  needed: count.describe('responden minimal menurut metode sampel'),
  respondents: count.describe('responden yang dihitung'),
}

/** Whether there are as many respondents as the populations ask for. */
export const samplingView = z
  .strictObject({
    method: words.describe('sebutan metode sampel di dalam kalimat'),
    isCensus: z.boolean().describe('seluruh populasi disurvei'),
    rows: z
      .array(
        z.strictObject({
          ...numbers,
          unit: words.describe('nama unit'),
          service: words.optional().describe('nama layanan; tidak ada bila populasinya seluruh unit'),
          planned: count.optional().describe('responden yang direncanakan'),
          enough: z.boolean().describe('respondennya mencukupi'),
        }),
      )
      .describe('satu baris setiap layanan atau unit yang populasinya diketahui'),
    total: z.strictObject(numbers).describe('jumlah semua baris'),
    showsServices: z.boolean().describe('ada baris untuk sebuah layanan'),
    showsPlanned: z.boolean().describe('ada baris yang menyebut responden yang direncanakan'),
    allEnough: z.boolean().describe('respondennya mencukupi di semua baris'),
    short: z
      .array(words)
      .describe('nama unit atau layanan yang respondennya belum mencukupi; kosong bila lebih dari lima'),
    shortCount: count.describe('banyaknya unit atau layanan yang respondennya belum mencukupi'),
    unknown: count.describe('banyaknya unit atau layanan yang disurvei tanpa disebut populasinya'),
    hasUnknown: z.boolean().describe('ada yang disurvei tanpa disebut populasinya'),
    hasOutside: z.boolean().describe('ada isian di luar periode survei'),
    outside: count.describe('banyaknya isian di luar periode survei, yang tidak dihitung'),
  })
  .describe('populasi, responden minimal, dan responden')

export type SamplingView = z.infer<typeof samplingView>
