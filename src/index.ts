import { type ArchiveChoice, archiveFor } from './archive/choose-archive.ts'
import type { ArchivedCapsule } from './archive/write-capsule.ts'
import { findObstacles, pathIn, writeFiles } from './archive/write-files.ts'
import { findingsFiles } from './archiving/findings-files.ts'
import { type NotesFile, writeNotes, writeNotesBeside } from './archiving/notes-file.ts'
import { noKeeper, type ReportKeeper, startKeeper } from './archiving/report-keeper.ts'
import { watchInput } from './archiving/watch-input.ts'
import type { ArchivePort } from './base/archive-port.ts'
import { type Format, formats } from './base/formats.ts'
import type { Outcome } from './base/outcome.ts'
import type { Ports, ProgressPort } from './base/ports.ts'
import type { Problem } from './base/problem.ts'
import { type ReportPart, reportParts } from './base/report-parts.ts'
import type { EarlierReport } from './kinds/chain.ts'
import { reportKinds } from './kinds/registry.ts'
import type { Edition, SummaryLine } from './kinds/report-kind.ts'
import type { DraftReport } from './pipeline/draft-report.ts'
import { type ListedSources, listSources } from './pipeline/list-sources.ts'
import { draftWithOutside, dressWorld } from './pipeline/outside/draft-with-outside.ts'
import type { OutsideChoice, OutsideFile } from './pipeline/outside/find-outside.ts'
import { formatsOfParts, partFileNames, renderParts, withoutSources } from './pipeline/render-parts.ts'
import type { ReportRequest } from './pipeline/report-request.ts'
import { nodeArchive } from './platform/node-archive.ts'
import { nodePorts, silentProgress } from './platform/node-ports.ts'
import { inputProblem } from './sources/input-problems.ts'
import { type VerifyOptions, type VerifyResult, verifyFiles, verifyReport } from './verify-report.ts'
import { type ExampleResult, writeExample } from './write-example.ts'

export type {
  ArchivedCapsule,
  Edition,
  ExampleResult,
  Format,
  ListedSources,
  OutsideFile,
  Problem,
  ProgressPort,
  ReportPart,
  SummaryLine,
  VerifyOptions,
  VerifyResult,
}
export { formats, reportParts, verifyReport, writeExample }

/** Own templates and themes lie where `OutsideChoice` says. */
export interface ReportOptions extends OutsideChoice {
  /** All by default. A workbook of figures and tables is made whatever they are. */
  readonly formats?: readonly Format[]
  /** What is issued; the report alone by default. */
  readonly parts?: readonly ReportPart[]
  /** `publik` by default. */
  readonly edition?: Edition
  /** Warnings stop the report too. */
  readonly strict?: boolean
  /** Told about every stage. */
  readonly progress?: ProgressPort
  /**
   * Where earlier reports are looked up, and this one is kept; null for nowhere. By default the nearest archive of the input
   * (`chooseArchive`), or a new one beside it.
   */
  readonly archiveFolder?: string | null
}

export interface CreateOptions extends ReportOptions {
  /** Where the report's own folder is made; `output` by default. */
  readonly outputFolder?: string
  /** Replace files that are there already. */
  readonly overwrite?: boolean
  /** SHA-256 of files, by their paths, that are replaced without that while they are as they were. */
  readonly known?: Readonly<Record<string, string>>
  /** Write what is wrong with an input that is rejected into a workbook beside it; not by default. */
  readonly notes?: boolean
  /**
   * Tell where everything comes from that is printed: in the result, and with marks in the HTML of the internal edition. The
   * archive keeps the HTML without.
   */
  readonly sources?: boolean
  /** The archive keeps the SHA-256 of the input and masked data in place of the input; then nobody can make the report again. */
  readonly archiveWithoutSource?: boolean
  /** Read PDF and DOCX back before they are written, and write nothing when one differs from its document. */
  readonly verify?: boolean
}

export interface CheckOptions extends ReportOptions {
  /** Workbook that all that was found is written into, with links to the cells; none by default. */
  readonly notes?: string
  /** Replace a workbook of that name. */
  readonly overwrite?: boolean
}

export interface WrittenFile {
  /**
   * `xlsx` is the workbook of findings. It is written beside every format, when there are any findings; alone, where a
   * check was asked for it or an input was rejected. It is no part; the workbook of figures and tables is one.
   */
  readonly format: Format | 'xlsx'
  /** Null for the workbook of findings. */
  readonly part: ReportPart | null
  readonly path: string
  /** Size in bytes. */
  readonly bytes: number
  /** SHA-256, lower-case hexadecimal. */
  readonly sha256: string
  /** Known for PDF only. */
  readonly pages: number | null
}

/** An earlier report of the archive. */
export type TakenReport = Pick<EarlierReport, 'capsule' | 'period' | 'title'>

/** The archive of a report, and the earlier reports that it took up from there. */
export interface ArchiveUse extends ArchiveChoice {
  readonly taken: readonly TakenReport[]
}

/** What became of an input. */
export interface ReportResult {
  /**
   * `written`, or `checked` where nothing was to be written; `rejected` input; `blocked` by files that are there; a file
   * that `differs` from its document; `failed` to write.
   */
  readonly status: 'written' | 'checked' | 'rejected' | 'blocked' | 'differs' | 'failed'
  readonly kind: string | null
  readonly period: string | null
  readonly title: string | null
  readonly folder: string | null
  readonly files: readonly WrittenFile[]
  /** What the archive keeps of it; null where there is none. */
  readonly capsule: ArchivedCapsule | null
  /** Null where the report was made without one. */
  readonly archive: ArchiveUse | null
  /** Templates and themes outside the program that it was made with. */
  readonly outside: readonly OutsideFile[]
  readonly problems: readonly Problem[]
  readonly figures: Readonly<Record<string, unknown>> | null
  readonly summary: readonly SummaryLine[]
  /** Where what is printed comes from; only when that was asked for. */
  readonly sources?: ListedSources
}

/**
 * Makes the report of an input (workbook, folder of CSV files, or JSON) and writes it into a folder of its own.
 *
 * @param given the world; this machine by default, as for `archivePort`.
 */
export async function createReport(
  input: string,
  options: CreateOptions = {},
  given: Ports = nodePorts(options.progress ?? silentProgress),
  archivePort: ArchivePort = nodeArchive,
): Promise<ReportResult> {
  const { outputFolder = 'output', overwrite = false, known = {} } = options
  const { edition = 'publik' } = options
  const wanted = formatsOfParts(options.parts ?? ['laporan'], options.formats ?? formats)
  const { progress } = given
  const world = await dressWorld(input, options, reportKinds, given)
  if (!world.ok) return { ...rejected(world.problems, null), status: 'blocked' }
  const watched = await watchInput(input, given.files)
  const { ports, recall, ...keeper } = await chooseKeeper(input, options, world.value.ports, archivePort)
  const traced = options.sources === true
  const marked = traced && edition === 'internal' && wanted.get('laporan')?.includes('html') === true
  const request = { ...toRequest(input, options), traced, marked, recall }
  const { draft, used } = await draftWithOutside(request, reportKinds, ports, world.value)
  if (!draft.ok) {
    if (await watched.isChanged()) return rejectChanged(input, keeper.archive, progress)
    const result = rejected(draft.problems, keeper.archive)
    const isNoted = options.notes === true && (await given.files.kindOf(input)) !== 'none'
    if (!isNoted) return result
    return withNotes(result, await writeNotesBeside({ input, problems: draft.problems }, worldOf(given)), given)
  }
  const { kind, identity } = draft.value
  const folder = pathIn(outputFolder, `${kind}-${identity.period}`)
  const notes = await findingsFiles(draft.value, edition, { folder, workingFolder: process.cwd() }, ports.files)
  const fileNames = [...partFileNames(draft.value, edition, wanted), ...notes.map(({ fileName }) => fileName)]
  const mayReplace = overwrite || ((path: string, present: Uint8Array) => known[path] === ports.sha256(present))
  const obstacles = [...keeper.obstacles, ...(await findObstacles(folder, fileNames, mayReplace, ports.files))]
  const problems = [...draft.problems, ...keeper.warnings()]
  const sources = draft.value.trace && listSources(draft.value.trace)
  const described = {
    ...describe(draft.value, [...problems, ...obstacles], keeper.archive),
    ...(sources && { sources }),
    outside: used,
  }
  if (obstacles.length > 0) return { ...described, status: 'blocked' }

  const shown = marked ? { shownSources: JSON.stringify(sources) } : {}
  const rendered = await renderParts({ ...draft.value, ...shown }, edition, wanted, ports)
  if (options.verify === true) {
    progress.stage('Membaca kembali PDF dan DOCX')
    const differences = await verifyFiles(rendered, ports.jobs)
    if (differences.length > 0) {
      progress.finish()
      return { ...described, status: 'differs', problems: [...described.problems, ...differences] }
    }
  }
  const outputs = [...rendered, ...notes.map(note => ({ ...note, part: null }))]
  if (watched.source === undefined || (await watched.isChanged())) return rejectChanged(input, keeper.archive, progress)
  progress.stage(`Menulis ke ${folder}`)
  const paths = await writeFiles(folder, outputs, ports.files, mayReplace)
  if (!paths.ok) {
    progress.finish()
    const isBlocked = paths.problems.every(({ code }) => code === 'output.exists')
    const status = isBlocked ? 'blocked' : 'failed'
    return { ...described, status, problems: [...described.problems, ...paths.problems] }
  }
  const files = outputs.map(({ format, part, bytes, pages }, index) => {
    return { format, part, path: paths.value[index] ?? '', bytes: bytes.length, sha256: ports.sha256(bytes), pages }
  })
  const issued = marked && keeper.archive !== null ? outputs.map(withoutSources) : outputs
  const { source } = watched
  const kept = await keeper.keep({ draft: draft.value, source, edition, folder, files: issued, problems })
  progress.finish()
  if (!kept.ok) return { ...described, status: 'failed', folder, files, problems: [...problems, ...kept.problems] }
  return { ...described, status: 'written', folder, files, capsule: kept.value }
}

/**
 * Everything but the writing: reads, checks, composes and renders. What was found is written where `options.notes` says.
 *
 * @param given the world; this machine by default, as for `archivePort`.
 */
export async function checkReport(
  input: string,
  options: CheckOptions = {},
  given: Ports = nodePorts(options.progress ?? silentProgress),
  archivePort: ArchivePort = nodeArchive,
): Promise<ReportResult> {
  const { edition = 'publik', overwrite = false } = options
  const wanted = formatsOfParts(options.parts ?? ['laporan'], options.formats ?? formats)
  const world = await dressWorld(input, options, reportKinds, given)
  if (!world.ok) return { ...rejected(world.problems, null), status: 'blocked' }
  const watched = await watchInput(input, given.files)
  const { ports, recall, warnings, archive } = await chooseKeeper(input, options, world.value.ports, archivePort)
  const request = { ...toRequest(input, options), recall }
  const { draft, used } = await draftWithOutside(request, reportKinds, ports, world.value)
  if (draft.ok) await renderParts(draft.value, edition, wanted, ports)
  if (await watched.isChanged()) return rejectChanged(input, archive, given.progress)
  given.progress.finish()
  const result = draft.ok
    ? { ...describe(draft.value, [...draft.problems, ...warnings()], archive), outside: used }
    : rejected(draft.problems, archive)
  if (options.notes === undefined) return result
  const { problems } = result
  const noted = { input, problems, ...(draft.ok && { pieces: draft.value.masked() }) }
  return withNotes(result, await writeNotes(options.notes, noted, overwrite, worldOf(given)), given)
}

/** Nothing is told of what was read: a part of it may be of another state than the rest. */
function rejectChanged(file: string, archive: ArchiveChoice | null, progress: ProgressPort): ReportResult {
  progress.finish()
  return rejected([inputProblem('input.changed', { file }, {})], archive)
}

function worldOf({ files }: Ports) {
  return { workingFolder: process.cwd(), files }
}

/** A result with the notes among its files, or with the reason why they were not written. A rejected input stays that. */
function withNotes(result: ReportResult, notes: Outcome<NotesFile>, { sha256 }: Ports): ReportResult {
  if (notes.ok) {
    const { bytes, ...file } = notes.value
    return { ...result, files: [{ ...file, part: null, bytes: bytes.length, sha256: sha256(bytes) }] }
  }
  const problems = [...result.problems, ...notes.problems]
  if (result.status === 'rejected') return { ...result, problems }
  const isBlocked = notes.problems.every(({ code }) => code !== 'output.notes-unwritable')
  return { ...result, status: isBlocked ? 'blocked' : 'failed', problems }
}

async function chooseKeeper(
  input: string,
  {
    archiveFolder,
    archiveWithoutSource: withoutSource = false,
  }: Pick<CreateOptions, 'archiveFolder' | 'archiveWithoutSource'>,
  ports: Ports,
  port: ArchivePort,
): Promise<ReportKeeper> {
  const choice = await archiveFor(input, archiveFolder, port)
  return choice === null
    ? noKeeper(ports)
    : startKeeper(choice, input, ports, port, { withoutSource, kinds: reportKinds })
}

function toRequest(input: string, options: ReportOptions): ReportRequest {
  const { edition = 'publik', strict = false, formats: wanted = formats, parts = ['laporan'] } = options
  return { input, edition, strict, formats: wanted, parts }
}

const nothing = { kind: null, period: null, title: null, folder: null, files: [], capsule: null, outside: [] } as const

function describe(
  { kind, identity, figures, summary, taken }: DraftReport,
  problems: readonly Problem[],
  choice: ArchiveChoice | null,
): ReportResult {
  const { period, title } = identity
  const archive = useOf(choice, taken)
  return { ...nothing, status: 'checked', kind, period, title, archive, problems, figures, summary }
}

function rejected(problems: readonly Problem[], choice: ArchiveChoice | null): ReportResult {
  return { ...nothing, status: 'rejected', archive: useOf(choice, []), problems, figures: null, summary: [] }
}

function useOf(choice: ArchiveChoice | null, taken: readonly EarlierReport[]): ArchiveUse | null {
  return choice && { ...choice, taken: taken.map(({ capsule, period, title }) => ({ capsule, period, title })) }
}

/** The kinds of report there are. */
export function listKinds(): readonly { readonly id: string; readonly title: string }[] {
  return reportKinds.map(({ id, title }) => ({ id, title }))
}
