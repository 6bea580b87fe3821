import { nameKey } from '../../base/name-key.ts'
import { optional, required } from '../../workbook/column.ts'
import { defineFacts, defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { count, decimalLike } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { lookup } from '../../workbook/lookup.ts'
import { evaluationProblem } from '../parts/evaluation/evaluation-problems.ts'
import { evaluationFields, evaluationYear } from '../parts/evaluation/report/report-of-evaluation.ts'

/** What the levels of its forms are called. */
export const pekpppLevels = { whole: 'Aspek', leaf: 'Indikator' } as const

export const reportSheet = defineFacts({
  name: 'Laporan',
  required: true,
  note: 'Keterangan umum laporan, satu isian per baris.',
  columns: {
    kind: required('Jenis', text, { note: 'Jenis laporan: pekppp', choices: ['pekppp'] }),
    ...evaluationFields,
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
    least: optional('Responden F-03 Minimal', count, {
      note: 'Responden F-03 setiap unit sekurang-kurangnya; 10 bila kosong',
    }),
    most: optional('Responden F-03 Maksimal', count, {
      note: 'Responden F-03 setiap unit sebanyak-banyaknya (boleh kosong)',
    }),
    target: optional('Target IPP', decimalLike('4,06'), {
      note: 'Target IPP instansi, 0–5 (boleh kosong)',
      feeds: true,
      telling: /^[0-5](?:[.,]\d+)?$/,
    }),
    achievementWord: optional('Sebutan Capaian', text, {
      note: 'Sebutan capaian terhadap target seperti tertulis di laporan kinerja, bila ada; diperiksa agar tidak tertukar dengan kategori IPP',
    }),
  },
  ...evaluationYear,
})

export const locusLookup = lookup('locus', (place, params) =>
  evaluationProblem('penilaian.subject-unknown', place, { ...params, sheet: 'Lokus' }),
)

export const locusSheet = defineTable({
  name: 'Lokus',
  synonyms: ['Unit Lokus', 'Daftar Lokus'],
  required: true,
  note: 'Unit pelayanan yang dinilai, satu unit per baris.',
  columns: {
    number: required('No', count, { note: 'Nomor urut' }),
    name: required('Unit Lokus', text, {
      note: 'Nama unit; dipakai sama persis di lembar lain',
      synonyms: ['Unit Pelayanan', 'UPP', 'Nama Unit', 'Lokus'],
      total: 'count',
    }),
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
    date: optional('Tanggal Evaluasi', date, { note: 'Hari unit dinilai (boleh kosong)' }),
    evaluator: optional('Evaluator', text, {
      note: 'Nama evaluator; hanya dicetak pada edisi internal (boleh kosong)',
    }),
    evaluatorUnit: optional('Unit Evaluator', text, { note: 'Unit asal evaluator (boleh kosong)' }),
    head: optional('Kepala Unit', text, { note: 'Yang menandatangani berita acara untuk unit itu (boleh kosong)' }),
    given: optional('IPP', decimalLike('4,06'), {
      note: 'Hanya untuk tahun sebelum 2022: IPP seperti ditetapkan',
      feeds: true,
    }),
    grade: optional('Kategori', text, {
      note: 'Kategori yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
    }),
  },
  names: 'name',
  key: {
    at: 'name',
    of: ({ name }) => nameKey(name),
    twice: (place, { name }, other) => evaluationProblem('penilaian.subject-twice', place, { name, other }),
  },
})

export const evidenceSheet = defineTable({
  name: 'F-01',
  synonyms: ['Bukti Dukung', 'F01'],
  required: false,
  note: 'Butir yang ada buktinya, untuk indikator yang skornya menurut banyaknya butir (boleh tidak ada).',
  columns: {
    subject: required('Unit Lokus', locusLookup, {
      note: 'Nama unit seperti di lembar Lokus',
      synonyms: locusSheet.columns.name.synonyms,
      asAbove: true,
      acrossMerge: true,
    }),
    code: required('Kode', text, {
      note: 'Nomor atau kode indikator',
      synonyms: ['No', 'Nomor', 'Indikator'],
      asAbove: true,
      acrossMerge: true,
    }),
    item: required('Butir', text, { note: 'Butir yang diperiksa' }),
    has: required('Ada', choice({ Ya: ['ya', 'ada', 'v', '√', '✓'], Tidak: ['tidak', 'tidak ada', 'x'] }), {
      note: 'Ya atau Tidak',
      choices: ['Ya', 'Tidak'],
      feeds: true,
    }),
    evidence: optional('Bukti', text, { note: 'Bukti butir itu (boleh kosong)', freeText: true }),
  },
})
