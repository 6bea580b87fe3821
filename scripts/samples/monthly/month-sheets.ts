import type { CellValue, Workbook } from 'exceljs'
import { addTable } from '../workbook/add-table.ts'
import { excelDay } from '../workbook/cell-value.ts'
import type { Form } from './draw-forms.ts'
import type { HistoryRow } from './history.ts'
import { services } from './services.ts'

const unsur = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'P1', 'P2', 'P3', 'P4', 'P5']

interface Sheet {
  readonly name: string
  readonly headings: readonly string[]
  readonly rows: readonly (readonly CellValue[])[]
  readonly grouping?: number
}

/** Adds a sheet with columns as wide as what stands in them asks for. */
export function addSheet(workbook: Workbook, { name, headings, rows, grouping = 0 }: Sheet): void {
  const widest = (column: number) => Math.max(...rows.map(row => String(row[column] ?? '').length), 6)
  const widthOf = (heading: string, column: number) => Math.min(60, Math.max(heading.length + 4, widest(column) + 2))
  const columns = headings.map((heading, column) => ({
    heading,
    width: rows[0]?.[column] instanceof Date ? 22 : widthOf(heading, column),
  }))
  addTable(workbook, { name, columns, rows, grouping, repeated: 'blank' })
}

/** The sheet Laporan of a month. `date` and `month` as `2025-02-05` and `Januari 2025`. */
export function addMonthReport(workbook: Workbook, month: string, date: string): void {
  addSheet(workbook, {
    name: 'Laporan',
    headings: ['Isian', 'Nilai'],
    rows: [
      ['Jenis', 'spkp-spak'],
      ['Bulan', month],
      ['Tanggal', excelDay(date)],
      ['Tempat', 'Jakarta'],
      ['Instansi', 'Badan Pengawas Obat dan Makanan'],
      ['Singkatan Instansi', 'BPOM'],
      ['Unit Kerja', 'Direktorat Layanan Percontohan'],
      ['Singkatan Unit', 'Ditlayan'],
      ['Tugas Unit', 'Melaksanakan pelayanan konsultasi, sertifikasi, dan pengujian bagi pelaku usaha.'],
      ['Nomor Surat Dasar', 'CONTOH-SD-01/SETTAMA/2025'],
      ['Tanggal Surat Dasar', excelDay('2025-01-02')],
      ['Aplikasi Sumber', 'Sistem Layanan Contoh'],
      ['Tautan Aplikasi', 'https://layanan.contoh.id'],
      ['Jabatan Penandatangan', 'Direktur Layanan Percontohan'],
      ['Nama Penandatangan', 'Budi Contoh'],
      ['NIP Penandatangan', '00000000 000000 0 000'],
      ['Target SPKP', '3,60'],
      ['Target SPAK', '3,80'],
    ],
  })
}

/** The sheet Layanan; `recipients` in the order of the services. */
export function addServices(
  workbook: Workbook,
  recipients: readonly number[],
  more: readonly (readonly CellValue[])[] = [],
): void {
  addSheet(workbook, {
    name: 'Layanan',
    headings: ['Jenis Layanan', 'Tautan Survei', 'Penerima Layanan'],
    rows: [...services.map(({ name, link }, index) => [name, link, recipients[index] ?? null]), ...more],
  })
}

/** The sheet Responden as an online form exports it. */
export function addForms(workbook: Workbook, forms: readonly Form[]): void {
  addSheet(workbook, {
    name: 'Responden',
    headings: [
      ...['Timestamp', 'Jenis Layanan', 'Nama', 'Usia', 'Jenis Kelamin', 'Pendidikan', 'Pekerjaan', 'Perusahaan'],
      ...['Status Layanan', ...unsur, 'Saran SPKP', 'Saran SPAK'],
    ],
    rows: forms.map(form => [
      ...[form.filledAt, form.service, form.name, form.age, form.sex, form.education, form.job, form.employer],
      ...[form.status, ...unsur.map(code => form.answers.get(code) ?? null), form.suggestionSpkp, form.suggestionSpak],
    ]),
  })
}

/** The sheet Riwayat. */
export function addHistory(workbook: Workbook, history: readonly HistoryRow[]): void {
  addSheet(workbook, {
    name: 'Riwayat',
    headings: ['Bulan', 'SPKP', 'SPAK', 'Responden'],
    rows: history.map(({ month, spkp, spak, respondents }) => [slashed(month), spkp, spak, respondents]),
  })
}

/** `2025-01` as `01/2025`. */
function slashed(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`
}

/** The sheet Tindak Lanjut. */
export function addFollowUps(workbook: Workbook, rows: readonly (readonly CellValue[])[]): void {
  const headings = ['Survei', 'Unsur', 'Tindak Lanjut', 'Target Waktu', 'Status', 'Bulan']
  addSheet(workbook, { name: 'Tindak Lanjut', headings, rows })
}

/** The sheet Upaya. */
export function addEfforts(workbook: Workbook): void {
  addSheet(workbook, {
    name: 'Upaya',
    headings: ['Kelompok', 'Upaya'],
    grouping: 1,
    rows: [
      ['Pencegahan', 'Memasang maklumat pelayanan dan larangan gratifikasi di setiap loket'],
      ['Pencegahan', 'Menandatangani pakta integritas bersama seluruh petugas pelayanan'],
      ['Pengawasan', 'Membuka kanal pelaporan pelanggaran dan mengumumkannya di situs'],
      ['Pengawasan', 'Memeriksa antrean dan berkas layanan secara acak setiap pekan'],
    ],
  })
}
