import { wordsOfDamage, wordsOfDimensions, wordsOfLimits, wordsOfSize, wordsOfUnfit } from '../picture/fault-words.ts'
import { type PictureFault, pictureLimits } from '../picture/picture.ts'
import { type Place, type Problem, type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface Named {
  readonly name: string
}

interface AssetProblems {
  'asset.not-a-name': Named
  'asset.missing': Named
  'asset.photos-missing': { count: number; cells: string }
  'asset.empty': Named
  'asset.not-an-image': Named & { found: string | null }
  'asset.damaged': Named & { found: string }
  'asset.too-large': Named & { size: string }
  'asset.dimensions': Named & { size: string }
  'asset.unfit': Named & { reason: string }
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
  'asset.photos-missing': {
    severity: 'peringatan',
    example: { count: 2, cells: 'G4, G7' },
    message: p => `${p.count} foto tidak ada di folder buku kerja; namanya di ${p.cells}.`,
    hint: () =>
      'Letakkan fotonya di folder buku kerja atau di dalam foldernya yang bernama "foto", dengan nama seperti tertulis; atau kosongkan selnya. Laporan dibuat tanpa foto itu.',
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
    example: { name: 'logo.png', found: 'PNG yang rusak: berkasnya terpotong sebelum akhir gambar' },
    message: p => `Gambar "${p.name}" adalah ${p.found}.`,
    hint: () => saveAgain,
  },
  'asset.too-large': {
    severity: 'galat',
    example: { name: 'logo.png', size: '11,5 MB' },
    message: p => `Gambar "${p.name}" besarnya ${p.size}; paling besar ${wordsOfSize(pictureLimits.fileBytes)}.`,
    hint: () => 'Perkecil gambarnya di program gambar (misalnya Paint: Resize), lalu simpan ulang.',
  },
  'asset.dimensions': {
    severity: 'galat',
    example: { name: 'logo.png', size: '20.000 × 20.000 piksel' },
    message: p => `Gambar "${p.name}" berukuran ${p.size}; yang diterima ${wordsOfLimits()}.`,
    hint: () =>
      'Ubah ukurannya di program gambar (misalnya Paint: Resize), lalu simpan ulang; untuk logo 1.000 piksel dan untuk foto 2.000 piksel sudah tajam.',
  },
  'asset.unfit': {
    severity: 'galat',
    example: { name: 'logo.jpg', reason: 'warnanya CMYK (untuk percetakan)' },
    message: p => `Gambar "${p.name}" tidak dapat dipakai: ${p.reason}.`,
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
      return assetProblem('asset.too-large', place, { name, size: wordsOfSize(fault.bytes) })
    case 'foreign':
      return assetProblem('asset.not-an-image', place, { name, found: fault.found })
    case 'dimensions':
      return assetProblem('asset.dimensions', place, { name, size: wordsOfDimensions(fault.width, fault.height) })
    case 'damaged':
      return assetProblem('asset.damaged', place, { name, found: wordsOfDamage(fault.format, fault.damage) })
    case 'unfit':
      return assetProblem('asset.unfit', place, { name, reason: wordsOfUnfit(fault.unfit) })
    case 'turned':
      return assetProblem('asset.turned', place, { name })
    case 'too-heavy':
      return assetProblem('asset.too-heavy', place, { name, seconds: fault.seconds })
  }
}
