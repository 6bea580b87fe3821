import { pathIn } from '../../base/paths.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import { parseCapsuleId } from '../capsule-id.ts'
import type { KnownEntries, Wanted } from '../capsule-store.ts'
import { toEntry } from '../known-capsule.ts'
import { manifestName } from '../manifest.ts'
import { type IndexedCapsule, readIndex, writeIndex } from './capsule-index.ts'
import { openCapsules } from './open-capsule.ts'

/** When the index is written anew: after anything new, only after much that is new, or never. */
export type Noting = 'always' | 'many' | 'never'

const many = 16

/**
 * The wanted capsules of an archive. Those that the index vouches for are not read. All others are read, and checked against
 * their names. An archive that does not exist has none.
 *
 * What a name stands for never changes: a manifest with another content makes the capsule broken, not a new one.
 */
export async function knownEntries(
  archive: string,
  { isSeries, isEntry = () => true }: Wanted,
  port: ArchivePort,
  sha256: (bytes: Uint8Array) => string,
  noting: Noting = 'never',
): Promise<KnownEntries> {
  const names: string[] = []
  const ofSeries: string[] = []
  for (const name of await port.disk.list(archive)) {
    const series = parseCapsuleId(name)?.series
    if (series === undefined) continue
    names.push(name)
    if (isSeries(series)) ofSeries.push(name)
  }
  if (ofSeries.length === 0) return { entries: [], broken: [] }
  const index = await readIndex(archive, port, sha256)
  const wanted = ofSeries.filter(name => {
    const indexed = index.get(name)
    return indexed === undefined || isEntry(indexed.entry)
  })
  // Stamps are taken before manifests are read: a change in between gives another stamp.
  const stamps = await port.disk.stampsOf(wanted.map(name => pathIn(archive, `${name}/${manifestName}`)))
  const stampOf = new Map(wanted.map((name, at) => [name, stamps[at]]))
  const isVouched = (name: string) => {
    const stamp = stampOf.get(name)
    return stamp !== undefined && index.get(name)?.stamp === stamp
  }
  const unknown = wanted.filter(name => !isVouched(name))
  const { capsules, broken } = await openCapsules(archive, unknown, port.disk, sha256)
  const fresh = new Map(capsules.map(capsule => [capsule.id, toEntry(capsule)]))
  const vouched = (name: string) => (isVouched(name) ? index.get(name)?.entry : undefined)
  const entries = wanted.flatMap(name => fresh.get(name) ?? vouched(name) ?? [])
  const worth = noting === 'always' ? 1 : noting === 'many' ? many : Number.POSITIVE_INFINITY
  if (fresh.size >= worth) await note(archive, { index, stampOf, entries, names }, port, sha256)
  return { entries: entries.filter(isEntry), broken }
}

interface Looked extends Pick<KnownEntries, 'entries'> {
  readonly index: ReadonlyMap<string, IndexedCapsule>
  readonly stampOf: ReadonlyMap<string, string | undefined>
  readonly names: readonly string[]
}

/** Writes down what was looked at, and keeps what was known of the others. */
async function note(
  archive: string,
  { index, stampOf, entries, names }: Looked,
  port: ArchivePort,
  sha256: (bytes: Uint8Array) => string,
): Promise<void> {
  const seen = new Map(entries.map(entry => [entry.id, { stamp: stampOf.get(entry.id) ?? '', entry }]))
  const noted = names.flatMap(name => (stampOf.has(name) ? (seen.get(name) ?? []) : (index.get(name) ?? [])))
  await writeIndex(archive, noted, port, sha256)
}
