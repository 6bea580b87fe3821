import { type Place, type Problem, type ProblemCatalogue, problemsFrom } from '../base/problem.ts'
import { wordsOfDamage, wordsOfDimensions, wordsOfLimits, wordsOfSize, wordsOfUnfit } from '../picture/fault-words.ts'
import { pictureLimits } from '../picture/limits.ts'
import type { Damage, PictureFault, PictureFormat, Unfit } from '../picture/picture.ts'

interface Named {
  readonly name: string
}

interface AssetProblems {
  'asset.not-a-name': Named
  'asset.missing': Named
  'asset.empty': Named
  'asset.not-an-image': Named & { found: string | null }
  'asset.damaged': Named & { format: PictureFormat; damage: Damage }
  'asset.too-large': Named & { bytes: number }
  'asset.dimensions': Named & { width: number; height: number }
  'asset.unfit': Named & { unfit: Unfit }
  'asset.turned': Named
  'asset.too-heavy': Named & { seconds: number | null }
}

const saveAgain =
  'Buka gambar aslinya di program gambar (misalnya Paint), lalu simpan ulang sebagai PNG atau JPEG. Bila tidak dapat dibuka di sana, minta berkas yang utuh.'

/** What can be wrong with a picture that the input or the theme names. */
export const assetCatalogue: ProblemCatalogue<AssetProblems> = {
  'asset.not-a-name': {
    severity: 'galat',
    example: { name: '../logo.png' },
    message: p => `"${p.name}" bukan nama berkas saja.`,
    hint: () => 'Letakkan gambar di folder yang sama dengan buku kerja dan tulis namanya tanpa folder.',
  },
  'asset.missing': {
    severity: 'galat',
    example: { name: 'logo.png' },
    message: p => `Gambar "${p.name}" tidak ada di folder buku kerja.`,
    hint: () => 'Letakkan gambar itu di folder yang sama, atau kosongkan isiannya.',
  },
  'asset.empty': {
    severity: 'galat',
    example: { name: 'logo.png' },
    message: p => `Berkas gambar "${p.name}" kosong (0 byte).`,
    hint: () => 'Salin ulang gambarnya; mungkin penyalinan atau pengunduhannya terhenti.',
  },
  'asset.not-an-image': {
    severity: 'galat',
    example: { name: 'logo.png', found: 'WebP' },
    message: p => `Isi "${p.name}" bukan gambar PNG atau JPEG${p.found === null ? '' : `, melainkan ${p.found}`}.`,
    hint: () =>
      'Buka gambarnya di program gambar (misalnya Paint), lalu simpan ulang sebagai PNG atau JPEG. Mengganti akhiran namanya tidak cukup.',
  },
  'asset.damaged': {
    severity: 'galat',
    example: { name: 'logo.png', format: 'png', damage: 'cut-short' },
    message: p => `Gambar "${p.name}" adalah ${wordsOfDamage(p.format, p.damage)}.`,
    hint: () => saveAgain,
  },
  'asset.too-large': {
    severity: 'galat',
    example: { name: 'logo.png', bytes: 12_000_000 },
    message: p =>
      `Gambar "${p.name}" besarnya ${wordsOfSize(p.bytes)}; paling besar ${wordsOfSize(pictureLimits.fileBytes)}.`,
    hint: () => 'Perkecil gambarnya di program gambar (misalnya Paint: Resize), lalu simpan ulang.',
  },
  'asset.dimensions': {
    severity: 'galat',
    example: { name: 'logo.png', width: 20_000, height: 20_000 },
    message: p =>
      `Gambar "${p.name}" berukuran ${wordsOfDimensions(p.width, p.height)}; yang diterima ${wordsOfLimits()}.`,
    hint: () =>
      'Ubah ukurannya di program gambar (misalnya Paint: Resize), lalu simpan ulang; untuk logo 1.000 piksel sudah tajam.',
  },
  'asset.unfit': {
    severity: 'galat',
    example: { name: 'logo.jpg', unfit: 'cmyk' },
    message: p => `Gambar "${p.name}" tidak dapat dipakai: ${wordsOfUnfit(p.unfit)}.`,
    hint: () =>
      'Buka gambarnya di program gambar (misalnya Paint), lalu simpan ulang sebagai PNG atau JPEG biasa (RGB).',
  },
  'asset.turned': {
    severity: 'galat',
    example: { name: 'logo.jpg' },
    message: p =>
      `Gambar "${p.name}" tersimpan miring atau terbalik; hanya catatan kamera di dalamnya (EXIF) yang menyuruh memutarnya.`,
    hint: () =>
      'Buka gambarnya di program gambar (misalnya Paint), putar sampai tegak, lalu simpan ulang sebagai PNG. Catatan kamera tidak pernah ikut ke laporan.',
  },
  'asset.too-heavy': {
    severity: 'galat',
    example: { name: 'logo.png', seconds: 10 },
    message: p =>
      `Gambar "${p.name}" terlalu berat untuk dibuka${p.seconds === null ? '' : `: belum selesai dalam ${p.seconds} detik`}.`,
    hint: () => saveAgain,
  },
}

export const assetProblem = problemsFrom(assetCatalogue)

/** A fault of a picture, told where its name is written. */
export function pictureProblem(fault: PictureFault, name: string, place: Place): Problem {
  switch (fault.fault) {
    case 'empty':
      return assetProblem('asset.empty', place, { name })
    case 'too-large':
      return assetProblem('asset.too-large', place, { name, ...fault })
    case 'foreign':
      return assetProblem('asset.not-an-image', place, { name, ...fault })
    case 'dimensions':
      return assetProblem('asset.dimensions', place, { name, ...fault })
    case 'damaged':
      return assetProblem('asset.damaged', place, { name, ...fault })
    case 'unfit':
      return assetProblem('asset.unfit', place, { name, ...fault })
    case 'turned':
      return assetProblem('asset.turned', place, { name })
    case 'too-heavy':
      return assetProblem('asset.too-heavy', place, { name, ...fault })
  }
}
