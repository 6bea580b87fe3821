import { type NoParams, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface InputProblems {
  'input.not-found': NoParams
  'input.unknown-type': { extension: string }
  'input.unreadable': { reason: string; advice: string }
  'input.other-format': { format: string }
  'input.protected': NoParams
  'input.protected-or-old': NoParams
  'input.same-sheet': { sheet: string; other: string }
  'input.changed': NoParams
  'input.too-large': { megabytes: number; limit: number }
  'input.too-slow': { seconds: number }
  'input.too-heavy': { megabytes: number }
  'input.guessed-encoding': NoParams
  'input.too-many-groups': { most: number }
  'input.too-many-errors': { most: number }
}

/** What can be wrong with a file before any sheet of it is known. */
export const inputCatalogue: ProblemCatalogue<InputProblems> = {
  'input.not-found': {
    severity: 'galat',
    example: {},
    message: () => 'Berkas atau folder ini tidak ada.',
    hint: () => 'Periksa nama dan letaknya.',
  },
  'input.unknown-type': {
    severity: 'galat',
    example: { extension: '.pdf' },
    message: p => `Berkas berjenis "${p.extension}" tidak dapat dibaca.`,
    hint: () => 'Berikan buku kerja .xlsx, folder berisi .csv, atau satu berkas .json.',
  },
  'input.unreadable': {
    severity: 'galat',
    example: { reason: 'bukan arsip zip', advice: 'Simpan ulang dari Excel.' },
    message: p => `Isi berkas tidak dapat dibaca: ${p.reason}.`,
    hint: p => p.advice,
  },
  'input.other-format': {
    severity: 'galat',
    example: { format: 'OpenDocument (.ods)' },
    message: p => `Berkas ini berformat ${p.format}; yang dibaca hanya .xlsx.`,
    hint: () => 'Buka di Excel, LibreOffice, atau Google Spreadsheet, lalu simpan ulang sebagai .xlsx.',
  },
  'input.protected': {
    severity: 'galat',
    example: {},
    message: () => 'Buku kerja dilindungi sandi.',
    hint: () => 'Buka di Excel dengan sandinya, hapus sandi itu, lalu simpan ulang sebagai .xlsx.',
  },
  'input.same-sheet': {
    severity: 'galat',
    example: { sheet: 'RATL', other: 'Data SKM - RATL.csv' },
    message: p => `Berkas ini dan "${p.other}" sama-sama menjadi lembar "${p.sheet}".`,
    hint: () => 'Hapus atau ganti nama salah satunya.',
  },
  'input.protected-or-old': {
    severity: 'galat',
    example: {},
    message: () => 'Buku kerja dilindungi sandi atau masih berformat .xls lama.',
    hint: () => 'Hapus sandinya atau simpan ulang sebagai "Buku Kerja Excel (.xlsx)".',
  },
  'input.changed': {
    severity: 'galat',
    example: {},
    message: () => 'Masukan ini berubah selama dibaca, sehingga tidak ada berkas yang ditulis.',
    hint: () => 'Tunggu sampai selesai disimpan atau disalin, tutup di program lain, lalu ulangi.',
  },
  'input.too-large': {
    severity: 'galat',
    example: { megabytes: 120, limit: 100 },
    message: p => `Ukurannya ${p.megabytes} MB, melebihi batas ${p.limit} MB.`,
    hint: () => 'Hapus gambar dan lembar yang tidak diperlukan, lalu simpan ulang.',
  },
  'input.too-slow': {
    severity: 'galat',
    example: { seconds: 20 },
    message: p => `Berkas tidak selesai dibaca dalam ${p.seconds} detik.`,
    hint: () => 'Hapus lembar dan baris yang tidak diperlukan, simpan ulang, lalu ulangi.',
  },
  'input.too-heavy': {
    severity: 'galat',
    example: { megabytes: 512 },
    message: p => `Isi berkas membutuhkan lebih dari ${p.megabytes} MB memori.`,
    hint: () => 'Hapus lembar dan baris yang tidak diperlukan, simpan ulang, lalu ulangi.',
  },
  'input.too-many-groups': {
    severity: 'galat',
    example: { most: 200_000 },
    message: p => `Sampai baris ini ada lebih dari ${p.most} unit dan layanan yang berbeda; sisanya tidak dibaca.`,
    hint: () => 'Periksa kolom unit dan layanan: isinya seharusnya nama, bukan teks bebas atau nomor.',
  },
  'input.too-many-errors': {
    severity: 'galat',
    example: { most: 100 },
    message: p => `Sampai baris ini ada ${p.most} kesalahan; sisanya tidak dibaca.`,
    hint: () => 'Perbaiki kesalahan di atas, lalu ulangi.',
  },
  'input.guessed-encoding': {
    severity: 'peringatan',
    example: {},
    message: () => 'Berkas bukan UTF-8; dibaca sebagai Windows-1252.',
    hint: () => 'Simpan sebagai "CSV UTF-8" agar semua huruf pasti terbaca benar.',
  },
}

export const inputProblem = problemsFrom(inputCatalogue)
