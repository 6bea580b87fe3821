import { pathIn } from '../../base/paths.ts'
import type { ArchiveDisk } from '../../ports/archive-port.ts'
import { type Outcome, ProblemLog } from '../../problems/outcome.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { KnownCapsule } from '../known-capsule.ts'
import { readPart } from './read-part.ts'

/** Every part of a capsule by its path, or all that is changed and missing. */
export async function readParts(
  archive: string,
  { id, manifest }: KnownCapsule,
  disk: ArchiveDisk,
  sha256: (bytes: Uint8Array) => string,
): Promise<Outcome<ReadonlyMap<string, Uint8Array>>> {
  const log = new ProblemLog()
  const parts = new Map<string, Uint8Array>()
  const place = { file: pathIn(archive, id) }
  for (const part of manifest.parts) {
    const reading = await readPart(archive, id, part, disk, sha256)
    const { path } = part
    if (reading.is === 'whole') parts.set(path, reading.bytes)
    else
      log.add(capsuleProblem(reading.is === 'missing' ? 'kapsul.part-missing' : 'kapsul.part-changed', place, { path }))
  }
  return log.conclude(() => parts)
}
