import type { Outcome } from '../base/outcome.ts'
import type { CapsulePart } from './capsule-part.ts'
import type { CapsuleInspection, Inspection } from './inspect-archive.ts'
import type { KnownEntries, Wanted } from './known-entries.ts'
import type { CapsuleFilter, CapsuleList } from './list-capsules.ts'
import type { ManifestPart, ReportLabel } from './manifest.ts'
import type { KnownCapsule, OpenedCapsules } from './open-capsule.ts'
import type { PartReading } from './read-part.ts'
import type { ArchivedCapsule, CapsuleDraft } from './write-capsule.ts'

/**
 * Where capsules are kept: a folder today, a database or a server of objects tomorrow. What it hands out is held against the
 * name of its capsule first; what it takes is there whole or not at all.
 */
export interface CapsuleStore {
  /** What messages call it; of a folder its path. */
  readonly shownAs: string
  /** What messages call one of its capsules. */
  readonly placeOf: (id: string) => string
  readonly list: (filter: CapsuleFilter) => Promise<Outcome<CapsuleList>>
  /** The capsule that a name means: public unless another edition is asked for. */
  readonly find: (name: string, edition?: ReportLabel['edition']) => Promise<Outcome<KnownCapsule>>
  /** Entries that are wanted, without their manifests. A store that is not there has none. */
  readonly entries: (wanted: Wanted) => Promise<KnownEntries>
  readonly open: (ids: readonly string[]) => Promise<OpenedCapsules>
  readonly has: (id: string) => Promise<boolean>
  readonly readPart: (id: string, part: ManifestPart) => Promise<PartReading>
  /** Every part by its path, or all that is changed and missing. */
  readonly readParts: (capsule: KnownCapsule) => Promise<Outcome<ReadonlyMap<string, Uint8Array>>>
  /** The bytes that the name of a capsule is taken from. */
  readonly readManifest: (id: string) => Promise<Uint8Array>
  /** Hashes everything again. */
  readonly inspect: () => Promise<Inspection>
  readonly inspectCapsule: (id: string) => Promise<CapsuleInspection>
  /** Keeps a report, unless it is the newest of its revisions already. */
  readonly keep: (draft: CapsuleDraft) => Promise<Outcome<ArchivedCapsule>>
  /** Takes up a capsule that has its name already; `false` where it is there. */
  readonly place: (id: string, files: readonly Pick<CapsulePart, 'path' | 'bytes'>[]) => Promise<Outcome<boolean>>
}
