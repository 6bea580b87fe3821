/** What the command line says of the archive. */
export interface ArchiveFlags {
  /** Looked for when it is missing. */
  readonly arsip?: string
  readonly tanpaArsip: boolean
}

/** The same for the functions of the library: null for none. */
export function archiveOption({ arsip, tanpaArsip }: ArchiveFlags): { readonly archiveFolder?: string | null } {
  if (tanpaArsip) return { archiveFolder: null }
  return arsip === undefined ? {} : { archiveFolder: arsip }
}

/** Of `--arsip-tanpa-sumber`, wherever reports are kept. */
export const withoutSourceDescription =
  'arsip menyimpan sidik masukan dan data tersamar, bukan masukannya; laporan tidak dapat dibuat ulang dari arsip'
