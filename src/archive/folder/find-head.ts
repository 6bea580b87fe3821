import { keepResults } from '../../base/keep-results.ts'
import { nameKey } from '../../base/name-key.ts'
import type { ArchivePort } from '../../ports/archive-port.ts'
import { type CapsuleEntry, newestRevision } from '../capsule-entry.ts'
import { seriesOf } from '../capsule-id.ts'
import type { KnownCapsule } from '../known-capsule.ts'
import type { ReportLabel } from '../manifest.ts'
import { knownEntries } from './known-entries.ts'
import { openCapsule } from './open-capsule.ts'

/** The newest revision of a report: same kind, period, unit and edition. Capsules that are broken are passed over. */
export async function findHead(
  archive: string,
  label: ReportLabel,
  port: ArchivePort,
  sha256: (bytes: Uint8Array) => string,
): Promise<KnownCapsule | undefined> {
  const key = seriesKey(label)
  const wanted = {
    isSeries: (series: string) => series === seriesOf(label),
    isEntry: (entry: CapsuleEntry) => seriesKey(entry) === key,
  }
  let revisions = (await knownEntries(archive, wanted, port, sha256)).entries
  for (let head = newestRevision(revisions); head !== undefined; head = newestRevision(revisions)) {
    const { id } = head
    const opened = await openCapsule(archive, id, port.disk, sha256)
    if (opened.ok) return opened.value
    revisions = revisions.filter(one => one.id !== id)
  }
  return undefined
}

/** An archive holds many capsules of few units. */
export const unitKey = keepResults(nameKey, 1_000)

type Series = Pick<ReportLabel, 'kind' | 'period' | 'unit' | 'edition'>

/** What revisions have in common. */
export function seriesKey(one: Series): string {
  return [one.kind, one.period, one.edition, unitKey(one.unit)].join('\n')
}
