import type { Manifest } from '../archive/manifest.ts'
import { sourceKept } from '../archive/manifest.ts'
import type { ReportKind } from '../kinds/report-kind.ts'
import type { Ports } from '../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import type { RoundRecommendation } from '../ratl/recommended.ts'
import { roundProblem } from '../ratl/round-problems.ts'
import { loadApart } from '../sources/load-source.ts'
import type { Source } from '../sources/source.ts'
import { keptReading, withoutLack } from './archive/redraft-capsule.ts'

/** A report as an archive or an exported capsule keeps it. */
export interface KeptReport {
  /** What messages call it. */
  readonly shownAs: string
  readonly manifest: Manifest
  readonly parts: ReadonlyMap<string, Uint8Array>
}

export interface KeptSurvey {
  readonly source: Source
  readonly recommended: readonly RoundRecommendation[]
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
    const { input, resources, reading } = await keptReading(manifest, parts, ports)
    const source = log.take(await loadApart(input, ports.jobs))
    const recommended = source && log.take(await recommends(source, resources, reading))
    return source === undefined || recommended === undefined
      ? failure(log.problems)
      : success({ source, recommended }, log.problems)
  })
}
