import { archiveFailure } from '../archive/archive-failure.ts'
import { capsuleProblem } from '../archive/capsule-problems.ts'
import type { ArchiveChoice } from '../archive/choose-archive.ts'
import { toManifestProblems } from '../archive/manifest.ts'
import { type ArchivedCapsule, writeCapsule } from '../archive/write-capsule.ts'
import type { ArchivePort } from '../base/archive-port.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Ports } from '../base/ports.ts'
import type { Problem } from '../base/problem.ts'
import { inZone } from '../base/zoned-time.ts'
import type { Recall } from '../kinds/chain.ts'
import type { Edition, ReportKind } from '../kinds/report-kind.ts'
import type { DraftReport } from '../pipeline/draft-report.ts'
import { capsuleParts, type IssuedFile } from './capsule-parts.ts'
import { recallFrom } from './recall-reports.ts'
import { recordResources } from './record-resources.ts'
import type { SourceFiles } from './source-files.ts'
import { withoutSourceParts } from './without-source.ts'

/** A report as it was issued. */
export interface Issue {
  readonly draft: DraftReport
  /** The input that it was made of. */
  readonly source: SourceFiles
  readonly edition: Edition
  /** Where its files were written. */
  readonly folder: string
  readonly files: readonly IssuedFile[]
  readonly problems: readonly Problem[]
}

/** Watches the making of one report, and then keeps it in an archive. */
export interface ReportKeeper {
  /** Null without an archive. */
  readonly archive: ArchiveChoice | null
  /** To be worked with instead of those given: they remember what was used. */
  readonly ports: Ports
  readonly recall: Recall
  /** What stands in the way of keeping anything there; asked before the work is done. */
  readonly obstacles: readonly Problem[]
  /** What was odd about earlier reports. */
  readonly warnings: () => readonly Problem[]
  /** Nothing without an archive. */
  readonly keep: (issue: Issue) => Promise<Outcome<ArchivedCapsule | null>>
}

/** What is kept of an input. */
export interface Keeping {
  /** Not the input, but its SHA-256, and what later reports read of it, masked. */
  readonly withoutSource?: boolean
  /** They know what that is. */
  readonly kinds?: readonly ReportKind[]
}

/** Keeps nothing and knows nothing of earlier reports. */
export function noKeeper(ports: Ports): ReportKeeper {
  return {
    archive: null,
    ports,
    recall: async () => [],
    obstacles: [],
    warnings: () => [],
    keep: async () => success(null),
  }
}

/** Begins before the input is read, so that it sees all that is used. */
export async function startKeeper(
  choice: ArchiveChoice,
  input: string,
  ports: Ports,
  port: ArchivePort,
  keeping: Keeping = {},
): Promise<ReportKeeper> {
  const { folder: archive, foreign: folders } = choice
  const blocked = (obstacle: Problem) => ({ ...noKeeper(ports), archive: choice, obstacles: [obstacle] })
  if (archive === null) return blocked(capsuleProblem('arsip.no-place', { file: input }, { folders }))
  const isFile = (await port.disk.kindOf(archive)) === 'file'
  if (isFile) return blocked(capsuleProblem('arsip.not-a-folder', { file: archive }, {}))
  const { resources, read } = recordResources(ports.resources)
  const { recall, recalled, problems } = recallFrom(archive, port, ports.sha256)
  const keep = async ({
    draft,
    source,
    edition,
    folder,
    files,
    problems,
  }: Issue): Promise<Outcome<ArchivedCapsule>> => {
    const { withoutSource = false, kinds = [] } = keeping
    const earlier = recalled()
    const { kind, identity, figures, zone } = draft
    const { period, title, unit, number } = identity
    const manifest = {
      report: { kind, period, title, unit, number, edition },
      follows: earlier.map(({ capsule }) => capsule),
      made: {
        ...{ at: inZone(port.clock(), zone), by: port.maker() },
        ...{ command: [...port.command], folder, workingFolder: port.workingFolder },
      },
      input: {
        ...{ file: input, path: source.path, kept: withoutSource ? ('hash' as const) : ('whole' as const) },
        files: source.files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: ports.sha256(bytes) })),
      },
      versions: port.versions(),
      figures,
      problems: toManifestProblems(problems),
    }
    const whole = capsuleParts(draft, files, { source, resources: read(), earlier })
    const parts = withoutSource
      ? withoutSourceParts(
          whole,
          kinds.find(({ id }) => id === kind),
        )
      : whole
    try {
      return success(await writeCapsule(archive, { manifest, parts }, port, ports.sha256))
    } catch (error) {
      return failure([archiveFailure(archive, error)])
    }
  }
  return { archive: choice, ports: { ...ports, resources }, recall, obstacles: [], warnings: problems, keep }
}
