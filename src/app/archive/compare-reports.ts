import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import type { Comparison } from '../../archive/compare/comparison.ts'
import { compareSentences } from '../../archive/compare/sentences/compare-sentences.ts'
import { readJsonPart } from '../../archive/folder/read-part.ts'
import type { KnownCapsule } from '../../archive/known-capsule.ts'
import type { Manifest } from '../../archive/manifest.ts'
import { flattenFigures } from '../../base/flatten-figures.ts'
import type { Difference, Edition, ReportKind } from '../../kinds/report-kind.ts'
import type { Ports } from '../../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../../problems/outcome.ts'
import { unlessForeign } from './foreign-parts.ts'
import { redraftCapsule } from './redraft-capsule.ts'

/**
 * Compares two archived reports of a kind: their figures, what their kind compares, their templates, and every sentence. For
 * the sentences both are drafted again from their capsules. Where that fails, the rest is told all the same.
 */
export async function compareReports(
  store: CapsuleStore,
  names: readonly [before: string, after: string],
  kinds: readonly ReportKind[],
  ports: Ports,
  edition?: Edition,
): Promise<Outcome<Comparison>> {
  const log = new ProblemLog()
  const before = log.take(await store.find(names[0], edition))
  const after = log.take(await store.find(names[1], edition))
  if (before === undefined || after === undefined) return failure(log.problems)
  const [one, other] = [before.manifest.report.kind, after.manifest.report.kind]
  if (one !== other)
    return failure([capsuleProblem('kapsul.kinds-differ', { file: store.shownAs }, { before: one, after: other })])
  const inputs = [log.take(await readInput(store, before)), log.take(await readInput(store, after))]
  if (log.hasErrors) return failure(log.problems)
  const kind = kinds.find(({ id }) => id === one)
  const redraft = (capsule: KnownCapsule) =>
    unlessForeign(store, capsule, ports, () => redraftCapsule(store, capsule, kinds, ports))
  const compared = await compareSentences(store.placeOf, [before, after], redraft)
  const comparison = {
    before: before.id,
    after: after.id,
    differences: [
      ...compareFigures(before.manifest.figures, after.manifest.figures, kind?.figureWords),
      ...(kind?.compare(inputs[0], inputs[1]) ?? []),
      ...compareTemplates(before.manifest, after.manifest),
    ],
    sentences: compared.sentences,
  }
  return success(comparison, compared.problems)
}

async function readInput(store: CapsuleStore, { id, manifest }: KnownCapsule): Promise<Outcome<unknown>> {
  const part = manifest.parts.find(({ role }) => role === 'input')
  if (part === undefined) return success(undefined)
  const reading = await store.readPart(id, part)
  const input = reading.is === 'whole' ? readJsonPart(reading.bytes) : undefined
  if (input !== undefined) return success(input)
  const code = unreadableCodes[reading.is]
  return failure([capsuleProblem(code, { file: store.placeOf(id) }, { path: part.path })])
}

const unreadableCodes = {
  whole: 'kapsul.part-unreadable',
  missing: 'kapsul.part-missing',
  changed: 'kapsul.part-changed',
} as const

const none = '–'

function compareFigures(
  before: Manifest['figures'],
  after: Manifest['figures'],
  words: ReportKind['figureWords'] = new Map(),
): readonly Difference[] {
  const wordsOf = (way: string) => way.split(' ').map(key => words.get(key) ?? key)
  const differences = compareMaps(byWay(before), byWay(after), 'Angka')
  return differences.map(one => ({ ...one, label: wordsOf(one.subject).join(' ') }))
}

function compareMaps(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  group: string,
): readonly Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(subject => {
    const [old, now] = [before.get(subject), after.get(subject)]
    if (old === now) return []
    const change = old === undefined ? 'ditambah' : now === undefined ? 'dihapus' : 'diubah'
    return [{ group, change, subject, before: old ?? none, after: now ?? none }]
  })
}

/** Figures by the keys that lead to them: `ratl 2022 closed`. */
function byWay(figures: Manifest['figures']): ReadonlyMap<string, string> {
  return new Map(flattenFigures(figures).map(([way, value]) => [way.join(' '), value === null ? none : String(value)]))
}

/** Templates and reference data, each by the beginning of its hash. */
function compareTemplates(before: Manifest, after: Manifest): readonly Difference[] {
  const resources = ({ parts }: Manifest) =>
    new Map(
      parts.flatMap(({ role, path, sha256 }) => (role === 'resource' ? [[path, sha256.slice(0, 16)] as const] : [])),
    )
  return compareMaps(resources(before), resources(after), 'Templat dan acuan')
}
