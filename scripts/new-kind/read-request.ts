import { type KindNames, nameKind } from './name-kind.ts'

/** Which skeleton a kind begins with: a sheet of data and one chapter, or units evaluated by scored indicators. */
export type Skeleton = 'plain' | 'evaluation'

export interface KindRequest {
  readonly names: KindNames
  readonly skeleton: Skeleton
}

export const usage = `Membuat kerangka jenis laporan di src/kinds, templates, test/kinds, dan data.

  npm run jenis-baru <nama>                  jenis yang kecil: lembar Laporan dan Data, satu bab
  npm run jenis-baru -- --instrumen <nama>   jenis yang menilai unit dengan indikator berskor menurut sebuah instrumen

Nama ditulis dengan huruf kecil dan tanda hubung, misalnya layanan-rentan. Lihat docs/menambah-jenis-laporan.md.`

/** What the words of the command ask for: a kind, the usage, or what is wrong with them. */
export function readRequest(words: readonly string[]): KindRequest | 'help' | { readonly refused: string } {
  if (words.some(word => word === '--help' || word === '-h')) return 'help'
  const unknown = words.find(word => word.startsWith('-') && word !== '--instrumen')
  if (unknown !== undefined) return { refused: `Pilihan "${unknown}" tidak dikenal.` }
  const ids = words.filter(word => word !== '--instrumen')
  const names = ids.length === 1 ? nameKind(ids[0] ?? '') : undefined
  if (names === undefined) return { refused: 'Tulis satu nama jenis, dengan huruf kecil dan tanda hubung.' }
  return { names, skeleton: words.includes('--instrumen') ? 'evaluation' : 'plain' }
}
