import { type NoParams, type ProblemCatalogue, problemsFrom } from '../base/problem.ts'

interface AssetProblems {
  'asset.not-a-name': { name: string }
  'asset.missing': { name: string }
  'asset.not-an-image': { name: string }
  'asset.too-large': NoParams
}

/** What can be wrong with a picture that the input names. */
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
  'asset.not-an-image': {
    severity: 'galat',
    example: { name: 'logo.gif' },
    message: p => `Isi "${p.name}" bukan gambar PNG atau JPG.`,
    hint: () => 'Simpan gambar sebagai .png atau .jpg.',
  },
  'asset.too-large': {
    severity: 'galat',
    example: {},
    message: () => 'Gambar lebih besar dari 10 MB.',
    hint: () => 'Perkecil gambarnya.',
  },
}

interface CharacterProblems {
  'text.missing-character': { character: string }
}

/** What a text can hold that no letter of the report can show. */
export const characterCatalogue: ProblemCatalogue<CharacterProblems> = {
  'text.missing-character': {
    severity: 'galat',
    example: { character: '😀' },
    message: p => `Tanda "${p.character}" (${codeOf(p.character)}) tidak ada dalam huruf laporan.`,
    hint: () => 'Hapus tanda itu atau ganti dengan huruf, angka, atau tanda baca biasa.',
  },
}

/** `U+1F600`. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

export const characterProblem = problemsFrom(characterCatalogue)

export const assetProblem = problemsFrom(assetCatalogue)
