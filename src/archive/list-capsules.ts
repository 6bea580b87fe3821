import type { ArchivePort } from '../base/archive-port.ts'
import { nameKey } from '../base/name-key.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Problem } from '../base/problem.ts'
import { type CapsuleEntry, toEntry } from './capsule-entry.ts'
import { parseCapsuleId } from './capsule-id.ts'
import { readIndex, writeIndex } from './capsule-index.ts'
import { capsuleProblem } from './capsule-problems.ts'
import { readKnown } from './find-head.ts'
import { pathIn } from './write-files.ts'

export interface CapsuleFilter {
  readonly kind?: string | undefined
  /** Begins the period. */
  readonly year?: string | undefined
  /** A part of the unit's name, without regard to case and punctuation. */
  readonly unit?: string | undefined
}

/** Manifests that are read at a time. */
const batch = 64

/** The capsules of an archive by kind, period and time; those whose manifest cannot be read as problems. */
export async function listCapsules(
  archive: string,
  filter: CapsuleFilter,
  port: ArchivePort,
): Promise<Outcome<readonly CapsuleEntry[]>> {
  if ((await port.disk.kindOf(archive)) !== 'folder')
    return failure([capsuleProblem('arsip.absent', { file: archive }, {})])
  const names = (await port.disk.list(archive)).filter(name => parseCapsuleId(name) !== undefined)
  const index = await readIndex(archive, port)
  const fresh = await readEntries(
    archive,
    names.filter(name => !index.has(name)),
    port,
  )
  const entries = names.flatMap(name => index.get(name) ?? fresh.get(name) ?? [])
  if (fresh.size > 0 || index.size !== entries.length) await writeIndex(archive, entries, port)
  const known = new Set(entries.map(({ id }) => id))
  const problems = names.filter(name => !known.has(name)).map(name => unreadable(archive, name))
  return success(entries.filter(entry => isWanted(entry, filter)).sort(byKindPeriodTime), problems)
}

async function readEntries(
  archive: string,
  names: readonly string[],
  { disk }: ArchivePort,
): Promise<ReadonlyMap<string, CapsuleEntry>> {
  const entries = new Map<string, CapsuleEntry>()
  for (let at = 0; at < names.length; at += batch) {
    const read = names.slice(at, at + batch).map(name => readKnown(archive, name, disk))
    for (const known of await Promise.all(read)) if (known !== undefined) entries.set(known.id, toEntry(known))
  }
  return entries
}

function unreadable(archive: string, name: string): Problem {
  return capsuleProblem('kapsul.unreadable', { file: pathIn(archive, name) }, {})
}

function isWanted(entry: CapsuleEntry, { kind, year, unit }: CapsuleFilter): boolean {
  return (
    (kind === undefined || entry.kind === kind) &&
    (year === undefined || entry.period.startsWith(year)) &&
    (unit === undefined || nameKey(entry.unit).includes(nameKey(unit)))
  )
}

function byKindPeriodTime(left: CapsuleEntry, right: CapsuleEntry): number {
  const key = ({ kind, period, madeAt, id }: CapsuleEntry) => [kind, period, madeAt, id].join('\n')
  return key(left) < key(right) ? -1 : 1
}
