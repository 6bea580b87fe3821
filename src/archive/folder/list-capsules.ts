import { instantOf } from '../../base/dates/zoned-time.ts'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import { type CapsuleEntry, newestRevision } from '../capsule-entry.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { CapsuleFilter, CapsuleList } from '../capsule-store.ts'
import { seriesKey } from './find-head.ts'
import { knownEntries } from './known-entries.ts'

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
