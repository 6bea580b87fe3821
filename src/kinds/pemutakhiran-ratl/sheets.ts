import { optional, required } from '../../workbook/column.ts'
import { defineFacts, defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { date } from '../../workbook/fields/date.ts'
import { count, year } from '../../workbook/fields/numbers.ts'
import { richText, text } from '../../workbook/fields/text.ts'
import { timeline } from '../../workbook/fields/timeline.ts'
import { unitLookup, unitSheet } from '../parts/units/unit-sheet.ts'
import { issueFields, numberField, signatoryFields } from '../report-fields.ts'
import { roundProblem } from './problems.ts'

export const reportSheet = defineFacts({
  name: 'Laporan',
  required: true,
  note: 'Keterangan umum laporan, satu isian per baris.',
  columns: {
    kind: required('Jenis', text, { note: 'Jenis laporan: pemutakhiran-ratl', choices: ['pemutakhiran-ratl'] }),
    number: numberField,
    year: required('Tahun', year, { note: 'Tahun putaran, empat angka' }),
    round: required('Putaran', text, { note: 'Sebutan putaran, misalnya Semester I Tahun 2027' }),
    cutoff: required('Tanggal Cutoff', date, { note: 'Tanggal status rencana aksi dibaca' }),
    due: required('Batas Pengembalian', date, { note: 'Hari terakhir formulir ditunggu dari unit' }),
    ...issueFields,
    author: required('Unit Penyusun', text, { note: 'Unit yang mengumpulkan formulir dan menyusun laporan' }),
    meetingDate: optional('Tanggal Rapat', date, {
      note: 'Tanggal rapat pembahasan; kosong berarti tanpa rapat, jadi tanpa berita acara',
      feeds: true,
    }),
    meetingPlace: optional('Tempat Rapat', text, { note: 'Tempat rapat itu; diisi bila tanggalnya diisi' }),
    representativeTitle: optional('Jabatan Wakil Unit', text, {
      note: 'Jabatan yang menandatangani berita acara atas nama unit pelayanan (boleh kosong)',
    }),
    representativeName: optional('Nama Wakil Unit', text, { note: 'Nama pejabat itu; diisi bila jabatannya diisi' }),
    ...signatoryFields,
  },
  day: { of: ({ cutoff }) => cutoff },
  year: { of: ({ year }) => year },
})

const unitTitles = unitSheet.columns.name.synonyms

/** The forms that were sent, one for each unit, and which of them came back. */
export const formSheet = defineTable({
  name: 'Formulir',
  required: true,
  note: 'Formulir yang dikirim pada putaran ini, satu unit per baris.',
  columns: {
    unit: required('Unit Pelayanan', unitLookup, {
      note: 'Nama unit seperti di lembar Unit',
      synonyms: unitTitles,
      total: 'count',
    }),
    actions: required('Jumlah Aksi', count, {
      note: 'Banyaknya rencana aksi di formulir ketika dikirim',
      synonyms: ['Jumlah Rencana Aksi'],
      total: 'sum',
    }),
    returned: required(
      'Kembali',
      choice({ Ya: ['Ya', 'Sudah', 'Kembali'], Tidak: ['Tidak', 'Belum', 'Belum Kembali'] }),
      {
        note: 'Ya bila formulirnya sudah dikembalikan',
        choices: ['Ya', 'Tidak'],
      },
    ),
    returnedOn: optional('Tanggal Kembali', date, {
      note: 'Tanggal formulir itu diterima (boleh kosong)',
      feeds: true,
    }),
    file: optional('Berkas', text, { note: 'Nama berkas yang diterima (boleh kosong)' }),
  },
  key: {
    at: 'unit',
    of: ({ unit }) => unit,
    twice: (place, { unit }, other) => roundProblem('formulir.duplicate', place, { unit, other }),
  },
})

/** What the forms changed in the master, cell by cell. */
export const changeSheet = defineTable({
  name: 'Perubahan',
  required: true,
  mayBeEmpty: true,
  note: 'Perubahan yang diambil dari formulir, satu sel per baris; boleh tanpa baris.',
  columns: {
    id: required('ID Aksi', text, { note: 'ID rencana aksi seperti di lembar RATL' }),
    unit: required('Unit Pelayanan', unitLookup, { note: 'Unit yang mengembalikan formulir', synonyms: unitTitles }),
    column: required('Kolom', text, { note: 'Kolom yang diubah, misalnya Status' }),
    before: optional('Semula', text, { note: 'Isi sebelum putaran ini (boleh kosong)', freeText: true }),
    after: optional('Menjadi', text, { note: 'Isi sesudah putaran ini (boleh kosong)', freeText: true }),
    file: optional('Berkas', text, { note: 'Berkas asal perubahan (boleh kosong)' }),
    cell: optional('Sel', text, { note: 'Sel asal perubahan (boleh kosong)' }),
  },
})

/** What was found wrong in the forms. */
export const findingSheet = defineTable({
  name: 'Temuan',
  required: true,
  mayBeEmpty: true,
  note: 'Catatan pemeriksaan formulir, satu catatan per baris; boleh tanpa baris.',
  columns: {
    code: required('Kode', text, { note: 'Kode catatan; yang kodenya sama dihitung bersama' }),
    title: required('Jenis Temuan', text, { note: 'Sebutan catatan itu di laporan' }),
    unit: optional('Unit Pelayanan', unitLookup, {
      note: 'Unit yang formulirnya dimaksud (boleh kosong)',
      synonyms: unitTitles,
      feeds: true,
    }),
    file: optional('Berkas', text, { note: 'Berkas tempat catatan itu (boleh kosong)' }),
    cell: optional('Sel', text, { note: 'Sel tempat catatan itu (boleh kosong)' }),
    description: required('Uraian', richText, { note: 'Apa yang ditemukan', freeText: true }),
  },
})

/** Who came to the meeting. Names are printed in the internal edition only. */
export const attendanceSheet = defineTable({
  name: 'Kehadiran',
  required: false,
  note: 'Yang hadir dalam rapat, satu orang per baris (boleh tidak ada).',
  columns: {
    name: required('Nama', text, { note: 'Nama yang hadir; hanya dicetak pada edisi internal' }),
    unit: required('Unit Pelayanan', text, {
      note: 'Unit asalnya; boleh unit lain di luar lembar Unit',
      synonyms: [...unitTitles, 'Unit'],
    }),
    position: optional('Jabatan', text, { note: 'Jabatannya (boleh kosong)' }),
  },
})

/** What is to be done next, as it was agreed. */
export const stepSheet = defineTable({
  name: 'Langkah',
  required: false,
  note: 'Langkah berikutnya yang ditetapkan, satu langkah per baris (boleh tidak ada).',
  columns: {
    step: required('Langkah', richText, { note: 'Apa yang dilakukan, diawali kata kerja', freeText: true }),
    owner: optional('Penanggung Jawab', text, {
      note: 'Unit atau pejabat yang melakukannya (boleh kosong)',
      freeText: true,
    }),
    due: optional('Batas Waktu', timeline, {
      note: 'Batas waktu: 31/08/2027, Agustus 2027, atau TW III 2027 (boleh kosong)',
    }),
  },
})
