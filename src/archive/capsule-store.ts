// Capsules: what an archive keeps of a report, and what is asked of a place that keeps them.
// `folder/` keeps them on a disk, `compare/` tells two apart, `v1/` knows programs before 0.2.0.

import type { Outcome } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import type { CapsulePart } from './capsule-part.ts'
import type { BrokenCapsule, CapsuleEntry, KnownCapsule, OpenedCapsules } from './known-capsule.ts'
import type { Manifest, ManifestPart, ManifestV2, ReportLabel } from './manifest.ts'

/** A part of a capsule as it is found, compared with the manifest. */
export type PartReading =
  | { readonly is: 'whole'; readonly bytes: Uint8Array }
  | { readonly is: 'missing' }
  | { readonly is: 'changed' }

export interface KnownEntries {
  /** Sorted by name. */
  readonly entries: readonly CapsuleEntry[]
  /** Capsules whose manifest is broken, is of a newer format, or does not fit the name. */
  readonly broken: readonly BrokenCapsule[]
}

/** Which capsules are looked for. */
export interface Wanted {
  /** Chooses by the series in the name. */
  readonly isSeries: (series: string) => boolean
  /** Chooses by the entry; all by default. Capsules that the index knows and that are not chosen are not read. */
  readonly isEntry?: (entry: CapsuleEntry) => boolean
}

export interface CapsuleFilter {
  readonly kind?: string | undefined
  /** The first four digits of the period. */
  readonly year?: string | undefined
  /** Part of the unit's name. Case and punctuation do not matter. */
  readonly unit?: string | undefined
}

/** A capsule in a list. `isValid`: it is the newest revision of its report. */
export interface ListedCapsule extends CapsuleEntry {
  readonly isValid: boolean
}

export interface CapsuleList {
  /** Sorted by kind, period and time. */
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

/** A finished report on its way into the archive. The archive finds out what it replaces. */
export interface CapsuleDraft {
  readonly manifest: Omit<ManifestV2, 'replaces' | 'parts' | 'format' | 'publicOf'>
  readonly parts: readonly CapsulePart[]
}

export interface ArchivedCapsule {
  readonly id: string
  /** False when the newest revision in the archive is this same report. */
  readonly isNew: boolean
  readonly replaces: string | null
}

/**
 * Where capsules are kept: a folder today, a database or an object store tomorrow. What it hands out has been checked against
 * the name of its capsule. What it takes is stored whole or not at all.
 */
export interface CapsuleStore {
  /** What messages call it: for a folder its path. */
  readonly shownAs: string
  /** What messages call one of its capsules. */
  readonly placeOf: (id: string) => string
  readonly list: (filter: CapsuleFilter) => Promise<Outcome<CapsuleList>>
  /** The capsule that a name means: public unless another edition is asked for. */
  readonly find: (name: string, edition?: ReportLabel['edition']) => Promise<Outcome<KnownCapsule>>
  /** The wanted entries, without their manifests. A store that does not exist has none. */
  readonly entries: (wanted: Wanted) => Promise<KnownEntries>
  readonly open: (ids: readonly string[]) => Promise<OpenedCapsules>
  readonly has: (id: string) => Promise<boolean>
  readonly readPart: (id: string, part: ManifestPart) => Promise<PartReading>
  /** Every part by its path, or problems for all that are changed or missing. */
  readonly readParts: (capsule: KnownCapsule) => Promise<Outcome<ReadonlyMap<string, Uint8Array>>>
  /** The manifest as bytes; their hash is in the name of the capsule. */
  readonly readManifest: (id: string) => Promise<Uint8Array>
  /** Hashes everything again. */
  readonly inspect: () => Promise<Inspection>
  readonly inspectCapsule: (id: string) => Promise<CapsuleInspection>
  /** Keeps a report, unless it is the newest revision already. */
  readonly keep: (draft: CapsuleDraft) => Promise<Outcome<ArchivedCapsule>>
  /** Takes in a capsule under the name that it has. `false` where it is there already. */
  readonly place: (id: string, files: readonly Pick<CapsulePart, 'path' | 'bytes'>[]) => Promise<Outcome<boolean>>
}
