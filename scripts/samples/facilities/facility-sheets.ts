import type { CellValue } from 'exceljs'
import { addSheet } from '../monthly/month-sheets.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet, addTeamSheet } from '../workbook/report-sheets.ts'

type Rows = readonly (readonly CellValue[])[]

/** A workbook on facilities; days are `2026-01-30`. */
export interface FacilityBook {
  readonly number: string
  readonly year: number
  readonly date: string
  /** First and last day of the observation. */
  readonly observed: readonly [from: string, to: string]
  /** The day on which the results were settled; none where the results are not final, or nobody wrote it. */
  readonly settled?: string
  readonly isFinal: boolean
  readonly units: Rows
  readonly facilities: Rows
  readonly support: Rows
  readonly plans: Rows
  readonly narratives?: Rows
  readonly about: readonly string[]
}

const headings = {
  Unit: ['No', 'Unit Pelayanan', 'Kelompok', 'Jumlah Lantai', 'Kategori'],
  Sarana: ['Unit Pelayanan', 'No', 'Sarana', 'Ada', 'Jumlah', 'Kondisi', 'Foto', 'Catatan'],
  Foto: ['Keterangan Foto', 'Foto Publik'],
  Pendukung: ['Unit Pelayanan', 'Kode', 'Butir', 'Ada', 'Bukti'],
  Rencana: ['Unit Pelayanan', 'Sarana', 'Rencana', 'Target Waktu', 'Anggaran', 'Penanggung Jawab', 'Status'],
  Narasi: ['Bagian', 'Teks'],
} as const

/** The fourteen facilities by their numbers. */
export const facilityNames = [
  'Kursi roda, tongkat, atau kruk',
  'Pintu masuk mudah diakses',
  'Jalur landai dengan pegangan',
  'Lift khusus dengan huruf Braille',
  'Selasar penghubung',
  'Toilet khusus',
  'Loket khusus',
  'Ruang tunggu khusus',
  'Jalur pemandu',
  'Parkir khusus',
  'Alat bantu tunanetra atau tunarungu',
  'Arena bermain anak',
  'Ruang laktasi',
  'Sarana lain (pendamping, juru bahasa isyarat)',
] as const

export const supportNames = [
  'SOP pelayanan bagi kelompok rentan',
  'Petugas yang dilatih melayani kelompok rentan',
  'Anggaran sarana dan prasarana',
  'Informasi layanan yang mudah diakses',
] as const

export async function packFacilities(book: FacilityBook): Promise<Uint8Array> {
  const workbook = startWorkbook(book.date)
  const [from, to] = book.observed
  const facts: Rows = [
    ['Jenis', 'kelompok-rentan'],
    ['Nomor', book.number],
    ['Tahun', book.year],
    ['Tanggal', excelDay(book.date)],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Pengawas Obat dan Makanan'],
    ['Singkatan Instansi', 'BPOM'],
    ['Unit Penyusun', 'Inspektorat Utama'],
    ['Status Hasil', book.isFinal ? 'final' : 'sementara'],
    ...(book.settled === undefined ? [] : [['Tanggal Penetapan', excelDay(book.settled)]]),
    ['Observasi Mulai', excelDay(from)],
    ['Observasi Selesai', excelDay(to)],
    ['Jabatan Penandatangan', 'Inspektur Utama'],
    ['Nama Penandatangan', 'Budi Contoh'],
    ['NIP Penandatangan', '00000000 000000 0 000'],
  ]
  addSheet(workbook, { name: 'Laporan', headings: ['Isian', 'Nilai'], rows: facts })
  addTeamSheet(workbook)
  addSheet(workbook, { name: 'Unit', headings: headings.Unit, rows: book.units })
  const hasPhotos = book.facilities.some(row => row.length > headings.Sarana.length)
  const found = [...headings.Sarana, ...(hasPhotos ? headings.Foto : [])]
  addSheet(workbook, { name: 'Sarana', headings: found, rows: book.facilities, grouping: 1 })
  addSheet(workbook, { name: 'Pendukung', headings: headings.Pendukung, rows: book.support, grouping: 1 })
  addSheet(workbook, { name: 'Rencana', headings: headings.Rencana, rows: book.plans })
  if (book.narratives) addSheet(workbook, { name: 'Narasi', headings: headings.Narasi, rows: book.narratives })
  addAboutSheet(workbook, book.about)
  return packWorkbook(workbook)
}
