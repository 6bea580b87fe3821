import { nameKey } from '../../base/name-key.ts'
import { described, optional, type ReadField, required } from '../../workbook/column.ts'
import { defineFacts, defineTable } from '../../workbook/declare.ts'
import { anyWords } from '../../workbook/field-description.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { count, decimal, percent, year } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { lookup } from '../../workbook/lookup.ts'
import { instrumentFields } from '../parts/instrument-settings.ts'
import { poolingField, samplingField } from '../parts/survey-settings.ts'
import { issueFields, logoField, notApplicableField, numberField, signatoryFields } from '../report-fields.ts'
import { monevProblem } from './problems.ts'

export const reportSheet = defineFacts({
  name: 'Laporan',
  required: true,
  note: 'Keterangan umum laporan, satu isian per baris.',
  columns: {
    kind: required('Jenis', text, { note: 'Jenis laporan: monev-skm', choices: ['monev-skm'] }),
    number: numberField,
    semester: required(
      'Semester',
      choice({ I: ['I', '1', 'Semester I', 'Semester 1'], II: ['II', '2', 'Semester II', 'Semester 2'] }),
      {
        note: 'Semester pelaporan',
        choices: ['I', 'II'],
      },
    ),
    year: required('Tahun', year, { note: 'Tahun pelaporan, empat angka' }),
    ...issueFields,
    author: required('Unit Penyusun', text, { note: 'Unit yang menyusun laporan' }),
    assignmentNumber: required('Nomor Surat Tugas', text, { note: 'Nomor surat tugas tim' }),
    assignmentDate: required('Tanggal Surat Tugas', date, { note: 'Tanggal surat tugas tim' }),
    cutoff: required('Tanggal Cutoff', date, { note: 'Tanggal status rencana aksi dibaca' }),
    application: required('Aplikasi Sumber', text, { note: 'Aplikasi tempat unit melaporkan rencana aksi' }),
    ...signatoryFields,
    logo: logoField,
    notApplicable: notApplicableField,
    ...instrumentFields,
    pooling: poolingField,
    sampling: samplingField,
  },
  excused: { of: ({ notApplicable }) => notApplicable ?? [] },
  day: { of: ({ cutoff }) => cutoff },
})

export const teamSheet = defineTable({
  name: 'Tim',
  required: true,
  note: 'Susunan tim, satu orang per baris.',
  columns: {
    role: required('Peran', text, { note: 'Peran dalam tim; kosong berarti sama dengan di atasnya', asAbove: true }),
    name: required('Nama', text, { note: 'Nama anggota tim' }),
  },
})

/** The name of a unit without the `*` that a report puts behind it. */
const unitName: ReadField<string> = described({ words: 'nama unit', cell: 'text', json: anyWords }, (cell, at) =>
  text(cell, at)?.replace(/\s*\*+$/, ''),
)

/** The name of a unit as the sheet Unit writes it. */
export const unitLookup = lookup('unit', (place, params) => monevProblem('unit.unknown', place, params))

export const unitSheet = defineTable({
  name: 'Unit',
  required: true,
  note: 'Seluruh unit pelayanan yang dipantau, satu unit per baris.',
  columns: {
    number: required('No', count, { note: 'Nomor urut unit' }),
    name: required('Unit Pelayanan', unitName, {
      note: 'Nama unit; dipakai sama persis di lembar lain',
      synonyms: ['Unit Kerja', 'UPP', 'Nama Unit'],
      total: 'count',
    }),
    group: optional('Kelompok', text, {
      note: 'Kelompok unit, misalnya Balai POM, Dinas, atau Puskesmas; kolomnya boleh tidak ada, tetapi bila ada setiap unit mengisinya',
      synonyms: ['Jenis Unit', 'Kelompok Unit', 'Jenis Kantor'],
      feeds: true,
    }),
    independentSince: optional('Mandiri Sejak', year, {
      note: 'Tahun menjadi satker mandiri (boleh kosong)',
      feeds: true,
    }),
    targetSince: optional('Masuk Target Sejak', year, {
      note: 'Tahun sejak unit dihitung dalam target IKM; sebelum itu surveinya di luar target (kosong berarti sejak semula)',
      feeds: true,
    }),
  },
  names: 'name',
  key: {
    at: 'name',
    of: ({ name }) => nameKey(name),
    twice: (place, { name }, other) => monevProblem('unit.duplicate', place, { name, other }),
  },
})

export const recommendationSheet = defineTable({
  name: 'Rekomendasi',
  required: true,
  note: 'Rekomendasi hasil survei setiap tahun.',
  columns: {
    year: required('Tahun', year, { note: 'Tahun survei', asAbove: true }),
    number: required('No', text, { note: 'Nomor rekomendasi' }),
    text: required('Rekomendasi', text, { note: 'Bunyi rekomendasi', freeText: true }),
  },
  key: {
    at: 'number',
    of: ({ year, number }) => `${year} ${number}`,
    twice: (place, { year, number }, other) => monevProblem('rekomendasi.duplicate', place, { year, number, other }),
  },
})

export const targetSheet = defineTable({
  name: 'Target',
  required: true,
  note: 'Target IKM setiap tahun survei.',
  columns: {
    year: required('Tahun', year, { note: 'Tahun survei' }),
    target: required('Target', decimal, { note: 'Target IKM pada skala 25–100, misalnya 88,46' }),
    achievement: optional('Capaian', percent, {
      note: 'Capaian dalam persen yang pernah ditulis, untuk dibandingkan dengan hitungan (boleh kosong)',
      synonyms: ['Persentase Capaian', 'Capaian (%)'],
    }),
  },
  key: {
    at: 'year',
    of: ({ year }) => String(year),
    twice: (place, { year }, other) => monevProblem('target.duplicate', place, { year, other }),
  },
})

export const publishedSheet = defineTable({
  name: 'Angka Terbit',
  synonyms: ['Angka Laporan Terdahulu'],
  required: false,
  note: 'Angka yang pernah diterbitkan, untuk dibandingkan dengan hitungan dari baris (boleh tidak ada).',
  columns: {
    year: required('Tahun', year, { note: 'Tahun survei' }),
    unit: optional('Unit Pelayanan', unitLookup, {
      note: 'Kosong berarti jumlah seluruh unit',
      synonyms: unitSheet.columns.name.synonyms,
    }),
    recommendations: optional('Jumlah Rekomendasi', count, {
      note: 'Jumlah rekomendasi yang diterbitkan',
      total: 'sum',
    }),
    actions: optional('Jumlah Rencana Aksi', count, { note: 'Jumlah rencana aksi yang diterbitkan', total: 'sum' }),
    closed: optional('Jumlah Close', count, { note: 'Jumlah rencana aksi close yang diterbitkan', total: 'sum' }),
  },
  // A row without a unit is a total itself.
  adds: { test: ({ unit }) => unit !== undefined },
})
