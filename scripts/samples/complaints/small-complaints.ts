import type { CellValue } from 'exceljs'
import type { SampleSources } from '../sample-sources.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { type ComplaintBook, dayCell, holidayRows } from './complaint-workbook.ts'

const headings = [
  ...['ID', 'Tanggal Terima', 'Kanal', 'Jenis', 'Berkadar Pengawasan', 'Klasifikasi', 'Isu', 'Pokok Pengaduan', 'Unit'],
  ...['Status', 'Tanggal TL', 'Tanggal Closed'],
]

/** Day of May 2025 on which one came in, was answered and closed; 0 for not yet. */
type Days = readonly [received: number, answered: number, closed: number]

const may = (day: number) => (day === 0 ? undefined : `2025-05-${String(day).padStart(2, '0')}`)

function row(
  id: number,
  days: Days,
  ...told: readonly [channel: string, type: string, topic: string, issue: string, unit: string]
) {
  const [channel, type, topic, issue, unit] = told
  const [received, answered, closed] = days
  const status = closed > 0 ? 'Closed' : answered > 0 ? 'Replied' : 'In Progress'
  return [
    ...[`MEI-${String(id).padStart(3, '0')}`, dayCell(may(received)), channel, type],
    ...[type === 'Pengaduan' ? 'Tidak' : null, topic, issue, `Tentang ${issue.toLowerCase()}.`, unit],
    ...[status, dayCell(may(answered)), dayCell(may(closed))],
  ] satisfies readonly CellValue[]
}

const [front, back] = ['Loket Umpama', 'Laboratorium Misal']

/** A month that can be read in one go: ten tickets, two units, nothing late, nothing odd. */
export function smallBook({ holidays }: Pick<SampleSources, 'holidays'>): ComplaintBook {
  return {
    date: '2025-06-05',
    entries: [
      ['Nomor', 'CONTOH-06/ADUAN/2025'],
      ['Tahun', 2025],
      ['Periode', 'Mei'],
      ['Tanggal', excelDay('2025-06-05')],
      ['Tempat', 'Jakarta'],
      ['Instansi', 'Balai Contoh'],
      ['Singkatan Instansi', 'BC'],
      ['Unit Penyusun', 'Subbagian Umpama'],
      ['Jabatan Penandatangan', 'Kepala Subbagian Umpama'],
      ['Nama Penandatangan', 'Agus Teladan'],
    ],
    units: [
      [front, null],
      [back, null],
    ],
    holidays: holidayRows(2025, holidays),
    tickets: {
      headings,
      rows: [
        row(1, [2, 2, 5], 'WhatsApp', 'Informasi', 'Perizinan', 'Syarat izin', front),
        row(2, [5, 7, 8], 'Telepon', 'Informasi', 'Perizinan', 'Lama proses', front),
        row(3, [6, 9, 9], 'Langsung', 'Informasi', 'Pengujian', 'Biaya uji', back),
        row(4, [8, 16, 19], 'WhatsApp', 'Pengaduan', 'Loket', 'Antrean', front),
        row(5, [9, 9, 9], 'Surel', 'Aspirasi', 'Loket', 'Jam layanan', front),
        row(6, [14, 15, 15], 'WhatsApp', 'Informasi', 'Perizinan', 'Syarat izin', front),
        row(7, [15, 20, 21], 'Surel', 'Informasi', 'Pengujian', 'Syarat sampel', back),
        row(8, [19, 27, 0], 'Langsung', 'Pengaduan', 'Loket', 'Antrean', front),
        row(9, [26, 27, 28], 'WhatsApp', 'Informasi', 'Perizinan', 'Syarat izin', front),
        row(10, [28, 0, 0], 'Telepon', 'Pengaduan', 'Pengujian', 'Hasil terlambat', back),
      ],
    },
    about: [
      'Berkas ini adalah data contoh kecil untuk dibaca dan diuji: satu bulan, sepuluh tiket, tanpa temuan.',
      'Instansi, unit, tiket, dan orang seluruhnya rekaan.',
    ],
  }
}
