import { z } from 'zod'
import { count, decimal, gradeRole, words } from '../parts/view-fields.ts'

const ranked = z.strictObject({
  number: count.describe('nomor unit di lembar Unit'),
  name: words.describe('nama unit'),
  rank: count.min(1).describe('peringkatnya; yang IKM-nya sama berperingkat sama'),
  respondents: count.describe('banyaknya responden'),
  ikm: decimal.describe('IKM unit'),
  grade: words.describe('huruf mutu'),
  gradeName: words.describe('sebutan mutu'),
  role: gradeRole,
})

/** How the units compare. */
export const unitsView = z
  .strictObject({
    ranked: z.array(ranked).describe('unit yang hasilnya disajikan, dari IKM tertinggi'),
    charted: z
      .array(z.strictObject({ name: words.describe('nama unit'), ikm: decimal.describe('IKM unit') }))
      .describe('unit dalam grafik: semuanya, atau sepuluh yang terendah bila terlalu banyak'),
    chartsAll: z.boolean().describe('grafiknya memuat semua unit'),
    surveyed: count.describe('banyaknya unit yang mempunyai hasil'),
    grades: z
      .array(
        z.strictObject({
          grade: words.describe('huruf mutu'),
          name: words.describe('sebutan mutu'),
          count: count.min(1).describe('banyaknya unit yang bermutu itu'),
        }),
      )
      .describe('banyaknya unit menurut mutunya, dari yang terbaik; hanya mutu yang ada unitnya'),
    silent: z.array(words).describe('nama unit yang tidak mempunyai hasil'),
    hidden: z.array(words).describe('nama unit yang hasilnya tidak disajikan karena respondennya kurang dari lima'),
    hidesOthers: z
      .boolean()
      .describe('ada unit yang tidak disajikan hanya karena hasil unit lain dapat dihitung darinya'),
    hasLowGraded: z.boolean().describe('ada unit yang mutunya termasuk separuh terbawah'),
    lowGraded: z
      .strictObject({
        count: count.describe('banyaknya unit itu'),
        names: z.array(words).describe('nama unit itu; kosong bila lebih dari lima'),
      })
      .describe('unit yang mutunya termasuk separuh terbawah, C atau lebih rendah'),
    best: z.array(words).describe('nama unit dengan IKM tertinggi'),
    lowest: z.array(words).describe('nama unit dengan IKM terendah'),
    allEqual: z.boolean().describe('semua unit memperoleh IKM yang sama'),
  })
  .describe('perbandingan antarunit')

/** Values of every unsur of every unit. */
export const matrixView = z
  .strictObject({
    codes: z
      .array(z.strictObject({ code: words.describe('kode unsur'), name: words.describe('nama unsur') }))
      .describe('unsur dari kiri ke kanan'),
    rows: z
      .array(
        z.strictObject({
          number: count.describe('nomor unit di lembar Unit'),
          name: words.describe('nama unit'),
          cells: z
            .array(
              z.strictObject({
                value: decimal.optional().describe('nilai unsur; tidak ada bila tidak dinilai'),
                grade: words.optional().describe('huruf mutunya'),
                role: gradeRole.optional(),
              }),
            )
            .describe('nilai setiap unsur'),
          ikm: decimal.describe('IKM unit'),
          grade: words.describe('huruf mutu unit'),
          role: gradeRole,
        }),
      )
      .describe('satu baris setiap unit, menurut nomornya'),
    hasBlanks: z.boolean().describe('ada unsur yang tidak dinilai pada suatu unit'),
  })
  .describe('matriks unit dan unsur')

export type UnitsView = z.infer<typeof unitsView>
export type MatrixView = z.infer<typeof matrixView>
