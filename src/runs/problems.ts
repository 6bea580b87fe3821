import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface BatchProblems {
  'batch.not-found': NoParams
  'batch.no-inputs': NoParams
  'batch.not-a-list': NoParams
  'batch.input-missing': { input: string }
  'batch.input-twice': { input: string }
  'batch.too-slow': { seconds: number }
  'batch.too-heavy': { megabytes: number }
  'batch.held': { owner: string }
  'batch.differs': { count: number }
  'batch.own-fault': { reason: string }
}

/** What can be wrong with a run over many inputs, or keep one of its reports from being finished. */
export const batchCatalogue: ProblemCatalogue<BatchProblems> = {
  'batch.not-found': {
    severity: 'galat',
    example: {},
    message: () => 'Folder atau daftar ini tidak ada.',
    hint: () =>
      'Periksa namanya; tulis folder yang berisi buku kerja, atau berkas .txt yang menyebut satu masukan setiap baris.',
  },
  'batch.no-inputs': {
    severity: 'galat',
    example: {},
    message: () => 'Tidak ada masukan di sini.',
    hint: () =>
      'Masukan ialah buku kerja .xlsx, berkas .json, atau subfolder berisi .csv. Berkas berawalan "~", "." atau "_" dilewati.',
  },
  'batch.not-a-list': {
    severity: 'galat',
    example: {},
    message: () => 'Berkas ini bukan folder dan bukan daftar .txt.',
    hint: () => 'Untuk satu buku kerja pakai "laporan buat"; untuk banyak, tulis foldernya atau daftar .txt.',
  },
  'batch.input-missing': {
    severity: 'galat',
    example: { input: 'Balai A.xlsx' },
    message: p => `Masukan "${p.input}" tidak ada.`,
    hint: () => 'Betulkan barisnya; jalur dalam daftar dibaca dari folder tempat daftar itu berada.',
  },
  'batch.input-twice': {
    severity: 'galat',
    example: { input: 'Balai A.xlsx' },
    message: p => `Masukan "${p.input}" disebut dua kali.`,
    hint: () => 'Hapus salah satu barisnya.',
  },
  'batch.too-slow': {
    severity: 'galat',
    example: { seconds: 600 },
    message: p => `Laporan ini belum selesai setelah ${p.seconds} detik dan dihentikan.`,
    hint: () =>
      'Buat laporan ini tersendiri dengan "laporan buat"; bila tetap lama, laporkan kepada pengelola program.',
  },
  'batch.too-heavy': {
    severity: 'galat',
    example: { megabytes: 2048 },
    message: p => `Laporan ini memerlukan lebih dari ${p.megabytes} MB memori dan dihentikan.`,
    hint: () => 'Kurangi --pekerja, atau buat laporan ini tersendiri dengan "laporan buat".',
  },
  'batch.held': {
    severity: 'galat',
    example: { owner: 'proses 4711 di komputer-a' },
    message: p => `Laporan ini sedang dibuat oleh ${p.owner}.`,
    hint: () => 'Tunggu sampai selesai, lalu jalankan lagi: yang sudah dibuat dilewati.',
  },
  'batch.differs': {
    severity: 'galat',
    example: { count: 2 },
    message: p => `Laporan ini tidak ditulis: yang dibaca kembali berbeda dari naskahnya di ${p.count} tempat.`,
    hint: () => 'Perbedaannya disebut di bawah ini; laporkan beserta berkas masukannya kepada pengelola program.',
  },
  'batch.own-fault': {
    severity: 'galat',
    example: { reason: 'TypeError' },
    message: p => `Program gagal pada masukan ini: ${p.reason}.`,
    hint: () => 'Ini kesalahan program, bukan data Anda: laporkan beserta berkas masukannya kepada pengelola program.',
  },
}

export const batchProblem = problemsFrom(batchCatalogue)
