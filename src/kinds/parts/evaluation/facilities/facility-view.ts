import { z } from 'zod'
import { photosView } from '../../units/unit-photos.ts'
import { countView, decimalView, words } from '../../view-fields.ts'
import { evaluationInstrumentView, gradedView } from '../evaluation-view.ts'
import { judgedFacilitiesView } from './judged-facilities-view.ts'

const share = decimalView.optional().describe('yang ada di antara yang berlaku, persen; tidak ada bila semua TB')
const present = countView.describe('banyaknya yang ada')
const applicable = countView.describe('banyaknya yang berlaku: yang ada dan yang tidak')

const facility = z.strictObject({
  number: countView.min(1).describe('nomor pada matriks'),
  code: words.describe('kode sarana'),
  name: words.describe('nama sarana'),
  groups: z.array(words).describe('kelompok yang dilayani sarana itu'),
  weight: words.optional().describe('bobotnya di dalam bagian Pemenuhan; tidak ada bila sama besar'),
  present,
  absent: countView.describe('banyaknya unit yang belum mempunyainya'),
  exempt: countView.describe('banyaknya unit tempat sarana itu tidak berlaku'),
  share,
  condition: decimalView.optional().describe('rata-rata kondisi 0–5 di unit yang mempunyainya'),
  planned: countView.describe('banyaknya unit yang belum mempunyainya tetapi merencanakannya'),
})

const found = z.strictObject({
  code: words.describe('kode sarana atau butir'),
  name: words.describe('nama sarana atau butir'),
  isPresent: z.boolean().describe('ada'),
  isExempt: z.boolean().describe('tidak berlaku (TB)'),
  count: countView.optional().describe('banyaknya seperti tertulis'),
  condition: countView.optional().describe('kondisi 0–5 seperti tertulis'),
  note: words.optional().describe('catatan, alasan, atau bukti'),
})

const unit = z.strictObject({
  id: words.describe('id untuk tabel'),
  number: countView.describe('nomor urut'),
  name: words.describe('nama unit'),
  floors: countView.optional().describe('banyaknya lantai'),
  address: words.optional().describe('alamat'),
  present,
  applicable,
  rung: countView.optional().describe('skor F-02 untuk banyaknya sarana itu; tidak ada bila daftarnya lain'),
  parts: z
    .array(z.strictObject({ value: decimalView.optional().describe('nilai bagian; tidak ada bila tidak dinilai') }))
    .describe('nilai setiap bagian menurut urutan instrumen'),
  result: z
    .strictObject({ ...gradedView, rank: countView.min(1).describe('peringkat; yang sama berperingkat sama') })
    .optional()
    .describe('nilai akhir; tidak ada bila ditahan'),
  facilities: z.array(found).describe('setiap sarana menurut urutan instrumen'),
  support: z.array(found).describe('setiap butir pendukung; kosong bila tidak ditulis'),
})

/** Fields that the view of an evaluation of facilities has; a kind adds its own. */
export const facilityFields = {
  instrument: evaluationInstrumentView,
  sections: z
    .array(
      z.strictObject({
        name: words.describe('nama bagian'),
        weight: words.optional().describe('bobotnya; tidak ada bila sama besar'),
        items: countView.describe('banyaknya butir; 0 bila tidak ditulis'),
      }),
    )
    .describe('bagian penilaian menurut urutan instrumen'),
  weighsItems: z.boolean().describe('ada butir yang mempunyai bobot sendiri'),
  ladder: z
    .strictObject({
      form: words.describe('formulirnya, misalnya F-02 A'),
      code: words.describe('kode indikatornya'),
      regulation: words.describe('peraturan formulir itu'),
    })
    .optional()
    .describe('indikator formulir evaluator yang menghitung sarana yang sama; tidak ada bila daftarnya lain'),
  units: z.array(unit).min(1).describe('setiap unit yang diperiksa'),
  photos: photosView,
  isOne: z.boolean().describe('hanya satu unit yang diperiksa'),
  withheld: z
    .array(words)
    .describe('unit yang nilainya ditahan karena butir pendukungnya tidak ditulis atau semuanya TB'),
  judged: judgedFacilitiesView.optional(),
  unseen: z.array(words).describe('unit di lembar Unit yang tidak diperiksa'),
  facilities: z.array(facility).min(1).describe('setiap sarana menurut urutan instrumen'),
  missing: z.array(facility).describe('sarana yang belum ada di suatu unit, dari yang paling banyak'),
  mostMissing: z
    .array(words)
    .describe('sarana yang paling banyak belum ada; beberapa bila sama, kosong bila lebih dari lima'),
  mostMissingCount: countView.describe('banyaknya sarana yang sama-sama paling banyak belum ada'),
  groups: z
    .array(
      z.strictObject({
        name: words.describe('kelompok sasaran'),
        facilities: countView.min(1).describe('banyaknya sarana bagi kelompok itu'),
        present,
        applicable,
        share,
        complete: countView.describe('banyaknya unit yang mempunyai semua sarana yang berlaku bagi kelompok itu'),
      }),
    )
    .describe('pemenuhan menurut kelompok sasaran; kosong bila instrumennya tidak menyebut kelompok'),
  support: z
    .array(
      z.strictObject({
        code: words.describe('kode butir'),
        name: words.describe('nama butir'),
        present,
        applicable,
        share,
      }),
    )
    .describe('setiap butir pendukung; kosong bila tidak ada'),
  totals: z
    .strictObject({
      present,
      applicable,
      absent: countView.describe('banyaknya yang belum ada'),
      share,
      planned: countView.describe('yang belum ada tetapi direncanakan'),
      nonePlanned: z.boolean().describe('belum satu pun yang belum ada direncanakan'),
      allPlanned: z.boolean().describe('semua yang belum ada direncanakan'),
    })
    .describe('semua sarana di semua unit'),
}

export type FacilityView = z.infer<z.ZodObject<typeof facilityFields>>
