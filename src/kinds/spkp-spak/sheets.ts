import { yearOf } from '../../base/dates/calendar-date.ts'
import { firstDayOf } from '../../base/dates/calendar-month.ts'
import { inThisOrder, optional, required } from '../../workbook/column.ts'
import { defineFacts, defineTable } from '../../workbook/declare.ts'
import { date } from '../../workbook/fields/date.ts'
import { month } from '../../workbook/fields/month.ts'
import { richText, text } from '../../workbook/fields/text.ts'
import { historyMonth, historyRespondents, historyTable, indexColumn } from '../parts/index-survey/history.ts'
import { indexValue } from '../parts/index-survey/index-scale.ts'
import { instrumentFields } from '../parts/instrument-settings.ts'
import { personColumns, respondentTable, unsurColumns } from '../parts/respondents/respondent-sheets.ts'
import { respondentLimitField } from '../parts/respondents/select-respondents.ts'
import { suggestionColumn } from '../parts/respondents/suggestions.ts'
import { samplingField } from '../parts/survey-settings.ts'
import { issueFields, logoField, notApplicableField, signatoryFields } from '../report-fields.ts'
import type { SpkpSpakReference } from './reference.ts'
import { askedBy } from './surveys.ts'

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
    letterOffice: optional('Penerbit Surat Dasar', text, {
      note: 'Pejabat yang menandatangani surat itu (boleh kosong)',
    }),
    letterSubject: optional('Hal Surat Dasar', text, { note: 'Hal surat itu (boleh kosong)' }),
    application: required('Aplikasi Sumber', text, { note: 'Aplikasi tempat layanan dan respondennya tercatat' }),
    applicationLink: optional('Tautan Aplikasi', text, { note: 'Alamat aplikasi itu (boleh kosong)' }),
    delivery: optional('Cara Penyampaian', text, {
      note: 'Cara tautan survei disampaikan, dipisahkan koma: WhatsApp, surel (boleh kosong)',
    }),
    ...signatoryFields,
    targetSpkp: optional('Target SPKP', indexValue, { feeds: true, note: 'Target indeks, skala 1–4 (boleh kosong)' }),
    targetSpak: optional('Target SPAK', indexValue, { feeds: true, note: 'Target indeks, skala 1–4 (boleh kosong)' }),
    logo: logoField,
    notApplicable: notApplicableField,
    decimals,
    gradeTable,
    sampling: samplingField,
    respondentLimit: respondentLimitField,
  },
  excused: { of: ({ notApplicable }) => notApplicable ?? [] },
  day: { of: ({ month }) => month && firstDayOf(month) },
  year: { of: ({ month }) => month && yearOf(firstDayOf(month)) },
})

/** The answers of everyone who filled in the form. */
export const respondentSheet = (reference: SpkpSpakReference) =>
  defineTable({
    ...respondentTable,
    columns: inThisOrder(personColumns(reference['respondents-zi']), unsurColumns(askedBy(reference)), {
      suggestionSpkp: suggestionColumn('Saran SPKP', 'pelayanan', ['Saran']),
      suggestionSpak: suggestionColumn('Saran SPAK', 'pencegahan korupsi'),
    }),
  })

export const historySheet = defineTable({
  ...historyTable,
  columns: {
    month: historyMonth,
    spkp: indexColumn('SPKP', ['IPKP', 'IPP']),
    spak: indexColumn('SPAK', ['IPAK']),
    respondents: historyRespondents,
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
