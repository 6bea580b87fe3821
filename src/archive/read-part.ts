import type { ArchiveDisk } from '../base/archive-port.ts'
import type { ManifestPart } from './manifest.ts'
import { pathIn } from './write-files.ts'

/** A part of a capsule as it lies there, compared with what the manifest says of it. */
export type PartReading =
  | { readonly is: 'whole'; readonly bytes: Uint8Array }
  | { readonly is: 'missing' }
  | { readonly is: 'changed' }

export async function readPart(
  archive: string,
  id: string,
  part: ManifestPart,
  disk: ArchiveDisk,
  sha256: (bytes: Uint8Array) => string,
): Promise<PartReading> {
  const path = pathIn(archive, `${id}/${part.path}`)
  const bytes = await disk.read(path).catch(() => undefined)
  if (bytes === undefined) return (await disk.kindOf(path)) === 'none' ? { is: 'missing' } : { is: 'changed' }
  return bytes.length === part.bytes && sha256(bytes) === part.sha256 ? { is: 'whole', bytes } : { is: 'changed' }
}
