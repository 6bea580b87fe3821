import { formatNumber } from '../base/format-number.ts'
import { type Damage, type PictureFault, type PictureFormat, pictureLimits, type Unfit } from './picture.ts'

/*
 * What is said of a picture that is not taken, in words that fit behind its name. The sentences belong to whoever tells it: of a
 * workbook, of a theme, of a finished file.
 */

export const formatWords: Readonly<Record<PictureFormat, string>> = { png: 'PNG', jpg: 'JPEG' }

const damageWords: Readonly<Record<Damage, string>> = {
  'cut-short': 'berkasnya terpotong sebelum akhir gambar',
  checksum: 'jumlah periksa (checksum) salah satu bagiannya tidak cocok',
  order: 'bagian-bagiannya tidak pada tempatnya',
  header: 'kepala berkasnya tidak mungkin benar',
  colours: 'warna yang dipakainya tidak ada di daftar warnanya',
  tables: 'tabel untuk membuka isinya rusak',
  unreadable: 'isinya tidak dapat dibuka',
  'too-little': 'isinya kurang dari ukuran yang disebutnya',
  'too-much': 'isinya lebih dari ukuran yang disebutnya',
}

const unfitWords: Readonly<Record<Unfit, string>> = {
  cmyk: 'warnanya CMYK (untuk percetakan), sedangkan laporan memakai RGB',
  'deep-jpeg': 'JPEG ini memakai 12 bit per warna',
  'rare-jpeg': 'JPEG ini memakai cara pemampatan yang tidak dikenal Word dan pembaca PDF',
  'too-many-scans': 'JPEG ini disusun dalam terlalu banyak lapisan',
}

export function wordsOfDamage(format: PictureFormat, damage: Damage): string {
  return `${formatWords[format]} yang rusak: ${damageWords[damage]}`
}

export function wordsOfUnfit(unfit: Unfit): string {
  return unfitWords[unfit]
}

/** `20.000 × 20.000 piksel` */
export function wordsOfDimensions(width: number, height: number): string {
  return `${formatNumber(width)} × ${formatNumber(height)} piksel`
}

/** `1–10.000 piksel tiap sisi dan paling banyak 40 juta piksel` */
export function wordsOfLimits(): string {
  const { side, pixels } = pictureLimits
  return `1–${formatNumber(side)} piksel tiap sisi dan paling banyak ${pixels / 1_000_000} juta piksel`
}

/** Megabytes that a file has, or may have, upwards to one decimal. */
export function wordsOfSize(bytes: number): string {
  const tenths = Math.ceil((bytes * 10) / (1024 * 1024))
  return `${formatNumber(tenths / 10)} MB`
}

/** All that can be said of a fault, for a place where it is one among others. */
export function wordsOfFault(fault: PictureFault): string {
  switch (fault.fault) {
    case 'empty':
      return 'berkas kosong'
    case 'too-large':
      return `berkas ${wordsOfSize(fault.bytes)}`
    case 'foreign':
      return 'bukan PNG atau JPEG'
    case 'dimensions':
      return wordsOfDimensions(fault.width, fault.height)
    case 'damaged':
      return wordsOfDamage(fault.format, fault.damage)
    case 'unfit':
      return wordsOfUnfit(fault.unfit)
    case 'turned':
      return 'gambar yang harus diputar dulu'
    case 'too-heavy':
      return 'gambar yang terlalu berat untuk dibuka'
  }
}
