import type { ArchivePort } from '../base/archive-port.ts'
import { groupBy } from '../base/group-by.ts'
import { nameKey } from '../base/name-key.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import { instantOf } from '../base/zoned-time.ts'
import { type CapsuleEntry, newestRevision } from './capsule-entry.ts'
import { capsuleProblem } from './capsule-problems.ts'
import { seriesKey } from './find-head.ts'
import { knownEntries } from './known-entries.ts'

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

/** The capsules of an archive that pass a filter; those that are broken are problems, and none is listed. */
export async function listCapsules(
  archive: string,
  filter: CapsuleFilter,
  port: ArchivePort,
  sha256: (bytes: Uint8Array) => string,
): Promise<Outcome<CapsuleList>> {
  if ((await port.disk.kindOf(archive)) !== 'folder')
    return failure([capsuleProblem('arsip.absent', { file: archive }, {})])
  const { entries, broken } = await knownEntries(archive, { isSeries: () => true }, port, sha256, 'always')
  const revisions = [...groupBy(entries, seriesKey).values()]
  const valid = new Set(revisions.map(ofOne => newestRevision(ofOne)?.id))
  const wanted = entries.filter(entry => isWanted(entry, filter)).sort(byKindPeriodTime)
  const capsules = wanted.map(entry => ({ ...entry, isValid: valid.has(entry.id) }))
  return success(
    { capsules, all: entries.length },
    broken.map(({ problem }) => problem),
  )
}

function isWanted(entry: CapsuleEntry, { kind, year, unit }: CapsuleFilter): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (year === undefined || entry.period.startsWith(year)) &&
    (unit === undefined || nameKey(entry.unit).includes(nameKey(unit)))
  )
}

function byKindPeriodTime(left: CapsuleEntry, right: CapsuleEntry): number {
  const key = ({ kind, period }: CapsuleEntry) => `${kind}\n${period}`
  if (key(left) !== key(right)) return key(left) < key(right) ? -1 : 1
  const later = instantOf(left.madeAt) - instantOf(right.madeAt)
  return later === 0 ? (left.id < right.id ? -1 : 1) : later
}
