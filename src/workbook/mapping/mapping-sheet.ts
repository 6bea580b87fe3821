import { optional, required } from '../column.ts'
import { defineTable } from '../declare.ts'
import { text } from '../fields/text.ts'

/** What stands under Kolom for a heading that is not to be read. */
export const ignoredColumn = 'abaikan'

/** The sheet in which an office says what its headings, sheets and words mean; it wins over names and codes. */
export const mappingSheet = defineTable({
  name: 'Pemetaan Kolom',
  required: false,
  mayBeEmpty: true,
  note: 'Arti judul kolom, lembar, dan kata yang berbeda dari contoh ini, satu arti per baris (boleh tidak ada).',
  columns: {
    sheet: required('Lembar', text, { note: 'Nama lembar tempat judul atau kata itu berada', asAbove: true }),
    title: optional('Judul', text, {
      note: 'Judul kolom seperti yang tertulis; kosong berarti seluruh lembar itu',
      acrossMerge: true,
    }),
    target: required('Kolom', text, {
      note: `Kolom yang dimaksud, misalnya U4; "${ignoredColumn}" bila tidak dibaca; untuk kata: nilainya, misalnya 4`,
    }),
    word: optional('Untuk', text, { note: 'Kata jawaban yang diartikan, misalnya Memuaskan (hanya untuk kata)' }),
  },
})
