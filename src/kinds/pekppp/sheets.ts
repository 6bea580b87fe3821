import { optional } from '../../workbook/column.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { decimalLike } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { evaluatorColumns, userEntries } from '../parts/evaluation/judged/evaluator-columns.ts'
import { evaluationReportSheet, subjectLookup, subjectSheet } from '../parts/evaluation/report/evaluation-sheets.ts'
import { targetEntries } from '../parts/evaluation/report/target.ts'

/** What the levels of its forms are called. */
export const pekpppLevels = { whole: 'Aspek', leaf: 'Indikator' } as const

export const reportSheet = evaluationReportSheet('pekppp', {
  reading: optional('Indeks F-03', choice({ 'rata-jawaban': ['rata jawaban'], 'rata-aspek': ['rata aspek'] }), {
    note: 'Cara F-03 dihitung: rata-jawaban (bila kosong) atau rata-aspek; pedomannya tidak terkonfirmasi',
    choices: ['rata-jawaban', 'rata-aspek'],
    feeds: true,
  }),
  withoutUsers: optional('Tanpa F-03', choice({ tahan: ['IPP ditahan'], 'pakai F-02': ['pakai f02'] }), {
    note: 'Bila sebuah unit tidak mempunyai F-03: tahan (bila kosong; IPP tidak dihitung) atau pakai F-02',
    choices: ['tahan', 'pakai F-02'],
    feeds: true,
  }),
  ...userEntries,
  ...targetEntries('IPP', { range: '0–5', telling: /^[0-5](?:[.,]\d+)?$/ }),
})

export const locusLookup = subjectLookup('locus', 'Lokus')

/** What the column is called that says which unit a row is about. */
export const locusWords = {
  subject: 'Unit Lokus',
  subjectSynonyms: ['Unit Pelayanan', 'UPP', 'Nama Unit', 'Lokus'],
} as const

export const locusSheet = subjectSheet(
  {
    ...locusWords,
    name: 'Lokus',
    synonyms: ['Unit Lokus', 'Daftar Lokus'],
    note: 'Unit pelayanan yang dinilai, satu unit per baris.',
    named: 'Nama unit',
  },
  {
    type: optional(
      'Jenis Lokus',
      choice({ barang: ['barang'], jasa: ['jasa'], administrasi: ['administrasi', 'administratif'] }),
      {
        note: 'barang, jasa, atau administrasi (boleh kosong)',
        choices: ['barang', 'jasa', 'administrasi'],
      },
    ),
    form: optional(
      'Bentuk',
      choice({ luring: ['A', 'tatap muka', 'luring (A)'], daring: ['B', 'online', 'daring (B)'] }),
      {
        note: 'luring (F-02 A; bila kosong) atau daring (F-02 B)',
        choices: ['luring', 'daring'],
        feeds: true,
      },
    ),
    ...evaluatorColumns,
    given: optional('IPP', decimalLike('4,06'), {
      note: 'Hanya untuk tahun sebelum 2022: IPP seperti ditetapkan',
      feeds: true,
    }),
    grade: optional('Kategori', text, {
      note: 'Kategori yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
    }),
  },
)
