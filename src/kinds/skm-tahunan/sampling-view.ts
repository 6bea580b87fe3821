import { z } from 'zod'
import { countView, words } from '../parts/view-fields.ts'

const numbers = {
  population: countView.describe('banyaknya pengguna layanan'),
  needed: countView.describe('responden minimal menurut metode sampel'),
  respondents: countView.describe('responden yang dihitung'),
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
          planned: countView.optional().describe('responden yang direncanakan'),
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
    shortCount: countView.describe('banyaknya unit atau layanan yang respondennya belum mencukupi'),
    shortSubjects: words.describe('sebutan yang belum mencukupi: unit, layanan, atau unit dan layanan'),
    subjects: words.describe('sebutan semua baris: unit, layanan, atau unit dan layanan'),
    unknown: countView.describe('banyaknya unit atau layanan yang disurvei tanpa disebut populasinya'),
    unknownSubjects: words.describe('sebutan yang populasinya tidak disebut: unit, layanan, atau unit dan layanan'),
    hasUnknown: z.boolean().describe('ada yang disurvei tanpa disebut populasinya'),
    hasOutside: z.boolean().describe('ada isian di luar periode survei'),
    outside: countView.describe('banyaknya isian di luar periode survei, yang tidak dihitung'),
  })
  .describe('populasi, responden minimal, dan responden')

export type SamplingView = z.infer<typeof samplingView>
