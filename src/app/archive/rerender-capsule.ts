import { partFolders } from '../../archive/capsule-part.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import type { KnownCapsule } from '../../archive/known-capsule.ts'
import type { Manifest } from '../../archive/manifest.ts'
import { findingsWordsOf } from '../../archive/v1/reading-of.ts'
import type { OutputFile } from '../../base/output.ts'
import type { ReportKind } from '../../kinds/report-kind.ts'
import { renderParts } from '../../pipeline/render-parts.ts'
import type { Ports } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import type { Theme } from '../../theme/theme.ts'
import { unlessForeign } from './foreign-parts.ts'
import { findingsFile, isFindingsFile, issuedFiles, issuedParts } from './issued-files.ts'
import { type Redraft, redraftCapsule } from './redraft-capsule.ts'

/** A file as it was issued, and as the program makes it today from the same capsule. */
export interface RerenderedFile {
  readonly fileName: string
  readonly archived: Uint8Array
  /** Undefined where today's program makes no such file. */
  readonly again: Uint8Array | undefined
}

export interface RerenderedReport {
  readonly files: readonly RerenderedFile[]
  /** Today's reading of the theme in the capsule. */
  readonly theme: Theme
}

/** Makes the files of a report again from nothing but its capsule. Only the program is today's. */
export function rerenderCapsule(
  store: CapsuleStore,
  capsule: KnownCapsule,
  kinds: readonly ReportKind[],
  ports: Ports,
): Promise<Outcome<RerenderedReport>> {
  return unlessForeign(store, capsule, ports, () => rerender(store, capsule, kinds, ports))
}

async function rerender(
  store: CapsuleStore,
  capsule: KnownCapsule,
  kinds: readonly ReportKind[],
  ports: Ports,
): Promise<Outcome<RerenderedReport>> {
  const drafted = await redraftCapsule(store, capsule, kinds, ports)
  if (!drafted.ok) return failure(placedInCapsule(store, capsule, drafted.problems))
  const { draft, parts } = drafted.value
  const made = await makeFiles(capsule.manifest, drafted.value)
  const again = new Map(made.map(({ fileName, bytes }) => [fileName, bytes]))
  const files = issuedFiles(capsule.manifest).flatMap(fileName => {
    const archived = parts.get(`${partFolders.report}/${fileName}`)
    return archived === undefined ? [] : [{ fileName, archived, again: again.get(fileName) }]
  })
  return success({ files, theme: draft.theme })
}

async function makeFiles(manifest: Manifest, { draft, ports }: Redraft): Promise<readonly OutputFile[]> {
  const { made, report } = manifest
  const names = issuedFiles(manifest)
  // Of documents of units those that were issued.
  const companions = draft.companions.filter(({ fileStem }) => names.some(name => name.startsWith(`${fileStem}.`)))
  const files = await renderParts({ ...draft, companions }, report.edition, issuedParts(manifest), ports)
  // Notes without findings were written where older ones lay, and are here whenever they were then.
  const isNoted = draft.findings.length > 0 || names.some(isFindingsFile)
  return isNoted ? [...files, findingsFile(draft, report.edition, made, findingsWordsOf(manifest))] : files
}

/**
 * Problems of a report that is made again, with places that exist: parts of its capsule. The files of the program, and the
 * place where the input once lay, are no such places.
 */
function placedInCapsule(
  store: CapsuleStore,
  { id, manifest }: KnownCapsule,
  problems: readonly Problem[],
): readonly Problem[] {
  const { file: input, path } = manifest.input
  const partOf = (file: string): string | undefined => {
    if (file === input || file.startsWith(`${input}/`)) return `${path}${file.slice(input.length)}`
    return /^(?:templates|data)\//.test(file) ? `${partFolders.resource}/${file}` : undefined
  }
  return problems.map(problem => {
    const part = partOf(problem.place.file)
    return part === undefined
      ? problem
      : { ...problem, place: { ...problem.place, file: store.placeOf(`${id}/${part}`) } }
  })
}
