import type { ArchiveDisk } from '../base/archive-port.ts'
import { nameKey } from '../base/name-key.ts'
import { parseCapsuleId, seriesOf } from './capsule-id.ts'
import { type Manifest, manifestName, type ReportLabel } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import { pathIn } from './write-files.ts'

export interface KnownCapsule {
  readonly id: string
  readonly manifest: Manifest
}

/** The newest revision of a report: same kind, period, unit and edition. Capsules that cannot be read are passed over. */
export async function findHead(
  archive: string,
  label: ReportLabel,
  disk: ArchiveDisk,
): Promise<KnownCapsule | undefined> {
  const names = (await disk.list(archive)).filter(name => parseCapsuleId(name)?.series === seriesOf(label))
  const capsules = await Promise.all(names.map(name => readKnown(archive, name, disk)))
  return newestRevision(
    capsules.flatMap(found => found ?? []).filter(({ manifest }) => isSeries(manifest.report, label)),
  )
}

export async function readKnown(archive: string, id: string, disk: ArchiveDisk): Promise<KnownCapsule | undefined> {
  const bytes = await disk.read(pathIn(archive, `${id}/${manifestName}`)).catch(() => undefined)
  const reading = bytes && readManifest(bytes)
  return reading?.is === 'read' ? { id, manifest: reading.manifest } : undefined
}

/** The one that no other replaces; should there be several, the one made last. */
export function newestRevision(capsules: readonly KnownCapsule[]): KnownCapsule | undefined {
  const replaced = new Set(capsules.map(({ manifest }) => manifest.replaces))
  const heads = capsules.filter(({ id }) => !replaced.has(id))
  return heads.reduce<KnownCapsule | undefined>(
    (last, one) => (last === undefined || isLater(one, last) ? one : last),
    undefined,
  )
}

function isLater(one: KnownCapsule, other: KnownCapsule): boolean {
  const [left, right] = [one.manifest.made.at, other.manifest.made.at]
  return left === right ? one.id > other.id : left > right
}

function isSeries(one: ReportLabel, other: ReportLabel): boolean {
  return seriesOf(one) === seriesOf(other) && one.edition === other.edition && nameKey(one.unit) === nameKey(other.unit)
}
