import { partFolders } from '../archive/capsule-part.ts'
import type { CapsuleDraft } from '../archive/capsule-store.ts'
import { toManifestProblems } from '../archive/manifest.ts'
import { inZone } from '../base/dates/zoned-time.ts'
import { portableName } from '../base/portable-names.ts'
import type { Edition } from '../kinds/report-kind.ts'
import type { DraftReport } from '../pipeline/draft-report.ts'
import type { Problem } from '../problems/problem.ts'
import type { Input } from '../sources/input.ts'
import type { AppWorld } from './app-ports.ts'
import { capsuleParts, type IssuedFile } from './archive/capsule-parts.ts'
import { withoutSourceParts } from './archive/public-capsule.ts'
import type { DraftedInput } from './draft-input.ts'

/** A report at the time it is issued. */
export interface Issue {
  readonly input: Input
  readonly drafted: DraftedInput
  readonly draft: DraftReport
  readonly edition: Edition
  /** The folder that its files go into. */
  readonly folder: string
  readonly files: readonly IssuedFile[]
  readonly problems: readonly Problem[]
}

/** What an archive keeps of a report: its files, and all that is needed to make it again. */
export function capsuleToKeep(
  { input, drafted, draft, edition, folder, files, problems }: Issue,
  withoutSource: boolean,
  { kinds, ports }: AppWorld,
): CapsuleDraft {
  const { sha256, run } = ports
  const { kind, identity, figures, zone } = draft
  const { period, title, unit, number } = identity
  const source = sourceFiles(input)
  const earlier = drafted.recalled.recalled()
  const manifest = {
    report: { kind, period, title, unit, number, edition },
    follows: earlier.map(({ capsule }) => capsule),
    made: {
      at: inZone(run.clock(), zone),
      by: run.maker(),
      command: [...run.command],
      folder,
      workingFolder: run.workingFolder,
    },
    input: {
      file: input.shownAs,
      path: source.path,
      kept: withoutSource ? ('hash' as const) : ('whole' as const),
      files: source.files.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) })),
    },
    versions: run.versions(),
    figures,
    problems: toManifestProblems(problems),
  }
  const parts = capsuleParts(draft, files, { source, resources: drafted.taken(), earlier })
  if (!withoutSource) return { manifest, parts }
  const own = kinds.find(({ id }) => id === kind)
  return { manifest, parts: withoutSourceParts(parts, own) }
}

/** The input as it is, but under names that every system can hold. */
function sourceFiles({ name, files, isFolder }: Input) {
  const path = `${partFolders.source}/${heldName(name)}`
  const isOfInput = (file: string) => (isFolder ? /\.csv$/i.test(file) : file === name)
  const own = [...files].filter(([file]) => isOfInput(file))
  const pathOf = (file: string) => (isFolder ? `${path}/${heldName(file)}` : path)
  return { path, files: own.map(([file, bytes]) => ({ path: pathOf(file), bytes })) }
}

function heldName(name: string): string {
  const held = portableName(name)
  return held === '' ? 'masukan' : held
}
