import { formatNumber } from '../base/format-number.ts'
import { limits } from '../base/input-limits.ts'
import type { Place } from './problem.ts'

const saveAgain = 'Buka berkas di Excel, simpan lagi sebagai .xlsx, lalu ulangi.'
const intactCopy = 'Ambil salinan yang utuh, atau buka di Excel, periksa isinya, dan simpan lagi sebagai .xlsx.'
const millions = limits.cells / 1_000_000

/** Why an input cannot be read, as the end of a sentence, and what to do about it. */
export const unreadableReasons = {
  'not-a-workbook': { reason: 'bukan buku kerja .xlsx yang utuh', advice: saveAgain },
  damaged: { reason: 'isinya rusak atau terpotong', advice: intactCopy },
  'missing-part': { reason: 'satu bagiannya hilang dari dalam berkas', advice: intactCopy },
  encrypted: { reason: 'isinya dilindungi sandi', advice: 'Hapus sandinya, lalu simpan ulang sebagai .xlsx.' },
  'unknown-packing': { reason: 'isinya dimampatkan dengan cara yang tidak dikenal', advice: saveAgain },
  doctype: { reason: 'isinya memuat deklarasi DOCTYPE, yang tidak ada pada buku kerja asli', advice: saveAgain },
  outside: { reason: 'isinya menunjuk ke luar berkas itu sendiri', advice: saveAgain },
  'swells-up': {
    reason: 'isinya mengembang jauh melebihi ukuran berkas',
    advice: 'Minta berkas asli dari penyusunnya; buku kerja biasa tidak seperti ini.',
  },
  'too-many-cells': {
    reason: `jumlah selnya lebih dari ${millions} juta`,
    advice: 'Hapus baris dan lembar yang tidak diperlukan, lalu simpan ulang.',
  },
  'beyond-sheet': {
    reason: 'baris atau kolomnya lebih banyak daripada yang muat dalam lembar Excel',
    advice: 'Bagi isinya menjadi beberapa lembar.',
  },
  'too-much-text': {
    reason: 'teks di dalamnya terlalu banyak',
    advice: 'Hapus baris dan lembar yang tidak diperlukan, lalu simpan ulang.',
  },
  'text-too-long': {
    reason: `satu selnya berisi lebih dari ${formatNumber(limits.cellText)} karakter`,
    advice: 'Pecah teks itu menjadi beberapa sel.',
  },
  'overlapping-merges': {
    reason: 'ada sel gabungan yang saling menindih',
    advice: 'Pisahkan sel gabungan itu di Excel, lalu simpan ulang.',
  },
  'not-json': {
    reason: 'bukan JSON berisi lembar dan barisnya',
    advice: 'Bentuknya: {"Nama Lembar": [{"Nama Kolom": nilai, …}, …], …}.',
  },
  'json-name-twice': {
    reason: 'satu nama lembar atau kolom ditulis dua kali di tempat yang sama',
    advice: 'Hapus atau ganti salah satunya.',
  },
  'csv-quotes': {
    reason: 'tanda kutip pada CSV tidak berpasangan',
    advice: 'Perbaiki tanda kutipnya, atau simpan ulang lembar itu sebagai CSV UTF-8 dari Excel.',
  },
  'not-csv': {
    reason: 'bukan teks CSV',
    advice: 'Simpan ulang lembar itu sebagai CSV UTF-8 dari Excel.',
  },
  access: {
    reason: 'tidak ada izin membaca, atau berkas sedang dikunci',
    advice: 'Tutup berkas di program lain dan periksa izinnya.',
  },
  'no-csv': {
    reason: 'tidak ada berkas .csv di dalam folder',
    advice: 'Letakkan satu berkas .csv untuk setiap lembar, dengan nama lembarnya.',
  },
} as const

export type UnreadableReason = keyof typeof unreadableReasons
type PlaceInside = Omit<Place, 'file'>

/** Thrown by the readers of files: the whole input is refused, for one reason. */
export class UnreadableInput extends Error {
  readonly why: UnreadableReason
  readonly where: PlaceInside

  constructor(why: UnreadableReason, where: PlaceInside = {}, cause?: unknown) {
    super(why, { cause })
    this.why = why
    this.where = where
  }

  /** Whatever a reader threw, with where it was reading. What no reader foresaw is damage. */
  static from(error: unknown, where: PlaceInside = {}): UnreadableInput {
    if (!(error instanceof UnreadableInput)) return new UnreadableInput('damaged', where, error)
    return new UnreadableInput(error.why, { ...where, ...error.where }, error.cause)
  }
}
