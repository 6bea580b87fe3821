import { partFolders, partNames } from '../archive/capsule-part.ts'
import type { KnownCapsule } from '../archive/find-head.ts'
import { readParts } from '../archive/read-parts.ts'
import { type OutputFile, pathIn } from '../archive/write-files.ts'
import type { ArchivePort } from '../base/archive-port.ts'
import { formats } from '../base/formats.ts'
import { failure, type Outcome, ProblemLog, success } from '../base/outcome.ts'
import type { FontFamily, Ports } from '../base/ports.ts'
import type { EarlierReport } from '../kinds/chain.ts'
import type { ReportKind } from '../kinds/define-kind.ts'
import { draftReport } from '../pipeline/draft-report.ts'
import { renderFormats } from '../pipeline/render-formats.ts'
import type { Theme } from '../theme/theme.ts'
import { faces } from './capsule-parts.ts'
import { findingsFiles } from './findings-files.ts'
import { recallAgain } from './recall-reports.ts'
import { fixedResources } from './record-resources.ts'

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

/**
 * Makes the files of a report again from its capsule alone: its input, templates, theme, reference data, fonts, and what was
 * known of earlier reports. Only the program itself is today's.
 */
export async function rerenderCapsule(
  archive: string,
  capsule: KnownCapsule,
  kinds: readonly ReportKind[],
  ports: Ports,
  port: ArchivePort,
): Promise<Outcome<RerenderedReport>> {
  const parts = await readParts(archive, capsule, port.disk, ports.sha256)
  if (!parts.ok) return parts
  return port.withScratch(async folder => {
    const { manifest } = capsule
    for (const { role, path } of manifest.parts) {
      const bytes = parts.value.get(path)
      if ((role === 'source' || role === 'picture') && bytes) await ports.files.write(pathIn(folder, path), bytes)
    }
    const kept = { ...ports, resources: resourcesOf(parts.value), fonts: async () => fontsOf(parts.value) }
    const made = await makeFiles(capsule, pathIn(folder, manifest.input.path), earlierOf(parts.value), kinds, kept)
    if (!made.ok) return made
    const again = new Map(made.value.files.map(({ fileName, bytes }) => [fileName, bytes]))
    const issued = manifest.parts.filter(({ role }) => role === 'report')
    const files = issued.flatMap(({ path }) => {
      const [fileName, archived] = [path.slice(partFolders.report.length + 1), parts.value.get(path)]
      return archived === undefined ? [] : [{ fileName, archived, again: again.get(fileName) }]
    })
    return success({ files, theme: made.value.theme })
  })
}

interface MadeFiles {
  readonly files: readonly OutputFile[]
  readonly theme: Theme
}

async function makeFiles(
  { manifest: { input, made, report, parts } }: KnownCapsule,
  path: string,
  earlier: readonly EarlierReport[],
  kinds: readonly ReportKind[],
  ports: Ports,
): Promise<Outcome<MadeFiles>> {
  const log = new ProblemLog()
  const request = { input: path, shownAs: input.file, edition: report.edition, strict: false }
  const draft = log.take(await draftReport({ ...request, recall: recallAgain(earlier) }, kinds, ports))
  if (draft === undefined) return failure(log.problems)
  const wanted = formats.filter(format =>
    parts.some(part => part.role === 'report' && part.path.endsWith(`.${format}`)),
  )
  const rendered = await renderFormats(draft, wanted, ports)
  const files = rendered.map(({ format, bytes }) => ({ fileName: `${draft.fileStem}.${format}`, bytes }))
  // Notes without findings were written where older ones lay, and are here whenever they were then.
  const isNoted = parts.some(part => part.role === 'report' && part.path.endsWith('.xlsx'))
  const kindOf = async () => (isNoted ? ('file' as const) : ('none' as const))
  const notes = await findingsFiles(draft, report.edition, made, { kindOf })
  return success({ files: [...files, ...notes], theme: draft.theme })
}

function resourcesOf(parts: ReadonlyMap<string, Uint8Array>) {
  const prefix = `${partFolders.resource}/`
  const resources = [...parts].filter(([path]) => path.startsWith(prefix))
  return fixedResources(new Map(resources.map(([path, bytes]) => [path.slice(prefix.length), bytes])))
}

function fontsOf(parts: ReadonlyMap<string, Uint8Array>): FontFamily {
  const paths = [...parts.keys()].filter(path => path.startsWith(`${partFolders.font}/`))
  const [, name = ''] = paths[0]?.split('/') ?? []
  const [regular, bold, italic, boldItalic] = faces.map(face => parts.get(`${partFolders.font}/${name}/${face}.ttf`))
  if (!regular || !bold || !italic || !boldItalic) throw new Error('a capsule without its fonts')
  return { name, regular, bold, italic, boldItalic }
}

function earlierOf(parts: ReadonlyMap<string, Uint8Array>): readonly EarlierReport[] {
  const bytes = parts.get(partNames.earlier)
  return bytes === undefined ? [] : JSON.parse(new TextDecoder().decode(bytes))
}
