import { findCapsule } from '../archive/find-capsule.ts'
import { manifestName } from '../archive/manifest.ts'
import { readParts } from '../archive/read-parts.ts'
import { type OutputFile, pathIn } from '../archive/write-files.ts'
import type { ArchiveDisk } from '../base/archive-port.ts'
import { type Outcome, success } from '../base/outcome.ts'
import { packZip } from '../base/pack-zip.ts'

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
  return success({ fileName: `${id}.zip`, bytes: packZip(entries) })
}
