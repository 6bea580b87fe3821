import { optional, required, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { decimalLike } from '../../../../workbook/fields/numbers.ts'
import { text } from '../../../../workbook/fields/text.ts'

/** The stages of an evaluation of one agency, in their order: each has scores of its own, which are never mixed. */
export const stages = ['mandiri', 'verifikasi', 'final'] as const

export type Stage = (typeof stages)[number]

/** What reports call them. */
export const stageTitles: Readonly<Record<Stage, string>> = {
  mandiri: 'Mandiri',
  verifikasi: 'Verifikasi',
  final: 'Final',
}

/** The sheet of scores with a column for each stage. */
export const stageSheet = defineTable({
  name: 'Penilaian',
  synonyms: ['Penilaian Mandiri', 'Jawaban'],
  required: true,
  note: 'Jawaban dan poin setiap tolok ukur, satu tolok ukur per baris. Poin mandiri, verifikasi, dan final masing-masing kolomnya sendiri.',
  columns: {
    code: required('No Tolok Ukur', text, {
      note: 'Nomor tolok ukur seperti di lembar Instrumen',
      synonyms: ['Nomor Tolok Ukur', 'Kode Tolok Ukur'],
    }),
    answer: optional('Jawaban Mandiri', text, {
      note: 'Opsi yang dipilih, seperti di lembar Instrumen (boleh kosong bila poinnya diisi)',
      synonyms: ['Jawaban', 'Opsi yang Dipilih'],
      feeds: true,
    }),
    mandiri: optional('Poin Mandiri', decimalLike('25'), {
      note: 'Poin menurut penilaian mandiri (boleh kosong bila jawabannya diisi)',
      synonyms: ['Skor Mandiri', 'Nilai Mandiri'],
      feeds: true,
    }),
    verifikasi: optional('Poin Verifikasi', decimalLike('25'), {
      note: 'Poin menurut verifikator (kosong semua bila belum dinilai)',
      synonyms: ['Skor Verifikasi', 'Nilai Verifikasi'],
      feeds: true,
    }),
    final: optional('Poin Final', decimalLike('25'), {
      note: 'Poin sesudah pemaparan dan uji lapangan (kosong semua bila belum ada)',
      synonyms: ['Skor Final', 'Nilai Final'],
      feeds: true,
    }),
    note: optional('Penjelasan', text, { note: 'Penjelasan jawaban (boleh kosong)', freeText: true }),
    unit: optional('Unit Penanggung Jawab', text, {
      note: 'Unit yang menjawab tolok ukur itu (boleh kosong)',
      synonyms: ['Penanggung Jawab', 'Unit'],
    }),
  },
})

export type StageRow = TableRow<typeof stageSheet.columns>
