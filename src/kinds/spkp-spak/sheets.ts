import { yearOf } from '../../base/calendar-date.ts'
import { firstDayOf, formatMonth } from '../../base/calendar-month.ts'
import { nameKey } from '../../base/name-key.ts'
import { optional, required } from '../../workbook/column.ts'
import { defineFacts, defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { month } from '../../workbook/fields/month.ts'
import { count } from '../../workbook/fields/numbers.ts'
import { richText, text } from '../../workbook/fields/text.ts'
import { instrumentFields } from '../parts/instrument-settings.ts'
import { samplingField } from '../parts/survey-settings.ts'
import { issueFields, logoField, notApplicableField, signatoryFields } from '../report-fields.ts'
import { indexValue } from './index-value.ts'
import { spkpSpakProblem } from './problems.ts'

/** Whose answers a month counts: those of the first respondents (`domain.md` 3), or of all. */
const respondentLimits = {
  pertama: ['30 pertama', '30', '30 responden pertama', 'pertama'],
  semua: ['semua', 'seluruhnya', 'semua responden', 'tanpa batas'],
} as const

// Of two surveys nobody could say which a weight is for; weights of their own stand in the sheet Instrumen.
const { decimals, gradeTable } = instrumentFields

export const reportSheet = defineFacts({
  name: 'Laporan',
  required: true,
  note: 'Keterangan umum laporan, satu isian per baris.',
  columns: {
    kind: required('Jenis', text, { note: 'Jenis laporan: spkp-spak', choices: ['spkp-spak'] }),
    month: required('Bulan', month, { note: 'Bulan survei: Januari 2025 atau 01/2025' }),
    ...issueFields,
    author: required('Unit Kerja', text, { note: 'Nama lengkap unit yang menyusun laporan' }),
    authorShort: required('Singkatan Unit', text, { note: 'Singkatan atau nama pendek unit' }),
    task: required('Tugas Unit', text, { note: 'Diawali kata kerja: melaksanakan … , menyiapkan …' }),
    letterNumber: required('Nomor Surat Dasar', text, { note: 'Nomor surat yang mengatur survei' }),
    letterDate: required('Tanggal Surat Dasar', date, { note: 'Tanggal surat itu' }),
    application: required('Aplikasi Sumber', text, { note: 'Aplikasi tempat layanan dan respondennya tercatat' }),
    applicationLink: optional('Tautan Aplikasi', text, { note: 'Alamat aplikasi itu (boleh kosong)' }),
    ...signatoryFields,
    targetSpkp: optional('Target SPKP', indexValue, { feeds: true, note: 'Target indeks, skala 1–4 (boleh kosong)' }),
    targetSpak: optional('Target SPAK', indexValue, { feeds: true, note: 'Target indeks, skala 1–4 (boleh kosong)' }),
    logo: logoField,
    notApplicable: notApplicableField,
    decimals,
    gradeTable,
    sampling: samplingField,
    respondentLimit: optional('Batas Responden', choice(respondentLimits), {
      feeds: true,
      note: 'Jawaban siapa yang dipakai: 30 pertama (bila kosong) atau semua',
      choices: ['30 pertama', 'semua'],
    }),
  },
  excused: { of: ({ notApplicable }) => notApplicable ?? [] },
  day: { of: ({ month }) => month && firstDayOf(month) },
  year: { of: ({ month }) => month && yearOf(firstDayOf(month)) },
})

export const serviceSheet = defineTable({
  name: 'Layanan',
  required: true,
  note: 'Seluruh jenis layanan yang disurvei, satu layanan per baris.',
  columns: {
    name: required('Jenis Layanan', text, {
      note: 'Nama layanan; dipakai sama persis di lembar Responden',
      synonyms: ['Layanan', 'Nama Layanan'],
      total: 'count',
    }),
    link: optional('Tautan Survei', text, { note: 'Alamat kuesioner (boleh kosong)', synonyms: ['Link Survei'] }),
    recipients: optional('Penerima Layanan', count, {
      note: 'Banyaknya pelanggan yang layanannya selesai pada bulan itu (boleh kosong)',
      synonyms: ['Jumlah Penerima Layanan'],
      feeds: true,
      total: 'sum',
    }),
  },
  names: 'name',
  key: {
    at: 'name',
    of: ({ name }) => nameKey(name),
    twice: (place, { name }, other) => spkpSpakProblem('layanan.duplicate', place, { name, other }),
  },
})

export const historySheet = defineTable({
  name: 'Riwayat',
  required: false,
  note: 'Indeks bulan-bulan sebelumnya, untuk kecenderungan dan rata-rata tiga bulan (boleh tidak ada).',
  columns: {
    month: required('Bulan', month, { note: 'Januari 2025 atau 01/2025' }),
    spkp: optional('SPKP', indexValue, {
      note: 'Indeks SPKP, skala 1–4; kosong bila tanpa responden',
      synonyms: ['IPKP', 'IPP'],
      feeds: true,
    }),
    spak: optional('SPAK', indexValue, {
      note: 'Indeks SPAK, skala 1–4; kosong bila tanpa responden',
      synonyms: ['IPAK'],
      feeds: true,
    }),
    respondents: optional('Responden', count, {
      note: 'Jumlah responden',
      synonyms: ['Jumlah Responden'],
      feeds: true,
    }),
  },
  key: {
    at: 'month',
    of: ({ month }) => month,
    twice: (place, { month }, other) =>
      spkpSpakProblem('riwayat.duplicate', place, { month: formatMonth(month), other }),
  },
})

export const effortSheet = defineTable({
  name: 'Upaya',
  required: false,
  note: 'Upaya pencegahan korupsi yang sudah dilakukan (boleh tidak ada).',
  columns: {
    group: required('Kelompok', text, { note: 'Kelompok upaya; kosong berarti sama dengan di atasnya', asAbove: true }),
    effort: required('Upaya', richText, { note: 'Satu upaya per baris', freeText: true }),
  },
})
