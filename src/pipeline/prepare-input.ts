import { chooseKind } from '../kinds/choose-kind.ts'
import type { PreparedReport, ReportKind } from '../kinds/report-kind.ts'
import type { Ports } from '../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import { loadApart } from '../sources/load-source.ts'
import type { Source } from '../sources/source.ts'
import { loadAssets } from './load-assets.ts'
import { type Photos, photosOf } from './load-photos.ts'
import type { ReportRequest } from './report-request.ts'

/** An input that makes a report, and everything known of it before templates are filled. */
export interface PreparedInput {
  readonly kind: ReportKind
  readonly source: Source
  readonly report: PreparedReport
  /** Photographs that it prints, by their ids. */
  readonly photos: Photos['loaded']
}

/** `load`, `check`, `score`, `audit` and `compose`, by the kind of the input. */
export async function prepareInput(
  request: ReportRequest,
  kinds: readonly ReportKind[],
  ports: Ports,
): Promise<Outcome<PreparedInput>> {
  const log = new ProblemLog()
  const { input } = request
  ports.watch({ stage: 'load', file: input.shownAs })
  const source = log.take(await loadApart(input, ports.jobs))
  const kind = source && log.take(chooseKind(source, kinds))
  if (source === undefined || kind === undefined) return failure(log.problems)

  ports.watch({ stage: 'check' })
  const photos = photosOf(input, ports, request.takePicture)
  const prepared = await kind.prepare(source, { ...request, loadPhotos: photos.load }, ports.resources)
  const report = log.take(prepared)
  if (report === undefined) {
    // Problems with pictures are told together with the others.
    log.take(await loadAssets(prepared.assets, input, ports.jobs, request.takePicture))
    return failure(log.problems)
  }
  if (request.strict && log.problems.length > 0) return failure(log.problems.map(asError))
  return success({ kind, source, report, photos: photos.loaded }, log.problems)
}

/** In a strict run a warning is an error. */
export function asError(problem: Problem): Problem {
  return { ...problem, severity: 'galat' }
}
