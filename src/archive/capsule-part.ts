import type { PartRole } from './manifest.ts'

/** One file of a capsule, in memory. */
export interface CapsulePart {
  /** Path in the capsule, with forward slashes. */
  readonly path: string
  readonly role: PartRole
  readonly bytes: Uint8Array
  readonly pages?: number
}

/** The folder of each role in a capsule. Archivists read these names. */
export const partFolders: Readonly<Record<'report' | 'source' | 'resource' | 'font', string>> = {
  report: 'laporan',
  source: 'sumber',
  resource: 'sumberdaya',
  font: 'huruf',
}

export const partNames = {
  input: 'masukan.json',
  theme: 'tema.json',
  earlier: 'laporan-sebelumnya.json',
} as const

/** Every folder around files of these paths, outer ones before inner ones. */
export function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = paths.flatMap(path => {
    const names = path.split('/').slice(0, -1)
    return names.map((_, index) => names.slice(0, index + 1).join('/'))
  })
  return [...new Set(folders)].sort((left, right) => (left < right ? -1 : 1))
}
