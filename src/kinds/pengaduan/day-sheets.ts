import { nameKey } from '../../base/name-key.ts'
import { optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { count } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { complaintProblem } from './problems.ts'
import { weekLength, yesOrNo, yesOrNoWords } from './report-sheet.ts'
import { typeField, types } from './ticket-sheet.ts'

// What days are counted by: units with their weeks, holidays, and limits of the office.

export const unitSheet = defineTable({
  name: 'Unit',
  synonyms: ['Unit Kerja', 'Balai/Loka'],
  required: false,
  note: 'Unit yang menjawab, satu unit per baris menurut urutan cetaknya (boleh tidak ada: dipakai yang tertulis di lembar Pengaduan).',
  columns: {
    name: required('Unit', text, { note: 'Nama unit', synonyms: ['Nama Unit', 'Unit Kerja', 'Balai/Loka'] }),
    week: optional('Hari Kerja Seminggu', weekLength, {
      feeds: true,
      note: '5 atau 6; kosong berarti seperti di lembar Laporan',
      choices: ['5', '6'],
    }),
  },
  key: {
    at: 'name',
    of: ({ name }) => nameKey(name),
    twice: (place, { name }, other) => complaintProblem('baris.twice', place, { what: `Unit "${name}"`, other }),
  },
})

const dayKinds = {
  nasional: ['Nasional', 'Libur Nasional'],
  'cuti bersama': ['Cuti Bersama'],
  daerah: ['Daerah', 'Libur Daerah', 'Fakultatif'],
} as const

export const holidaySheet = defineTable({
  name: 'Libur',
  synonyms: ['Hari Libur', 'Libur Nasional'],
  required: false,
  note: 'Hari libur setiap tahun yang dilewati laporan, satu hari per baris; Sabtu dan Minggu tidak perlu ditulis.',
  columns: {
    date: required('Tanggal', date, { note: 'Hari libur' }),
    name: optional('Keterangan', text, { note: 'Nama hari liburnya (boleh kosong)', synonyms: ['Nama Hari Libur'] }),
    kind: optional('Golongan', choice(dayKinds), {
      note: 'nasional (bila kosong), cuti bersama, atau daerah',
      choices: Object.keys(dayKinds),
    }),
    unit: optional('Unit', text, {
      feeds: true,
      note: 'Unit yang libur, bagi libur daerah; kosong berarti semua unit',
      synonyms: ['Berlaku Bagi'],
    }),
    proposed: optional('Usulan', yesOrNo, {
      note: 'Ya bila diusulkan program dan belum dicocokkan dengan keputusan pemerintah (boleh kosong)',
      choices: yesOrNoWords,
    }),
  },
  key: {
    at: 'date',
    of: ({ date: day, unit }) => JSON.stringify([day, unit === undefined ? null : nameKey(unit)]),
    twice: (place, _, other) => complaintProblem('baris.twice', place, { what: 'Hari libur ini', other }),
  },
})

export const limitSheet = defineTable({
  name: 'SLA',
  synonyms: ['Tenggat', 'Target SLA', 'Standar Waktu'],
  required: false,
  note: 'Tenggat yang ditetapkan instansi; mendahului tenggat peraturan. Baris yang menyebut lebih banyak mendahului yang menyebut lebih sedikit.',
  columns: {
    type: optional('Jenis', typeField, { feeds: true, note: 'Kosong berarti semua jenis', choices: types }),
    supervised: optional('Berkadar Pengawasan', yesOrNo, {
      feeds: true,
      note: 'Kosong berarti keduanya',
      choices: yesOrNoWords,
    }),
    source: optional('Sumber', choice({ SP4N: ['SP4N', 'LAPOR'], PPID: ['PPID'] }), {
      feeds: true,
      note: 'SP4N atau PPID; kosong berarti semua',
      choices: ['SP4N', 'PPID'],
    }),
    commodity: optional('Komoditi', text, { feeds: true, note: 'Kosong berarti semua', synonyms: ['Komoditas'] }),
    classification: optional('Klasifikasi', text, {
      feeds: true,
      note: 'Kosong berarti semua',
      synonyms: ['Kategori'],
    }),
    subclassification: optional('Subklasifikasi', text, { feeds: true, note: 'Kosong berarti semua' }),
    unit: optional('Unit', text, { feeds: true, note: 'Kosong berarti semua unit' }),
    days: required('Hari Kerja', count, { note: 'Tenggat dalam hari kerja', synonyms: ['Target SLA', 'Target'] }),
    from: optional('Berlaku Sejak', date, {
      feeds: true,
      note: 'Hari penerimaan pertama yang memakainya; kosong berarti sejak dahulu',
      synonyms: ['Berlaku Mulai'],
    }),
  },
})
