import { instantOf } from '../../base/dates/zoned-time.ts'
import { groupBy } from '../../base/group-by.ts'
import { keepResults } from '../../base/keep-results.ts'
import { nameKey } from '../../base/name-key.ts'
import type { ArchiveDisk, ArchivePort } from '../../ports/archive-port.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import { parseCapsuleId, seriesOf } from '../capsule-id.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { CapsuleFilter, CapsuleList } from '../capsule-store.ts'
import { type CapsuleEntry, type KnownCapsule, newestRevision, toEntry } from '../known-capsule.ts'
import type { ReportLabel } from '../manifest.ts'
import { knownEntries } from './known-entries.ts'
import { openCapsule, openCapsules } from './open-capsule.ts'

type Sha256 = (bytes: Uint8Array) => string
type Edition = ReportLabel['edition']

/**
 * The capsule that a name means. The whole name will do, or enough of its beginning, of its period, or of its hash. If several
 * revisions or editions of one report fit, it is the valid one: public unless another edition is asked for.
 */
export async function findCapsule(
  archive: string,
  name: string,
  disk: ArchiveDisk,
  sha256: Sha256,
  edition?: Edition,
): Promise<Outcome<KnownCapsule>> {
  const place = { file: archive }
  if ((await disk.kindOf(archive)) !== 'folder') return failure([capsuleProblem('arsip.absent', place, {})])
  const ids = (await disk.list(archive)).filter(id => parseCapsuleId(id) !== undefined)
  const matches = ids.includes(name) ? [name] : ids.filter(id => isMeant(id, name))
  const [id, ...others] = matches
  if (id === undefined) return failure([capsuleProblem('kapsul.unknown', place, { id: name })])
  if (others.length > 0) return chooseRevision(archive, name, matches, disk, sha256, edition)
  const opened = await openCapsule(archive, id, disk, sha256)
  const isOther = opened.ok && edition !== undefined && opened.value.manifest.report.edition !== edition
  return isOther ? failure([capsuleProblem('kapsul.no-edition', place, { id: name, edition })]) : opened
}

async function chooseRevision(
  archive: string,
  name: string,
  matches: readonly string[],
  disk: ArchiveDisk,
  sha256: Sha256,
  edition: Edition | undefined,
): Promise<Outcome<KnownCapsule>> {
  const place = { file: archive }
  const { capsules, broken } = await openCapsules(archive, matches, disk, sha256)
  if (capsules.length === 0) return failure(broken.map(({ problem }) => problem))
  const ofEdition = (wanted: Edition) => capsules.filter(({ manifest }) => manifest.report.edition === wanted)
  const isPublic = ofEdition('publik').length > 0
  const meant = edition === undefined ? (isPublic ? ofEdition('publik') : capsules) : ofEdition(edition)
  if (meant.length === 0 && edition !== undefined)
    return failure([capsuleProblem('kapsul.no-edition', place, { id: name, edition })])
  const reports = [...groupBy(meant, ({ manifest }) => seriesKey(manifest.report)).values()]
  const heads = reports.flatMap(revisions => newestRevision(revisions.map(toEntry)) ?? [])
  const [head, ...more] = heads
  const chosen = meant.find(({ id }) => id === head?.id)
  if (chosen !== undefined && more.length === 0) return success(chosen)
  return failure([capsuleProblem('kapsul.ambiguous', place, { id: name, matches: heads.map(({ id }) => id) })])
}

function isMeant(id: string, name: string): boolean {
  const { series = '', hash = '' } = parseCapsuleId(id) ?? {}
  if (name === '') return false
  return id.startsWith(name) || hash.startsWith(name) || (/^\d{4}-\d+$/.test(name) && series.endsWith(`-${name}`))
}

/** The newest revision of a report: of the same kind, period, unit and edition. Broken capsules are passed over. */
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

/** An archive holds many capsules but few units. */
export const unitKey = keepResults(nameKey, 1_000)

type Series = Pick<ReportLabel, 'kind' | 'period' | 'unit' | 'edition'>

/** The key that all revisions of a report share. */
function seriesKey(one: Series): string {
  return [one.kind, one.period, one.edition, unitKey(one.unit)].join('\n')
}

/** The capsules of an archive that pass a filter. A broken one is a problem and is not listed. */
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
