import { formatNumber } from '../base/format-number.ts'
import { type Place, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface DocumentProblems {
  'document.duplicate-id': { id: string }
  'document.unknown-reference': { id: string }
  'document.page-in-title': { id: string }
  'document.page-without-number': { id: string }
  'document.unknown-asset': { id: string }
  'document.ragged-table': { id: string; row: number; width: number; columns: number }
  'document.misplaced-cell': { id: string; row: number }
  'document.ragged-series': { series: string; values: number; categories: number }
  'document.turned-axis': { from: number; to: number }
  'document.value-off-axis': { series: string; value: string; category: string; from: number; to: number | undefined }
  'document.group-columns': { id: string }
  'document.group-depth': { id: string }
  'document.empty': { what: string }
}

/** What can be wrong with a document as its templates make it. */
export const documentCatalogue: ProblemCatalogue<DocumentProblems> = {
  'document.duplicate-id': {
    severity: 'galat',
    example: { id: 'unsur-2021' },
    message: p => `Id "${p.id}" dipakai lebih dari satu kali.`,
    hint: () => 'Beri id yang berbeda pada setiap tabel dan judul.',
  },
  'document.unknown-reference': {
    severity: 'galat',
    example: { id: 'unsur-2020' },
    message: p => `Rujukan ke "${p.id}" tidak menunjuk tabel, bab, atau lampiran mana pun.`,
    hint: () => 'Perbaiki atribut "to" pada <ref/>, atau beri id itu pada tujuannya.',
  },
  'document.page-in-title': {
    severity: 'galat',
    example: { id: 'lampiran-1' },
    message: p => `Rujukan ke "${p.id}" menyebut halaman di dalam judul, sampul, atau sel tabel.`,
    hint: () => 'Hapus page="yes": halaman hanya dapat disebut di alinea, butir daftar, dan keterangan.',
  },
  'document.page-without-number': {
    severity: 'galat',
    example: { id: 'sambutan' },
    message: p => `Rujukan ke "${p.id}" menyebut halaman, tetapi halaman di sana tidak bernomor.`,
    hint: () => 'Hapus page="yes" pada <ref/>, atau beri nomor halaman pada <section> tujuannya.',
  },
  'document.unknown-asset': {
    severity: 'galat',
    example: { id: 'logo' },
    message: p => `Gambar "${p.id}" tidak tersedia.`,
    hint: () => 'Hanya gambar yang disebut di buku kerja dapat dipakai templat.',
  },
  'document.ragged-table': {
    severity: 'galat',
    example: { id: 'unsur-2021', row: 3, width: 4, columns: 5 },
    message: p => `Baris ke-${p.row} tabel "${p.id}" selebar ${p.width} kolom; seharusnya ${p.columns}.`,
    hint: () => 'Sesuaikan jumlah sel atau colspan dan rowspan-nya.',
  },
  'document.misplaced-cell': {
    severity: 'galat',
    example: { id: 'unsur-2021', row: 3 },
    message: p => `Baris ke-${p.row} tabel "${p.id}" memuat sel yang menimpa sel lain atau keluar dari tabel.`,
    hint: () => 'Periksa colspan dan rowspan pada baris itu dan baris di atasnya.',
  },
  'document.ragged-series': {
    severity: 'galat',
    example: { series: 'Tahun 2022', values: 8, categories: 9 },
    message: p => `Deret "${p.series}" berisi ${p.values} nilai untuk ${p.categories} kategori.`,
    hint: () => 'Beri setiap kategori satu <value>; yang tidak ada nilainya ditulis <value/>.',
  },
  'document.turned-axis': {
    severity: 'galat',
    example: { from: 100, to: 25 },
    message: p => `Sumbu nilai gambar mulai dari ${formatNumber(p.from)} dan berakhir di ${formatNumber(p.to)}.`,
    hint: () => 'Beri "from" yang lebih kecil daripada "to"; tanpa "from" sumbu mulai dari 0.',
  },
  'document.value-off-axis': {
    severity: 'galat',
    example: { series: 'IPKP', value: '2,85', category: 'Maret 2025', from: 3, to: 4 },
    message: p =>
      `Nilai ${p.value} deret "${p.series}" untuk "${p.category}" berada di luar sumbu gambar, yang mulai dari ${formatNumber(p.from)}${p.to === undefined ? '' : ` sampai ${formatNumber(p.to)}`}.`,
    hint: () => 'Perluas sumbu dengan "from" dan "to", agar panjang batang dan letak titik sesuai dengan nilainya.',
  },
  'document.group-columns': {
    severity: 'galat',
    example: { id: 'rincian-2021' },
    message: p => `Kolom kelompok matriks "${p.id}" tidak berurutan.`,
    hint: () => 'Kolom dengan "group" berdiri paling kiri, mulai dari tingkat 1, tanpa tingkat yang terlewati.',
  },
  'document.group-depth': {
    severity: 'galat',
    example: { id: 'rincian-2021' },
    message: p => `Kelompok atau baris pada matriks "${p.id}" tidak tepat mengisi kolomnya.`,
    hint: () => 'Sel <group> mengisi kolom tingkatnya, sel <tr> mengisi sisanya, tanpa rowspan; <group> memuat baris.',
  },
  'document.empty': {
    severity: 'galat',
    example: { what: 'judul' },
    message: p => `Ada ${p.what} tanpa isi.`,
    hint: () => 'Isi bagian itu atau hapus dari templat.',
  },
}

export const documentProblem = problemsFrom(documentCatalogue)

/** Where nodes of a document are written, as far as that is known. */
export type Places = ReadonlyMap<object, Place>

/** The place of the first of some nodes that has one; that of the whole document when none has. */
export type PlaceOf = (...nodes: readonly object[]) => Place
