import type { ReportKind } from '../../kinds/report-kind.ts'
import type { Ports, ResourcePort } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import { type DraftReport, draftReport } from '../draft-report.ts'
import { asError } from '../prepare-input.ts'
import type { ReportRequest } from '../report-request.ts'
import { judgeOutside } from './judge-outside.ts'
import { type Outside, outsideResources, placedOutside, type UsedFile } from './outside.ts'

/** The ports with an office's own templates and themes put in, and what these are. */
export interface DressedWorld {
  readonly ports: Ports
  readonly outside: Outside
  /** The resources of the program without them. */
  readonly shipped: ResourcePort
  /** Folders that templates may lie in. */
  readonly folders: readonly string[]
}

/** Folders that templates may lie in. */
export function templateFolders(kinds: readonly Pick<ReportKind, 'id'>[]): readonly string[] {
  return ['shared', ...kinds.map(({ id }) => id)]
}

/** Puts templates and themes from outside in place. */
export function dressWorld(outside: Outside, kinds: readonly ReportKind[], ports: Ports): DressedWorld {
  const resources = outsideResources(ports.resources, outside)
  return { ports: { ...ports, resources }, outside, shipped: ports.resources, folders: templateFolders(kinds) }
}

/** A draft, and the files from outside that it was made with. */
export interface DraftWithOutside {
  readonly draft: Outcome<DraftReport>
  readonly used: readonly UsedFile[]
}

/**
 * `draftReport` with files from outside: problems name the files where they lie, and files without effect are told.
 *
 * @param ports those of the world, or ports that remember what is read of them.
 */
export async function draftWithOutside(
  request: ReportRequest,
  kinds: readonly ReportKind[],
  ports: Ports,
  { outside, shipped, folders }: DressedWorld,
): Promise<DraftWithOutside> {
  const draft = await draftReport(request, kinds, ports)
  const placed = placedOutside(draft.problems, outside)
  if (!draft.ok) return { draft: failure(placed), used: [] }
  const { kind, identity } = draft.value
  const report = { kind, agency: identity.agency, parts: request.parts ?? [] }
  const { used, problems } = await judgeOutside(report, outside, folders, shipped, ports.resources)
  const all = [...placed, ...problems]
  const isRefused = request.strict && problems.length > 0
  return { draft: isRefused ? failure(all.map(asError)) : success(draft.value, all), used }
}
