import { pathIn } from '../../base/paths.ts'
import { unwatched } from '../../ports/watch.ts'
import type { MadeReport } from '../make-report.ts'
import type { Destination, MakeOptions, NamedReport } from '../report-options.ts'
import type { Desk } from './desk.ts'
import { withNotes, writeNotesBeside } from './notes-file.ts'
import { hasChanged } from './open-input.ts'
import { type OpenReport, openReport, readingOptions, type Surroundings } from './open-report.ts'
import { checked, type ReportResult, rejected, type WrittenFile, wronglyAsked } from './report-result.ts'
import { findObstacles, type MayReplace, writeFiles } from './write-files.ts'

type MakingOptions = Omit<MakeOptions, 'outside' | 'store' | 'watch' | 'destination' | 'withoutSource'>

export interface CreateOptions extends Surroundings, MakingOptions {
  /** Where the report's own folder is made; `output` by default. */
  readonly outputFolder?: string
  /** Replace files that are there already. */
  readonly overwrite?: boolean
  /** SHA-256 of files, by their paths. Such a file may be replaced without `overwrite` while it is unchanged. */
  readonly known?: Readonly<Record<string, string>>
  /** When an input is rejected, write what is wrong into a workbook beside it. Not by default. */
  readonly notes?: boolean
  /** See `MakeOptions.withoutSource`. */
  readonly archiveWithoutSource?: boolean
}

/** Makes the report of an input (workbook, folder of CSV files, or JSON) and writes it into a folder of its own. */
export async function createReport(path: string, options: CreateOptions, desk: Desk): Promise<ReportResult> {
  const opened = await openReport(path, options, desk)
  if (!opened.ok) return { ...rejected(opened.problems), status: 'blocked' }
  const { input, archive } = opened.value
  if (!input.ok) return withNotesBeside(path, rejected(input.problems, archive), options, desk)
  const mayReplace = replacing(options, desk)
  const { archiveWithoutSource: withoutSource = false } = options
  const destination = destinationOf(opened.value, options, mayReplace, desk)
  const reading = readingOptions(opened.value, options)
  const made = await desk.app.make(input.value, { ...options, ...reading, withoutSource, destination })
  if (made.facts === null) {
    const { problems } = made
    return wronglyAsked(problems, archive) ?? withNotesBeside(path, rejected(problems, archive), options, desk)
  }
  const result = {
    ...checked(made.facts, made.problems, made.outside, archive),
    ...(made.sources && { sources: made.sources }),
  }
  if (made.status !== 'made') return { ...result, status: made.status }
  return placeReport(result, made, opened.value, options, mayReplace, desk)
}

function replacing({ overwrite = false, known = {} }: CreateOptions, { sha256 }: Desk): MayReplace {
  return overwrite || ((path: string, present: Uint8Array) => known[path] === sha256(present))
}

/**
 * Each kind and period has its folder. If notes of an earlier run lie there, they are written anew: the old ones tell what has
 * been mended.
 */
function destinationOf(
  { archive }: OpenReport,
  { outputFolder = 'output' }: CreateOptions,
  mayReplace: MayReplace,
  { files }: Desk,
): Destination {
  return async ({ kind, period, fileNames, notesName, hasFindings }: NamedReport) => {
    const folder = pathIn(outputFolder, `${kind}-${period}`)
    const hasNotes = hasFindings || (await files.kindOf(pathIn(folder, notesName))) !== 'none'
    const names = [...fileNames, ...(hasNotes ? [notesName] : [])]
    const inTheWay = await findObstacles(folder, names, mayReplace, files)
    return { folder, hasNotes, obstacles: [...(archive?.obstacles ?? []), ...inTheWay] }
  }
}

async function placeReport(
  result: ReportResult,
  { place, files: outputs, capsule }: MadeReport,
  { archive }: OpenReport,
  { watch = unwatched }: CreateOptions,
  mayReplace: MayReplace,
  { app, files: disk, sha256 }: Desk,
): Promise<ReportResult> {
  const { folder = '' } = place ?? {}
  watch({ stage: 'place', file: folder })
  const paths = await writeFiles(folder, outputs, disk, mayReplace)
  if (!paths.ok) {
    const isBlocked = paths.problems.every(({ code }) => code === 'output.exists')
    return { ...result, status: isBlocked ? 'blocked' : 'failed', problems: [...result.problems, ...paths.problems] }
  }
  const files = outputs.map(({ format, part, bytes, pages }, index): WrittenFile => {
    return { format, part, path: paths.value[index] ?? '', bytes: bytes.length, sha256: sha256(bytes), pages }
  })
  const written = { ...result, folder, files }
  if (archive?.store === undefined || capsule === null) return { ...written, status: 'written' }
  const kept = await app.archive.keep(archive.store, capsule())
  if (!kept.ok) return { ...written, status: 'failed', problems: [...result.problems, ...kept.problems] }
  return { ...written, status: 'written', capsule: kept.value }
}

async function withNotesBeside(
  path: string,
  result: ReportResult,
  { notes = false }: CreateOptions,
  desk: Desk,
): Promise<ReportResult> {
  const { problems } = result
  if (!notes || hasChanged(problems) || (await desk.files.kindOf(path)) === 'none') return result
  const { workingFolder } = desk.archive
  const noted = { input: path, problems }
  return withNotes(result, await writeNotesBeside(noted, { workingFolder, files: desk.files }), desk)
}
