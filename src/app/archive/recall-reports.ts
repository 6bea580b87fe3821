import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import { unitKey } from '../../archive/folder/find-capsules.ts'
import { readJsonPart } from '../../archive/folder/read-part.ts'
import {
  type BrokenCapsule,
  type CapsuleEntry,
  type KnownCapsule,
  newestRevision,
} from '../../archive/known-capsule.ts'
import { groupBy } from '../../base/group-by.ts'
import type { EarlierReport, Recall, RecallRequest } from '../../kinds/earlier-report.ts'
import type { Problem } from '../../problems/problem.ts'

/** What an archive was asked, and its answers. */
export interface RecordedRecall {
  readonly recall: Recall
  readonly recalled: () => readonly EarlierReport[]
  /** Tells earlier reports that are damaged. Nothing of them is used. */
  readonly problems: () => readonly Problem[]
}

/**
 * Recalls reports from an archive, and remembers which. A report that has changed since it was kept is told and passed over, as
 * if it were not there. Its figures are checked by the name of its capsule, its input by the manifest.
 */
export function recallFrom(store: Pick<CapsuleStore, 'entries' | 'open' | 'readPart' | 'placeOf'>): RecordedRecall {
  const recalled: EarlierReport[] = []
  const problems = new Map<string, Problem>()
  const tellBroken = ({ id, problem: { message: reason } }: BrokenCapsule) =>
    problems.set(id, capsuleProblem('kapsul.earlier-broken', { file: store.placeOf(id) }, { id, reason }))
  const recall: Recall = async request => {
    const { most } = request
    const wanted = { isSeries: seriesIn(request), isEntry: isAskedFor(request) }
    const found = await store.entries(wanted).catch(() => undefined)
    // Whoever writes to the archive tells that it cannot be read.
    if (found === undefined) return []
    found.broken.forEach(tellBroken)
    const capsules = await openLatest(store, found.entries, most)
    capsules.broken.forEach(tellBroken)
    const reports = await Promise.all(capsules.opened.map(capsule => toEarlier(capsule, request)))
    const whole = reports.flatMap(report => report ?? [])
    recalled.push(...whole)
    return whole
  }
  const toEarlier = async (
    { id, manifest }: KnownCapsule,
    { withInput, isOtherKind = false }: RecallRequest,
  ): Promise<EarlierReport | undefined> => {
    const { kind, period, title } = manifest.report
    const report = { ...(isOtherKind && { kind }), capsule: id, period, title, figures: manifest.figures }
    const part = manifest.parts.find(({ role }) => role === 'input')
    if (!withInput || part === undefined) return report
    const bytes = await store.readPart(id, part)
    const input = bytes.is === 'whole' ? readJsonPart(bytes.bytes) : undefined
    if (input !== undefined) return { ...report, input }
    problems.set(id, capsuleProblem('kapsul.earlier-damaged', { file: store.placeOf(id) }, { path: part.path }))
    return undefined
  }
  return { recall, recalled: () => recalled, problems: () => [...problems.values()] }
}

/** Whether a capsule may be wanted, as far as its name says. */
function seriesIn({ kind, from = '', before }: RecallRequest): (series: string) => boolean {
  return series => series.startsWith(`${kind}-`) && series >= `${kind}-${from}` && series < `${kind}-${before}`
}

function isAskedFor({ kind, unit, from = '', before }: RecallRequest): (entry: CapsuleEntry) => boolean {
  const key = unitKey(unit)
  return entry => entry.kind === kind && entry.period >= from && entry.period < before && unitKey(entry.unit) === key
}

interface Latest {
  readonly opened: readonly KnownCapsule[]
  readonly broken: readonly BrokenCapsule[]
}

/** The reports of the latest periods. If one proves to be broken, it is left out and the choice is made again. */
async function openLatest(
  store: Pick<CapsuleStore, 'open'>,
  entries: readonly CapsuleEntry[],
  most: number,
): Promise<Latest> {
  const broken: BrokenCapsule[] = []
  for (;;) {
    const known = entries.filter(({ id }) => broken.every(one => one.id !== id))
    const ids = latestOfPeriods(known).map(({ id }) => id)
    const opened = await store.open(ids.slice(0, most))
    if (opened.broken.length === 0) return { opened: opened.capsules, broken }
    broken.push(...opened.broken)
  }
}

/** The newest revision of each period, the latest period first. The edition does not matter: both hold the same figures. */
function latestOfPeriods(entries: readonly CapsuleEntry[]): readonly CapsuleEntry[] {
  const byPeriod = groupBy(entries, ({ period }) => period)
  return [...byPeriod.values()]
    .flatMap(revisions => newestRevision(revisions) ?? [])
    .sort((left, right) => (left.period < right.period ? 1 : -1))
}

/** Gives the answers that an archive once gave. */
export function recallAgain(recalled: readonly EarlierReport[]): Recall {
  return async ({ kind, isOtherKind = false }) => recalled.filter(one => one.kind === (isOtherKind ? kind : undefined))
}
