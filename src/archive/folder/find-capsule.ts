import { groupBy } from '../../base/group-by.ts'
import type { ArchiveDisk } from '../../ports/archive-port.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import { newestRevision, toEntry } from '../capsule-entry.ts'
import { parseCapsuleId } from '../capsule-id.ts'
import { capsuleProblem } from '../capsule-problems.ts'
import type { KnownCapsule } from '../known-capsule.ts'
import type { ReportLabel } from '../manifest.ts'
import { seriesKey } from './find-head.ts'
import { openCapsule, openCapsules } from './open-capsule.ts'

type Sha256 = (bytes: Uint8Array) => string
type Edition = ReportLabel['edition']

/**
 * The capsule that a name means: whole, or as much of its beginning, of its period or of its hash as is needed. Where that
 * means several revisions or editions of one report, the valid one: public unless another edition is asked for.
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
