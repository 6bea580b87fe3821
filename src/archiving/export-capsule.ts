import { zipSync } from 'fflate'
import { findCapsule } from '../archive/find-capsule.ts'
import { manifestName } from '../archive/manifest.ts'
import { readParts } from '../archive/read-parts.ts'
import { type OutputFile, pathIn } from '../archive/write-files.ts'
import type { ArchiveDisk } from '../base/archive-port.ts'
import { type Outcome, success } from '../base/outcome.ts'

/** A capsule as one zip, the same bytes whenever and wherever it is made. A damaged capsule is not exported. */
export async function exportCapsule(
  archive: string,
  name: string,
  disk: ArchiveDisk,
  sha256: (bytes: Uint8Array) => string,
): Promise<Outcome<OutputFile>> {
  const capsule = await findCapsule(archive, name, disk)
  if (!capsule.ok) return capsule
  const parts = await readParts(archive, capsule.value, disk, sha256)
  if (!parts.ok) return parts
  const { id } = capsule.value
  const manifest = await disk.read(pathIn(archive, `${id}/${manifestName}`))
  const files = [[manifestName, manifest] as const, ...parts.value]
  const entries = files.map(([path, bytes]) => [`${id}/${path}`, bytes] as const)
  entries.sort(([left], [right]) => (left < right ? -1 : 1))
  // Zip keeps local time: a fixed one, given in local time, is the same bytes everywhere. No zone lacks a noon.
  const bytes = zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) })
  return success({ fileName: `${id}.zip`, bytes })
}
