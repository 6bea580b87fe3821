import type { Written } from '../workbook/build-sheet.ts'

/** The tables of a workbook as rows of cells, the titles first. */
export type Tables = Readonly<Record<string, readonly (readonly Written[])[]>>

/** A workbook in which every column of its kind stands with values, but for what it says was not asked for. */
export interface FullWorkbook {
  readonly kind: string
  readonly what: string
  readonly tables: Tables
}

export const unsur = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6', 'U7', 'U8', 'U9']
export const answersOf = (row: number) => unsur.map((_, index) => 2 + ((row + index) % 3))
export const valuesOf = (value: number) => unsur.map((_, index) => value + index / 2)
export const surveyTitles = [
  'Tahun',
  'Unit Pelayanan',
  'Jenis Layanan',
  'Responden',
  'Populasi',
  ...unsur,
  'IKM',
  'Mutu',
]
export const surveyRow = (year: number, unit: string | null, service: string | null, value: number) => [
  ...[year, unit, service, 40, 400],
  ...[...valuesOf(value), value + 2, 'B'],
]

/** What the sheet Laporan says of an evaluation of a year. */
export const entriesOfEvaluation = (kind: string, number: string) => [
  ['Isian', 'Nilai'],
  ['Jenis', kind],
  ['Nomor', number],
  ['Tahun', 2025],
  ['Tanggal', '30/01/2026'],
  ['Tempat', 'Jakarta'],
  ['Instansi', 'Badan Contoh Nasional'],
  ['Singkatan Instansi', 'BCN'],
  ['Unit Penyusun', 'Inspektorat Contoh'],
  ['Status Hasil', 'final'],
  ['Tanggal Penetapan', '19/12/2025'],
  ['Nomor Surat Tugas', 'CONTOH-3/2025'],
  ['Tanggal Surat Tugas', '01/10/2025'],
  ['Jabatan Penandatangan', 'Inspektur Contoh'],
  ['Nama Penandatangan', 'Wulan Umpama'],
  ['NIP Penandatangan', '00000000 000000 0 000'],
  ['Ditujukan Kepada', 'Kepala Badan Contoh'],
]

/** What an office says in its own words. */
export const legalBasis = [
  ['No', 'Peraturan'],
  ['1', 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik'],
]

/** What an office decided of its publication: a piece of a text, and a cell of that sheet. */
export const publication = (sheet: string, cell: string, piece: string) => ({
  'Kanal Resmi': [
    ['Kanal', 'Keterangan'],
    ['0811-0000-0000', 'Layanan pengaduan'],
  ],
  'Keputusan Publikasi': [
    ['Teks', 'Sel', 'Keputusan', 'Alasan', 'Tempat'],
    [piece, null, 'tampilkan', 'Nama program', `${sheet}!${cell}`],
    [null, `${sheet}!${cell}`, 'samarkan', 'Belum disetujui', `${sheet}!${cell}`],
  ],
})

const instrumentTitles = [
  ...['Survei', 'Kode', 'Unsur', 'Bagian dari', 'Pertanyaan', 'Bobot'],
  ...['Kata Jawaban 1', 'Kata Jawaban 2', 'Kata Jawaban 3', 'Kata Jawaban 4', 'Dari', 'Sampai', 'Huruf', 'Nama'],
]

/** An instrument of its own: weights of two kinds, words of answers, and three grades. */
export function instrumentOf(
  survey: string,
  criteria: readonly (readonly [code: string, name: string])[],
  weights: readonly number[],
  bands: readonly (readonly Written[])[],
): Tables[string] {
  const words = ['Buruk', 'Kurang', 'Cukup', 'Bagus']
  const rows = criteria.map(([code, name], row) => [
    ...[survey, code, name, '-', `Bagaimana ${name}?`, weights[row] ?? 0.1, ...words],
    ...(bands[row] ?? [null, null, null, null]),
  ])
  return [instrumentTitles, ...rows]
}

/** Eight unsur, with weights, words and grades of their own. */
export const ownUnsur = instrumentOf(
  'SKM',
  [
    ...([
      ['U1', 'Persyaratan'],
      ['U2', 'Prosedur'],
      ['U3', 'Waktu Penyelesaian'],
      ['U5', 'Produk'],
    ] as const),
    ...([
      ['U6', 'Kompetensi Pelaksana'],
      ['U7', 'Perilaku Pelaksana'],
      ['U8', 'Penanganan Pengaduan'],
    ] as const),
    ['U9', 'Sarana dan Prasarana'],
  ],
  [0.3],
  [
    [90, 100, 'A', 'Sangat Baik'],
    [70, '89,99', 'B', 'Baik'],
    [25, '69,99', 'C', 'Kurang Baik'],
  ],
)

/** The rows of a sheet without the column of an unsur. */
export function withoutUnsur(code: string, rows: Tables[string] = []): Tables[string] {
  const column = rows[0]?.indexOf(code) ?? -1
  return rows.map(cells => cells.toSpliced(column, 1))
}
