import { archiveFor } from './archive/choose-archive.ts'
import { recallFrom } from './archiving/recall-reports.ts'
import type { ArchivePort } from './base/archive-port.ts'
import type { JobPort, Ports, ProgressPort } from './base/ports.ts'
import type { Problem } from './base/problem.ts'
import { partOfFile } from './base/report-parts.ts'
import type { ReportDocument } from './document/document.ts'
import { reportKinds } from './kinds/registry.ts'
import type { Edition } from './kinds/report-kind.ts'
import { draftWithOutside, dressWorld } from './pipeline/outside/draft-with-outside.ts'
import type { OutsideChoice } from './pipeline/outside/find-outside.ts'
import type { PartFile } from './pipeline/render-parts.ts'
import { nodeArchive } from './platform/node-archive.ts'
import { nodePorts, silentProgress } from './platform/node-ports.ts'
import { countRead, type ReadCounts } from './verify/count-read.ts'
import { checkPictures } from './verify/pictures/check-pictures.ts'
import { verifyProblem } from './verify/problems.ts'
import { markingOf, type ReadReport } from './verify/read-report.ts'
import { readReportFile, type VerifiableFormat, verifiableFormat } from './verify/read-report-file.ts'
import { reconcile } from './verify/reconcile.ts'
import { reconcileTwin } from './verify/reconcile-twin.ts'
import { reconcileWithin } from './verify/reconcile-within.ts'

export interface VerifyOptions extends OutsideChoice {
  /** The input that the report was made of; without it the file is compared with itself and with its other format. */
  readonly input?: string
  /** By default the one that the file is marked as. */
  readonly edition?: Edition
  /** Where the report took up earlier ones, as `ReportOptions` has it; of no account without an input. */
  readonly archiveFolder?: string | null
  readonly progress?: ProgressPort
}

/** What became of a file that was read back. */
export interface VerifyResult {
  /** `rejected`: the file, or the input, could not be read. */
  readonly status: 'agrees' | 'differs' | 'rejected'
  readonly file: string
  /** What it was compared with: an input, the other format of the same name, or nothing but itself. */
  readonly against: string | null
  /** The archive that earlier reports were taken up from; null without one. */
  readonly archive: string | null
  readonly counts: ReadCounts | null
  readonly problems: readonly Problem[]
}

/** Reads a finished PDF or DOCX back and tells all in which it differs from what it was made of. */
export async function verifyReport(
  file: string,
  options: VerifyOptions = {},
  archivePort: ArchivePort = nodeArchive,
): Promise<VerifyResult> {
  const ports = nodePorts(options.progress ?? silentProgress)
  const world = await dressWorld(options.input, options, reportKinds, ports)
  if (!world.ok) return { ...unread, status: 'rejected', file, problems: world.problems }
  ports.progress.stage(`Membaca kembali ${file}`)
  const read = await readBack(file, ports)
  if (!('report' in read)) return { ...unread, status: 'rejected', file, problems: read.problems }
  const { standard, pictures } = read
  const counts = countRead(read.report)
  if (options.input === undefined) {
    const alone = await verifyAlone(file, read.report, ports)
    const { against, problems } = { ...alone, problems: [...alone.problems, ...(await pictures()), ...standard] }
    ports.progress.finish()
    return { status: statusOf(problems), file, against, archive: null, counts, problems }
  }
  const edition = options.edition ?? (markingOf(read.report) === '' ? 'publik' : 'internal')
  const against = options.input
  const archive = (await archiveFor(against, options.archiveFolder, archivePort))?.folder ?? null
  const recalled = archive === null ? {} : { recall: recallFrom(archive, archivePort, ports.sha256).recall }
  // Which part a file is only its name says.
  const part = partOfFile(file)
  const request = { input: against, edition, strict: false, parts: [part], ...recalled }
  const { draft } = await draftWithOutside(request, reportKinds, world.value.ports, world.value)
  ports.progress.finish()
  if (!draft.ok) return { status: 'rejected', file, against, archive, counts, problems: draft.problems }
  const { document } = draft.value.companions.find(one => one.part === part) ?? draft.value
  const problems = [...reconcile(document, read.report, file), ...(await pictures(document)), ...standard]
  return { status: statusOf(problems), file, against, archive, counts, problems }
}

const unread = { against: null, archive: null, counts: null } as const

function statusOf(problems: readonly Problem[]): VerifyResult['status'] {
  return problems.length === 0 ? 'agrees' : 'differs'
}

/** All in which files that were just made differ from their documents. Formats that nobody signs are not read back. */
export async function verifyFiles(files: readonly PartFile[], jobs: JobPort): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  for (const { fileName: name, bytes, document } of files) {
    const format = verifiableFormat(name)
    if (format === undefined || document === undefined) continue
    const read = await readReportFile(format, bytes, name)
    problems.push(...(read.ok ? reconcile(document, read.value, name) : read.problems))
    problems.push(...(await checkPictures(format, bytes, name, jobs, document)))
    problems.push(...(await checkStandard(format, bytes, name)))
  }
  return problems
}

/** In which a file falls short of what it claims to be: of PDF/A-3b and tags, which a DOCX does not claim. */
async function checkStandard(format: VerifiableFormat, bytes: Uint8Array, name: string): Promise<readonly Problem[]> {
  if (format !== 'pdf') return []
  const { checkPdfStandard } = await import('./verify/standard/check-pdf-standard.ts')
  return checkPdfStandard(bytes, name)
}

type Read =
  | {
      readonly report: ReadReport
      readonly standard: readonly Problem[]
      /** What is wrong with the pictures; with a document also what it has and the file has not. */
      readonly pictures: (document?: ReportDocument) => Promise<readonly Problem[]>
    }
  | { readonly problems: readonly Problem[] }

async function readBack(file: string, { files, jobs }: Pick<Ports, 'files' | 'jobs'>): Promise<Read> {
  const format = verifiableFormat(file)
  if (format === undefined) return { problems: [verifyProblem('verify.unknown-format', { file }, {})] }
  if ((await files.kindOf(file)) !== 'file') return { problems: [verifyProblem('verify.no-file', { file }, {})] }
  const bytes = await files.read(file)
  const read = await readReportFile(format, bytes, file)
  if (!read.ok) return { problems: read.problems }
  return {
    report: read.value,
    standard: await checkStandard(format, bytes, file),
    pictures: document => checkPictures(format, bytes, file, jobs, document),
  }
}

/** Without its input a file is compared with itself, and with its other format where that lies beside it. */
async function verifyAlone(
  file: string,
  report: ReadReport,
  ports: Pick<Ports, 'files' | 'jobs'>,
): Promise<{ readonly against: string | null; readonly problems: readonly Problem[] }> {
  const within = reconcileWithin(report, file)
  const twin = file.replace(/\.\w+$/, report.format === 'pdf' ? '.docx' : '.pdf')
  if ((await ports.files.kindOf(twin)) !== 'file') return { against: null, problems: within }
  const other = await readBack(twin, ports)
  if (!('report' in other)) return { against: twin, problems: [...within, ...other.problems] }
  const [pdf, docx] = report.format === 'pdf' ? [report, other.report] : [other.report, report]
  const name = report.format === 'pdf' ? file : twin
  return { against: twin, problems: [...within, ...reconcileTwin(pdf, docx, name)] }
}
