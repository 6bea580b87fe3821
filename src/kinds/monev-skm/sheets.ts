import { optional, required } from '../../workbook/column.ts'
import { defineFacts } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { year } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { instrumentFields } from '../parts/instrument-settings.ts'
import { poolingField, samplingField } from '../parts/survey-settings.ts'
import { issueFields, logoField, notApplicableField, numberField, signatoryFields } from '../report-fields.ts'

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
    assignmentOffice: optional('Penerbit Surat Tugas', text, {
      note: 'Pejabat yang menandatangani surat tugas, misalnya Inspektur Utama (bila kosong: Unit Penyusun)',
    }),
    assignmentSubject: optional('Hal Surat Tugas', text, { note: 'Hal surat tugas (boleh kosong)' }),
    cutoff: required('Tanggal Cutoff', date, { note: 'Tanggal status rencana aksi dibaca' }),
    application: required('Aplikasi Sumber', text, { note: 'Aplikasi tempat unit melaporkan rencana aksi' }),
    publishedOn: optional('Tanggal Publikasi', date, {
      note: 'Tanggal hasil survei terakhir dipublikasikan (boleh kosong)',
    }),
    publishedAt: optional('Alamat Publikasi', text, { note: 'Alamat web atau media publikasi itu (boleh kosong)' }),
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
