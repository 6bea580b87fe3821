import { parseCapsuleId } from '../archive/capsule-id.ts'
import { capsuleProblem } from '../archive/capsule-problems.ts'
import { type KnownCapsule, newestRevision, readKnown } from '../archive/find-head.ts'
import { readPart } from '../archive/read-part.ts'
import { pathIn } from '../archive/write-files.ts'
import type { ArchiveDisk } from '../base/archive-port.ts'
import { groupBy } from '../base/group-by.ts'
import { nameKey } from '../base/name-key.ts'
import type { Problem } from '../base/problem.ts'
import type { EarlierReport, Recall } from '../kinds/chain.ts'

/** What an archive is asked, and what it answered. */
export interface RecordedRecall {
  readonly recall: Recall
  readonly recalled: () => readonly EarlierReport[]
  /** Earlier reports that are damaged: nothing of them is used. */
  readonly problems: () => readonly Problem[]
}

/** Recalls reports from an archive, and remembers which. */
export function recallFrom(archive: string, disk: ArchiveDisk, sha256: (bytes: Uint8Array) => string): RecordedRecall {
  const recalled: EarlierReport[] = []
  const problems: Problem[] = []
  const recall: Recall = async request => {
    const { kind, unit, before, from = '', most, withInput } = request
    // An archive that cannot be read is told of by whoever writes to it.
    const present = await disk.list(archive).catch(() => [])
    const names = present.filter(name => {
      const series = parseCapsuleId(name)?.series
      return series?.startsWith(`${kind}-`) && series >= `${kind}-${from}` && series < `${kind}-${before}`
    })
    const known = (await Promise.all(names.map(name => readKnown(archive, name, disk)))).flatMap(found => found ?? [])
    const ofUnit = known.filter(({ manifest: { report } }) => {
      const isWanted = report.period >= from && report.period < before
      return report.kind === kind && isWanted && nameKey(report.unit) === nameKey(unit)
    })
    const latest = latestOfPeriods(ofUnit).slice(0, most)
    const reports = await Promise.all(latest.map(capsule => toEarlier(capsule, withInput)))
    const found = reports.flatMap(report => report ?? [])
    recalled.push(...found)
    return found
  }
  const toEarlier = async ({ id, manifest }: KnownCapsule, withInput: boolean): Promise<EarlierReport | undefined> => {
    const { period, title } = manifest.report
    const report = { capsule: id, period, title, figures: manifest.figures }
    const part = manifest.parts.find(({ role }) => role === 'input')
    if (!withInput || part === undefined) return report
    const bytes = await readPart(archive, id, part, disk, sha256)
    if (bytes.is === 'whole') return { ...report, input: JSON.parse(new TextDecoder().decode(bytes.bytes)) }
    problems.push(capsuleProblem('kapsul.earlier-damaged', { file: pathIn(archive, id) }, { path: part.path }))
    return undefined
  }
  return { recall, recalled: () => recalled, problems: () => problems }
}

/** The newest revision of each period, whatever its edition: they tell the same. The latest period first. */
function latestOfPeriods(capsules: readonly KnownCapsule[]): readonly KnownCapsule[] {
  const byPeriod = groupBy(capsules, ({ manifest }) => manifest.report.period)
  return [...byPeriod.values()]
    .flatMap(revisions => newestRevision(revisions) ?? [])
    .sort((left, right) => (left.manifest.report.period < right.manifest.report.period ? 1 : -1))
}

/** Answers from what an archive once answered. */
export function recallAgain(recalled: readonly EarlierReport[]): Recall {
  return async () => recalled
}
