import { optional, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { year } from '../../../workbook/fields/numbers.ts'
import { richText, text } from '../../../workbook/fields/text.ts'
import { timeline } from '../../../workbook/fields/timeline.ts'
import { type StatusReference, statusField } from '../statuses.ts'
import { unitLookup, unitSheet } from '../units/unit-sheet.ts'
import { followUpProblem } from './follow-up-problems.ts'

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
    twice: (place, { year, number }, other) => followUpProblem('rekomendasi.duplicate', place, { year, number, other }),
  },
})

/**
 * What rounds of forms keep of an action besides its status (`docs/WORKBOOKS.md`): `laporan ratl himpun` writes them. All may
 * be missing, and no figure rests on them.
 */
export const roundColumns = {
  id: optional('ID Aksi', text, { note: 'Pengenal rencana aksi, tetap selamanya; diisi oleh "laporan ratl himpun"' }),
  realization: optional('Realisasi', text, { note: 'Yang sudah dikerjakan (boleh kosong)', freeText: true }),
  // Words: a workbook of before may have notes of its own under this title.
  doneOn: optional('Tanggal Selesai', text, { note: 'Tanggal rencana aksi selesai (boleh kosong)' }),
  obstacle: optional('Kendala', text, { note: 'Boleh kosong', freeText: true }),
  newTimeline: optional('Timeline Baru', text, {
    note: 'Batas waktu yang diusulkan unit (boleh kosong); yang dihitung tetap Timeline',
    freeText: true,
  }),
  changeReason: optional('Alasan Perubahan', text, {
    note: 'Mengapa batas waktu atau status berubah (boleh kosong)',
    freeText: true,
  }),
}

/**
 * The columns of Lampiran 2 in either of its two shapes; a report pasted back into a sheet is valid input. A sheet
 * `RATL 2022` says the survey year of all its rows by its name.
 */
export const ratlSheet = (reference: StatusReference) =>
  defineTable({
    name: 'RATL',
    synonyms: ['Rencana Aksi', 'Rencana Aksi Tindak Lanjut', 'Rencana Tindak Lanjut'],
    required: true,
    byYear: true,
    note: 'Rencana aksi tindak lanjut, satu rencana aksi per baris. Boleh satu lembar per tahun: "RATL 2021", "RATL 2022".',
    columns: {
      year: required('Tahun', year, { note: 'Tahun survei; kosong berarti sama dengan di atasnya', asAbove: true }),
      number: optional('No', text, { note: 'Nomor urut unit', asAbove: true }),
      unit: required('Unit Pelayanan', unitLookup, {
        note: 'Nama unit seperti di lembar Unit; kosong berarti sama dengan di atasnya',
        synonyms: unitSheet.columns.name.synonyms,
        asAbove: true,
      }),
      service: optional('Jenis Layanan', text, {
        feeds: true,
        freeText: true,
        note: 'Jenis layanan, untuk rekomendasi per layanan; kosong berarti sama dengan di atasnya',
        asAbove: true,
      }),
      recommendationNumber: optional('No. Rekomendasi', text, {
        feeds: true,
        note: 'Nomor rekomendasi, untuk rekomendasi bernomor; kosong berarti sama dengan di atasnya',
        asAbove: true,
      }),
      recommendation: optional('Rekomendasi', richText, {
        freeText: true,
        note: 'Bunyi rekomendasi; bila kosong diambil dari lembar Rekomendasi',
        asAbove: true,
      }),
      unsur: optional('Unsur', text, { note: 'Unsur yang diperbaiki (boleh kosong)', acrossMerge: true }),
      action: required('Rencana Aksi', richText, {
        freeText: true,
        note: 'Satu rencana aksi per baris',
        total: 'count',
      }),
      timeline: optional('Timeline', timeline, {
        feeds: true,
        freeText: true,
        note: 'Batas waktu: 31/12/2022, Desember 2022, TW IV 2022, atau Semester II 2022',
        synonyms: ['Target Waktu', 'Batas Waktu'],
        acrossMerge: true,
      }),
      status: required('Status', statusField(reference), {
        note: 'Open atau Close pada tanggal cutoff; Selesai, Proses, Belum, dan status APIP (S, BS, BTL) juga dikenal',
        synonyms: ['Status Rencana Aksi'],
        choices: ['Open', 'Close'],
        acrossMerge: true,
      }),
      owner: optional('Penanggung Jawab', text, { note: 'Boleh kosong', acrossMerge: true }),
      evidence: optional('Bukti', text, { note: 'Boleh kosong', acrossMerge: true, freeText: true }),
      remark: optional('Keterangan', text, { note: 'Boleh kosong', acrossMerge: true, freeText: true }),
      ...roundColumns,
    },
  })
