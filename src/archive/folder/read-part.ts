import { pathIn } from '../../base/paths.ts'
import type { ArchiveDisk } from '../../ports/archive-port.ts'
import type { PartReading } from '../capsule-store.ts'
import type { ManifestPart } from '../manifest.ts'
import { isShallow } from '../read-manifest.ts'

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

/** JSON in UTF-8, or undefined where the bytes are none, or lie so deep that nobody wrote them for a report. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isShallow(value, deepestJson) ? value : undefined
  } catch {
    return undefined
  }
}

/** Inputs have eight at most. */
const deepestJson = 64
