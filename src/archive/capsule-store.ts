// Capsules: what an archive keeps of a report, and what is asked of a place that keeps them.
// `folder/` keeps them on a disk, `compare/` tells two apart, `v1/` knows programs before 0.2.0.

import type { Outcome } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import type { CapsulePart } from './capsule-part.ts'
import type { BrokenCapsule, CapsuleEntry, KnownCapsule, OpenedCapsules } from './known-capsule.ts'
import type { Manifest, ManifestPart, ManifestV2, ReportLabel } from './manifest.ts'

/** A part of a capsule as it lies there, compared with what the manifest says of it. */
export type PartReading =
  | { readonly is: 'whole'; readonly bytes: Uint8Array }
  | { readonly is: 'missing' }
  | { readonly is: 'changed' }

export interface KnownEntries {
  /** In the order of their names. */
  readonly entries: readonly CapsuleEntry[]
  /** Those whose manifest is broken, newer, or not that of its name. */
  readonly broken: readonly BrokenCapsule[]
}

/** Which capsules are looked for. */
export interface Wanted {
  /** By what their names say. */
  readonly isSeries: (series: string) => boolean
  /** By what they say. All by default; of those that the index knows, no other is so much as looked at. */
  readonly isEntry?: (entry: CapsuleEntry) => boolean
}

export interface CapsuleFilter {
  readonly kind?: string | undefined
  /** Begins the period. */
  readonly year?: string | undefined
  /** A part of the unit's name, without regard to case and punctuation. */
  readonly unit?: string | undefined
}

/** A capsule as a list shows it: whether it is the newest revision of its report. */
export interface ListedCapsule extends CapsuleEntry {
  readonly isValid: boolean
}

export interface CapsuleList {
  /** By kind, period and time. */
  readonly capsules: readonly ListedCapsule[]
  /** How many there are, whatever the filter. */
  readonly all: number
}

export interface Inspection {
  readonly capsules: number
  readonly parts: number
  readonly problems: readonly Problem[]
}

export interface CapsuleInspection {
  readonly manifest?: Manifest
  readonly problems: readonly Problem[]
}

/** A finished report on its way into the archive; what it replaces is found out there. */
export interface CapsuleDraft {
  readonly manifest: Omit<ManifestV2, 'replaces' | 'parts' | 'format' | 'publicOf'>
  readonly parts: readonly CapsulePart[]
}

export interface ArchivedCapsule {
  readonly id: string
  /** False when this very report is in the archive already, as the newest of its revisions. */
  readonly isNew: boolean
  readonly replaces: string | null
}

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
