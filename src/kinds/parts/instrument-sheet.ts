import { optional, type TableRow } from '../../workbook/column.ts'
import { defineTable, type WorkbookSpec } from '../../workbook/declare.ts'
import { decimal } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { weight } from '../../workbook/fields/weight.ts'

const words = (rank: string) =>
  ({ note: `Kata untuk jawaban ${rank}; beberapa dipisahkan titik koma (boleh kosong)`, feeds: true }) as const

/** In place of the instrument that ships with the program: what was asked, in the words of the form (`docs/WORKBOOKS.md` 3.5). */
export const instrumentSheet = defineTable({
  name: 'Instrumen',
  synonyms: ['Instrumen Survei', 'Kuesioner', 'Daftar Pertanyaan'],
  required: false,
  mayBeEmpty: true,
  note: 'Instrumen yang dipakai, bila unsur, pertanyaan, bobot, atau mutunya berbeda dari peraturan; satu unsur per baris (boleh tidak ada).',
  columns: {
    survey: optional('Survei', text, {
      note: 'Survei yang instrumennya diganti, misalnya SPAK; hanya bila laporannya memuat beberapa survei',
      asAbove: true,
      feeds: true,
    }),
    code: optional('Kode', text, {
      note: 'Kode unsur atau sub-unsur, misalnya U1 atau U1.1',
      synonyms: ['Kode Unsur'],
      feeds: true,
    }),
    name: optional('Unsur', text, {
      note: 'Nama unsur atau sub-unsur',
      synonyms: ['Indikator', 'Nama Unsur', 'Sub Unsur', 'Unsur Pelayanan'],
      feeds: true,
    }),
    partOf: optional('Bagian dari', text, {
      note: 'Kode unsur yang memuat sub-unsur ini; kosong bila berdiri sendiri',
      synonyms: ['Bagian', 'Induk'],
      acrossMerge: true,
      feeds: true,
    }),
    question: optional('Pertanyaan', text, { note: 'Bunyi pertanyaan seperti pada kuesioner (boleh kosong)' }),
    weight: optional('Bobot', weight, {
      note: 'Bobot seperti tercetak, misalnya 0,24; kosong berarti sama besar',
      feeds: true,
    }),
    answer1: optional('Kata Jawaban 1', text, words('1 (terendah)')),
    answer2: optional('Kata Jawaban 2', text, words('2')),
    answer3: optional('Kata Jawaban 3', text, words('3')),
    answer4: optional('Kata Jawaban 4', text, words('4')),
    from: optional('Dari', decimal, {
      note: 'Mutu: nilai terendahnya (boleh kosong: mutu menurut peraturan)',
      feeds: true,
    }),
    to: optional('Sampai', decimal, { note: 'Mutu: nilai tertingginya', feeds: true }),
    letter: optional('Huruf', text, { note: 'Mutu: hurufnya (boleh kosong)', feeds: true }),
    grade: optional('Nama', text, {
      note: 'Mutu: sebutannya, misalnya Sangat Baik',
      synonyms: ['Kinerja', 'Kategori', 'Mutu'],
      feeds: true,
    }),
  },
})

/** The sheets of a kind with this one, which all have that rest on a survey. */
export function withInstrumentSheet<W extends WorkbookSpec>(
  workbook: W,
): W & { readonly instrument: typeof instrumentSheet } {
  return { ...workbook, instrument: instrumentSheet }
}

export type InstrumentRow = TableRow<typeof instrumentSheet.columns>
