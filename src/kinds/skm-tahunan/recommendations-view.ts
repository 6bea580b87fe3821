import { z } from 'zod'
import { countView, decimalView, gradeRoleView, signedView, words } from '../parts/view-fields.ts'

const chosenUnsur = z.strictObject({
  code: words.describe('kode unsur'),
  name: words.describe('nama unsur'),
  value: decimalView.describe('nilai unsur'),
  grade: words.describe('huruf mutu unsur'),
  role: gradeRoleView,
  before: decimalView.optional().describe('nilai tahun sebelumnya'),
  change: signedView.optional().describe('selisihnya dari tahun sebelumnya'),
  reasons: z.array(words).min(1).describe('alasan terpilih, di dalam sel tabel'),
})

/** Unsur that were chosen for action, and what has to be said of the choice. */
export const choiceView = z.strictObject({
  chosen: z.array(chosenUnsur).describe('unsur yang terpilih, dari nilai terendah'),
  notes: z.array(words).describe('keterangan pemilihannya, masing-masing akhir sebuah kalimat'),
})

export const rulesView = z
  .strictObject({
    name: words.describe('sebutan kaidah di dalam kalimat'),
    since: countView.describe('tahun survei pertama kaidah itu'),
    byUnit: z.boolean().describe('diterapkan pada setiap unit; bila tidak, pada setiap jenis layanan'),
    asks: z
      .array(
        z.strictObject({
          isGrade: z.boolean().describe('yang bermutu rendah'),
          isFall: z.boolean().describe('yang turun'),
          isLowest: z.boolean().describe('yang terendah'),
        }),
      )
      .min(1)
      .describe('unsur yang dipilih kaidah itu, satu butir setiap alasan'),
    gradesBelow: z.boolean().describe('ada mutu yang lebih rendah daripada mutu yang meminta tindak lanjut'),
    worstGrade: words.describe('mutu yang meminta tindak lanjut'),
    most: countView.min(1).describe('banyaknya unsur terendah, dan paling banyak yang turun'),
    includesTies: z.boolean().describe('unsur yang nilainya sama dengan yang terakhir ikut terpilih'),
  })
  .describe('kaidah pemilihan unsur yang direkomendasikan')

export const recommendationsView = z
  .strictObject({
    units: z
      .array(
        z.strictObject({
          number: words.describe('nomor unit'),
          name: words.describe('nama unit, atau seluruh instansi'),
          services: z
            .array(
              choiceView.extend({
                name: words.optional().describe('nama layanan; tidak ada bila rekomendasinya untuk seluruh unit'),
              }),
            )
            .min(1)
            .describe('rekomendasi setiap layanan, atau satu untuk seluruh unit'),
        }),
      )
      .describe('rekomendasi menurut unit, hanya yang mempunyai unsur terpilih'),
    subjects: countView.describe('banyaknya unit atau layanan yang mempunyai unsur terpilih'),
    total: countView.describe('banyaknya unsur yang terpilih'),
    isOfAgency: z.boolean().describe('rekomendasinya untuk instansi, karena tidak ada hasil menurut unit'),
    subjectsAre: words.describe('sebutannya: unit, layanan, atau unit dan layanan'),
    byService: z.boolean().describe('ada rekomendasi yang disusun setiap layanan'),
    lacksEarlier: z.boolean().describe('ada unsur terpilih yang nilai tahun sebelumnya tidak diketahui'),
    notes: z
      .array(
        z.strictObject({
          note: words.describe('keterangannya, sebagai akhir sebuah kalimat'),
          names: z.array(words).describe('unit atau layanan yang diterangkan; kosong bila lebih dari lima'),
          count: countView.min(1).describe('banyaknya unit atau layanan yang diterangkan'),
          subjects: words.describe('sebutannya: unit, layanan, atau unit dan layanan'),
          isEvery: z.boolean().describe('berlaku bagi semua unit atau layanan'),
        }),
      )
      .describe('keterangan pemilihan, masing-masing dengan unit atau layanannya'),
    isPartial: z.boolean().describe('ada unit atau layanan yang tidak disajikan'),
    hidden: countView.describe('banyaknya unit atau layanan yang tidak disajikan karena respondennya kurang dari lima'),
    hiddenAre: words.describe('sebutan yang tidak disajikan: unit, layanan, atau unit dan layanan'),
  })
  .describe('rekomendasi')

export type ChoiceView = z.infer<typeof choiceView>
export type RulesView = z.infer<typeof rulesView>
export type RecommendationsView = z.infer<typeof recommendationsView>
