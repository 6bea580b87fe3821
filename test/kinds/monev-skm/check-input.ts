import type { Written } from '../../workbook/build-sheet.ts'

/** The tables of a workbook as rows of cells, the titles first; `RATL!H5` is column 8 of row 5. */
export type Workbook = Readonly<Record<string, readonly (readonly Written[])[]>>

export const units = {
  biro: 'Biro Hukum dan Organisasi',
  balai: 'Balai Besar POM di Banda Aceh',
  loka: 'Loka POM di Kota Tanjung Pinang',
} as const

const unsur = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']
export const skmTitles = ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Responden', ...unsur]
export const answerTitles = ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Tanggal', ...unsur]
const actionTitles = ['Jenis Layanan', 'No. Rekomendasi', 'Rekomendasi', 'Rencana Aksi', 'Timeline', 'Status']

/** A small input without any problem: 2021 by numbered recommendations, 2022 by service, one unit new in 2022. */
export const goodWorkbook: Workbook = {
  Laporan: [
    ['Isian', 'Nilai'],
    ['Jenis', 'monev-skm'],
    ['Nomor', 'UJI-01/2023'],
    ['Semester', 'II'],
    ['Tahun', 2022],
    ['Tanggal', '20/01/2023'],
    ['Tempat', 'Jakarta'],
    ['Instansi', 'Badan Pengawas Obat dan Makanan'],
    ['Singkatan Instansi', 'BPOM'],
    ['Unit Penyusun', 'Inspektorat Utama'],
    ['Nomor Surat Tugas', 'ST-01/2022'],
    ['Tanggal Surat Tugas', '14/12/2022'],
    ['Tanggal Cutoff', '15 Desember 2022'],
    ['Aplikasi Sumber', 'SAPA APIP'],
    ['Jabatan Penandatangan', 'Inspektur Utama'],
    ['Nama Penandatangan', 'Budi Contoh'],
  ],
  Tim: [
    ['Peran', 'Nama'],
    ['Ketua Tim', 'Rina Umpama'],
    ['Anggota Tim', 'Andi Misalnya'],
    [null, 'Dewi Permisalan'],
  ],
  Unit: [
    ['No', 'Unit Pelayanan', 'Kelompok', 'Mandiri Sejak'],
    [1, units.biro, 'Pusat', null],
    [2, units.balai, 'Balai Besar POM', null],
    [3, units.loka, 'Loka POM', 2022],
  ],
  Rekomendasi: [
    ['Tahun', 'No', 'Rekomendasi'],
    [2021, 1, 'Memperbaiki unsur bermutu C.'],
    [null, 2, 'Menganalisis unsur yang turun.'],
    [null, 3, 'Meningkatkan tiga unsur terendah.'],
    [2022, 1, 'Meningkatkan tiga unsur terendah setiap layanan.'],
  ],
  Target: [
    ['Tahun', 'Target'],
    [2021, '88,46'],
    [2022, 85],
  ],
  SKM: [
    skmTitles,
    [2021, null, null, '6.137', 88.13, 88.56, 88.62, '90,80', 89.45, 91.14, '93,00', 90.15, 88.34],
    [2022, units.biro, null, 100, 84, 84, 84, 84, 84, 84, 84, 84, 84],
    [2022, units.balai, null, 200, 90, 90, 90, 90, 90, 90, 90, 90, 90],
    [2022, units.loka, null, 100, 88, 88, 88, null, 88, 88, 88, 88, 88],
  ],
  RATL: [
    ['Tahun', 'No', 'Unit Pelayanan', ...actionTitles],
    [2021, 1, units.biro, null, 3, null, 'Menata ruang layanan', '31/03/2022', 'Close'],
    [null, null, null, null, null, null, 'Mereviu prosedur', 'Desember 2022', 'Open'],
    [null, 2, units.balai, null, 2, null, 'Menganalisis penyebab', 'TW I 2022', 'Selesai'],
    [null, null, null, null, null, null, 'Menambah petugas', '30/06/2022', 'Close'],
    [null, null, null, null, 3, null, 'Menyusun leaflet', '-', 'Close'],
    [2022, 1, units.biro, 'Informasi', null, null, 'Membuka konsultasi', '30/11/2022', 'Close'],
    [null, null, null, null, null, null, 'Menyediakan pelacakan', '31/03/2023', 'Open'],
    [null, 2, units.balai, 'Pengujian', null, null, 'Memantau waktu', '31/10/2022', 'Close'],
    [null, null, null, null, null, null, 'Menyediakan stok', '2022-11-30', 'Open'],
    [null, null, null, 'Informasi', null, null, 'Melatih petugas', 'Oktober 2022', 'Close'],
    [null, 3, units.loka, 'Informasi', null, null, 'Memasang papan', '9/12/2022', 'Close'],
  ],
  'Angka Terbit': [
    ['Tahun', 'Unit Pelayanan', 'Jumlah Rekomendasi', 'Jumlah Rencana Aksi', 'Jumlah Close'],
    [2021, null, 3, 5, 4],
    [2022, units.balai, 2, 3, 2],
  ],
}

/** The workbook with some cells changed, by address: `{ 'RATL!H5': '31/13/2022' }`. */
export function withCells(changes: Readonly<Record<string, Written>>, workbook: Workbook = goodWorkbook): Workbook {
  const sheets = new Map(Object.entries(workbook))
  for (const [address, written] of Object.entries(changes)) {
    const [, sheet = '', letter = '', number = ''] = /^(.+)!([A-Z])(\d+)$/.exec(address) ?? []
    const rows = sheets.get(sheet)
    const [row, column] = [Number(number) - 1, letter.charCodeAt(0) - 65]
    const cells = rows?.[row]
    if (rows === undefined || cells === undefined) throw new Error(`no cell ${address}`)
    const padded = Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => cells[at] ?? null)
    sheets.set(sheet, rows.with(row, padded.with(column, written)))
  }
  return Object.fromEntries(sheets)
}

/** The workbook with rows added at the end of a sheet, which is made when it is missing. */
export function withRows(sheet: string, rows: Workbook[string], workbook: Workbook = goodWorkbook): Workbook {
  return { ...workbook, [sheet]: [...(workbook[sheet] ?? []), ...rows] }
}

/** The workbook without a row, counted as the spreadsheet does. */
export function withoutRow(sheet: string, row: number, workbook: Workbook = goodWorkbook): Workbook {
  return { ...workbook, [sheet]: (workbook[sheet] ?? []).toSpliced(row - 1, 1) }
}

export function withoutSheets(names: readonly string[], workbook: Workbook = goodWorkbook): Workbook {
  return Object.fromEntries(Object.entries(workbook).filter(([name]) => !names.includes(name)))
}

/** The workbook without a column, known by its title. */
export function withoutColumn(sheet: string, title: string, workbook: Workbook = goodWorkbook): Workbook {
  const rows = workbook[sheet] ?? []
  const column = rows[0]?.indexOf(title) ?? -1
  if (column < 0) throw new Error(`no column ${title} in ${sheet}`)
  return { ...workbook, [sheet]: rows.map(cells => cells.toSpliced(column, 1)) }
}
