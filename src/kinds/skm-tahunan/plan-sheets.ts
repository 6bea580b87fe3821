import { optional, required } from '../../workbook/column.ts'
import { defineTable } from '../../workbook/declare.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { year } from '../../workbook/fields/numbers.ts'
import { richText, text } from '../../workbook/fields/text.ts'
import { timeline } from '../../workbook/fields/timeline.ts'
import { unitLookup, unitSheet } from '../parts/units/unit-sheet.ts'
import type { SkmTahunanReference } from './reference.ts'
import { unsurField } from './unsur-field.ts'

const mark = (quarter: string) =>
  optional(`TW ${quarter}`, text, {
    note: `Tanda bila dilaksanakan pada triwulan ${quarter}`,
    synonyms: [`Triwulan ${quarter}`],
  })

/** What is going to be done about the result: RTL. */
export const planSheet = (reference: SkmTahunanReference) =>
  defineTable({
    name: 'RTL',
    synonyms: ['Rencana Tindak Lanjut', 'Rencana Aksi'],
    required: false,
    note: 'Rencana tindak lanjut hasil survei, satu rencana per baris menurut prioritasnya (boleh tidak ada).',
    columns: {
      unit: optional('Unit Pelayanan', unitLookup, {
        note: 'Unit yang melaksanakan; kosong pada baris pertama berarti seluruh instansi',
        synonyms: unitSheet.columns.name.synonyms,
        asAbove: true,
        feeds: true,
      }),
      service: optional('Jenis Layanan', text, {
        note: 'Jenis layanan; kosong berarti sama dengan di atasnya (boleh tidak diisi)',
        asAbove: true,
        feeds: true,
      }),
      unsur: required('Unsur', unsurField(reference), {
        note: 'Kode atau nama unsur yang diperbaiki; kosong berarti sama dengan di atasnya',
        synonyms: ['Prioritas Unsur', 'Unsur Pelayanan'],
        asAbove: true,
      }),
      cause: optional('Penyebab', richText, {
        note: 'Penyebab nilainya rendah atau turun (boleh kosong)',
        synonyms: ['Analisis Penyebab', 'Faktor Penyebab'],
        freeText: true,
      }),
      action: required('RTL', richText, {
        note: 'Satu rencana tindak lanjut per baris',
        synonyms: ['Rencana Tindak Lanjut', 'Program/Kegiatan', 'Rencana Aksi'],
        freeText: true,
        total: 'count',
      }),
      quarter1: mark('I'),
      quarter2: mark('II'),
      quarter3: mark('III'),
      quarter4: mark('IV'),
      timeline: optional('Waktu', timeline, {
        note: 'Batas waktu, sebagai ganti tanda triwulan: TW II 2026 atau 30/06/2026 (boleh kosong)',
        synonyms: ['Batas Waktu', 'Target Waktu'],
        freeText: true,
      }),
      owner: optional('Penanggung Jawab', text, { note: 'Boleh kosong', synonyms: ['PJ', 'PIC'] }),
    },
  })

/** What became of the plans of the survey before. */
export const previousSheet = (reference: SkmTahunanReference) =>
  defineTable({
    name: 'TL Sebelumnya',
    synonyms: ['Tindak Lanjut Sebelumnya', 'Tindak Lanjut Periode Sebelumnya'],
    required: false,
    note: 'Pelaksanaan rencana tindak lanjut survei sebelumnya, satu rencana per baris (boleh tidak ada).',
    columns: {
      year: required('Tahun', year, {
        note: 'Tahun survei yang ditindaklanjuti; kosong berarti sama dengan di atasnya',
        asAbove: true,
      }),
      unit: optional('Unit Pelayanan', unitLookup, {
        note: 'Unit yang melaksanakan; kosong pada baris pertama berarti seluruh instansi',
        synonyms: unitSheet.columns.name.synonyms,
        asAbove: true,
      }),
      unsur: optional('Unsur', unsurField(reference), { note: 'Kode atau nama unsur (boleh kosong)' }),
      action: required('RTL', richText, {
        note: 'Rencana tindak lanjut survei sebelumnya',
        synonyms: ['Rencana Tindak Lanjut'],
        freeText: true,
        total: 'count',
      }),
      done: required(
        'Ditindaklanjuti',
        choice({
          Ya: ['Ya', 'Sudah', 'Selesai', 'Close'],
          Sebagian: ['Sebagian', 'Proses', 'Dalam proses'],
          Tidak: ['Tidak', 'Belum', 'Open'],
        }),
        { note: 'Ya, Sebagian, atau Tidak', choices: ['Ya', 'Sebagian', 'Tidak'], synonyms: ['Status'] },
      ),
      description: optional('Uraian', richText, {
        note: 'Apa yang sudah dilakukan, atau mengapa belum (boleh kosong)',
        synonyms: ['Uraian Tindak Lanjut', 'Deskripsi Tindak Lanjut'],
        freeText: true,
      }),
      evidence: optional('Dokumentasi', text, {
        note: 'Dokumen atau tautan buktinya (boleh kosong)',
        synonyms: ['Dokumentasi Kegiatan', 'Bukti'],
        freeText: true,
      }),
    },
  })
