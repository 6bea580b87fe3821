import type { Manifest } from '../../archive/manifest.ts'
import { sourceKept } from '../../archive/manifest.ts'
import { mannerOf } from '../../archive/v1/reading-of.ts'
import type { RecommendedUnsur } from '../../followup/recommended-unsur.ts'
import type { ReportKind } from '../../kinds/report-kind.ts'
import type { Ports } from '../../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../../problems/outcome.ts'
import { roundProblem } from '../../ratl/round-problems.ts'
import { loadApart } from '../../sources/load-source.ts'
import type { Source } from '../../sources/source.ts'
import { keptInput } from './kept-input.ts'
import { recallAgain } from './recall-reports.ts'
import { earlierOf, resourcesOf, withoutLack } from './redraft-capsule.ts'

/** A report as an archive or an exported capsule keeps it. */
export interface KeptReport {
  /** What messages call it. */
  readonly shownAs: string
  readonly manifest: Manifest
  readonly parts: ReadonlyMap<string, Uint8Array>
}

export interface KeptSurvey {
  readonly source: Source
  readonly recommended: readonly RecommendedUnsur[]
}

/**
 * What the survey in a capsule recommends, worked out from the input, the instruments and the earlier reports that the capsule
 * keeps: what its report says, whatever has become of workbooks and reference data since.
 */
export async function surveyInCapsule(
  { shownAs: file, manifest, parts }: KeptReport,
  kinds: readonly ReportKind[],
  ports: Pick<Ports, 'resources' | 'jobs'>,
): Promise<Outcome<KeptSurvey>> {
  const { kind: id, title } = manifest.report
  const recommends = kinds.find(kind => kind.id === id)?.recommends
  if (recommends === undefined)
    return failure([roundProblem('putaran.kapsul-jenis-lain', { file }, { kind: id, title })])
  if (sourceKept(manifest) === 'hash') {
    return failure([roundProblem('putaran.kapsul-tanpa-masukan', { file }, { title })])
  }
  return withoutLack({ file }, async () => {
    const log = new ProblemLog()
    const source = log.take(await loadApart(keptInput(manifest, parts), ports.jobs))
    if (source === undefined) return failure(log.problems)
    const reading = { recall: recallAgain(earlierOf(parts)), manner: mannerOf(manifest) }
    const recommended = log.take(await recommends(source, await resourcesOf(parts, ports.resources), reading))
    return recommended === undefined ? failure(log.problems) : success({ source, recommended }, log.problems)
  })
}
