import { partFolders } from '../archive/capsule-part.ts'
import type { Manifest } from '../archive/manifest.ts'
import type { KnownCapsule } from '../archive/open-capsule.ts'
import type { OutputFile } from '../archive/write-files.ts'
import type { ArchivePort } from '../base/archive-port.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Ports } from '../base/ports.ts'
import type { ReportKind } from '../kinds/report-kind.ts'
import { renderParts } from '../pipeline/render-parts.ts'
import type { Theme } from '../theme/theme.ts'
import { findingsFiles, isFindingsFile } from './findings-files.ts'
import { unlessForeign } from './foreign-parts.ts'
import { issuedFiles, issuedParts } from './issued-parts.ts'
import { placedInCapsule } from './placed-in-capsule.ts'
import { type Redraft, redraftCapsule } from './redraft-capsule.ts'
import { findingsWordsOf } from './v1/findings-words.ts'

/** A file as it was issued, and as the program makes it today from the same capsule. */
export interface RerenderedFile {
  readonly fileName: string
  readonly archived: Uint8Array
  /** Undefined when it is not made any more. */
  readonly again: Uint8Array | undefined
}

export interface RerenderedReport {
  readonly files: readonly RerenderedFile[]
  /** What the program makes today of the theme that was kept. */
  readonly theme: Theme
}

/** Makes the files of a report again from its capsule alone. Only the program itself is today's. */
export function rerenderCapsule(
  archive: string,
  capsule: KnownCapsule,
  kinds: readonly ReportKind[],
  ports: Ports,
  port: ArchivePort,
): Promise<Outcome<RerenderedReport>> {
  const work = () => rerender(archive, capsule, kinds, ports, port)
  return unlessForeign(archive, capsule, ports, port.disk, work)
}

async function rerender(
  archive: string,
  capsule: KnownCapsule,
  kinds: readonly ReportKind[],
  ports: Ports,
  port: ArchivePort,
): Promise<Outcome<RerenderedReport>> {
  const drafted = await redraftCapsule(archive, capsule, kinds, ports, port)
  if (!drafted.ok) return failure(placedInCapsule(archive, capsule, drafted.problems))
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
  const files = await renderParts(draft, report.edition, issuedParts(manifest), ports)
  // Notes without findings were written where older ones lay, and are here whenever they were then.
  const isNoted = issuedFiles(manifest).some(isFindingsFile)
  const kindOf = async () => (isNoted ? ('file' as const) : ('none' as const))
  return [...files, ...(await findingsFiles(draft, report.edition, made, { kindOf }, findingsWordsOf(manifest)))]
}
