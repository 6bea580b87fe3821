import { pathIn } from '../../base/paths.ts'
import type { ArchiveDisk } from '../../ports/archive-port.ts'
import { type Outcome, ProblemLog } from '../../problems/outcome.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { PartReading } from '../capsule-store.ts'
import type { KnownCapsule } from '../known-capsule.ts'
import type { ManifestPart } from '../manifest.ts'
import { isShallow } from '../manifest-bytes.ts'

export async function readCapsulePart(
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

/** A value from JSON in UTF-8. Undefined where the bytes are none, or are nested deeper than any report needs. */
export function readJsonPart(bytes: Uint8Array): unknown {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isShallow(value, deepestJson) ? value : undefined
  } catch {
    return undefined
  }
}

/** Levels of nesting. Inputs have at most eight. */
const deepestJson = 64

/** Every part of a capsule by its path, or problems for all that are changed or missing. */
export async function readCapsuleParts(
  archive: string,
  { id, manifest }: KnownCapsule,
  disk: ArchiveDisk,
  sha256: (bytes: Uint8Array) => string,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const log = new ProblemLog()
  const parts = new Map<string, Uint8Array>()
  const place = { file: pathIn(archive, id) }
  for (const part of manifest.parts) {
    const reading = await readCapsulePart(archive, id, part, disk, sha256)
    const { path } = part
    if (reading.is === 'whole') parts.set(path, reading.bytes)
    else
      log.add(capsuleProblem(reading.is === 'missing' ? 'kapsul.part-missing' : 'kapsul.part-changed', place, { path }))
  }
  return log.conclude(() => parts)
}
