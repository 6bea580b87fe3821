import { partOfFile, type ReportPart } from '../base/output.ts'
import { fileNameOf } from '../base/paths.ts'
import type { ReportDocument } from '../document/document.ts'
import type { DraftReport } from '../pipeline/draft-report.ts'
import type { PartFile } from '../pipeline/render-parts.ts'
import type { JobPort } from '../ports/ports.ts'
import { unwatched } from '../ports/watch.ts'
import type { Problem } from '../problems/problem.ts'
import type { Input } from '../sources/input.ts'
import { checkPictures } from '../verify/pictures/check-pictures.ts'
import { verifyProblem } from '../verify/problems.ts'
import { countRead, markingOf, type ReadCounts, type ReadReport } from '../verify/read-report.ts'
import { readReportFile, type VerifiableFormat, verifiableFormat } from '../verify/read-report-file.ts'
import { reconcile } from '../verify/reconcile.ts'
import { reconcileTwin } from '../verify/reconcile-twin.ts'
import { reconcileWithin } from '../verify/reconcile-within.ts'
import type { AppWorld } from './app-ports.ts'
import { draftInput } from './draft-input.ts'
import type { ReadingOptions } from './report-options.ts'

/** A finished PDF or DOCX. */
export interface FinishedFile {
  /** What messages call it. Its ending tells the format, its name the part. */
  readonly shownAs: string
  readonly bytes: Uint8Array
}

/** What a file is compared with. The edition is by default the one marked in the file. */
export interface VerifyOptions extends ReadingOptions {
  /** The input of the report. Without it the file is compared with itself and with its other format. */
  readonly input?: Input
  /** The other format of the same report. */
  readonly twin?: FinishedFile
}

/** The outcome for a file that was read back. */
export interface VerifyResult {
  /** `rejected`: the file, or the input, could not be read. */
  readonly status: 'agrees' | 'differs' | 'rejected'
  readonly file: string
  /** What it was compared with: an input, the other format of the same name, or only itself (null). */
  readonly against: string | null
  /** The archive that earlier reports came from; null without one. */
  readonly archive: string | null
  readonly counts: ReadCounts | null
  readonly problems: readonly Problem[]
}

/** Reads a finished PDF or DOCX back and tells where it differs from what it was made from. */
export async function verifyReport(
  finished: FinishedFile,
  options: VerifyOptions,
  world: AppWorld,
): Promise<VerifyResult> {
  const { shownAs: file } = finished
  const { watch = unwatched, input, store } = options
  watch({ stage: 'verify', file })
  const read = await readBack(finished, world.ports.jobs)
  if (!('report' in read)) return unreadResult(file, read.problems)
  const counts = countRead(read.report)
  if (input === undefined) {
    const { against, problems: own } = await verifyAlone(finished, read.report, options.twin, world.ports.jobs)
    const problems = [...own, ...(await read.pictures()), ...read.standard]
    return { status: statusOf(problems), file, against, archive: null, counts, problems }
  }
  const compared = { file, against: input.shownAs, archive: store?.shownAs ?? null, counts }
  const edition = options.edition ?? (markingOf(read.report) === '' ? 'publik' : 'internal')
  // Only the name of a file says which part it is.
  const part = partOfFile(file)
  const { draft } = await draftInput(input, { ...options, edition }, { strict: false, parts: [part] }, world)
  if (!draft.ok) return { ...compared, status: 'rejected', problems: draft.problems }
  const { document } = companionOf(draft.value.companions, part, file) ?? draft.value
  const problems = [...reconcile(document, read.report, file), ...(await read.pictures(document)), ...read.standard]
  return { ...compared, status: statusOf(problems), problems }
}

/** The companion that a file is: of several, one for each unit, that of its name. */
function companionOf(companions: DraftReport['companions'], part: ReportPart, file: string) {
  const own = companions.filter(one => one.part === part)
  const name = fileNameOf(file)
  return own.find(({ fileStem }) => name.startsWith(`${fileStem}.`)) ?? own[0]
}

/** Of a file, or what it was to be compared with, that cannot be had. */
export function unreadResult(file: string, problems: readonly Problem[]): VerifyResult {
  return { status: 'rejected', file, against: null, archive: null, counts: null, problems }
}

function statusOf(problems: readonly Problem[]): VerifyResult['status'] {
  return problems.length === 0 ? 'agrees' : 'differs'
}

type Read =
  | {
      readonly report: ReadReport
      readonly standard: readonly Problem[]
      /** Problems of its pictures. With a document also those that the file lacks. */
      readonly pictures: (document?: ReportDocument) => Promise<readonly Problem[]>
    }
  | { readonly problems: readonly Problem[] }

async function readBack({ shownAs: file, bytes }: FinishedFile, jobs: JobPort): Promise<Read> {
  const format = verifiableFormat(file)
  if (format === undefined) return { problems: [verifyProblem('verify.unknown-format', { file }, {})] }
  const read = await readReportFile(format, bytes, file)
  if (!read.ok) return { problems: read.problems }
  return {
    report: read.value,
    standard: await checkStandard(format, bytes, file),
    pictures: document => checkPictures(format, bytes, file, jobs, document),
  }
}

/** Compares a file, whose input is not at hand, with itself, and with its other format if there is one. */
async function verifyAlone(
  { shownAs: file }: FinishedFile,
  report: ReadReport,
  twin: FinishedFile | undefined,
  jobs: JobPort,
): Promise<Pick<VerifyResult, 'against' | 'problems'>> {
  const within = reconcileWithin(report, file)
  if (twin === undefined) return { against: null, problems: within }
  const against = twin.shownAs
  const other = await readBack(twin, jobs)
  if (!('report' in other)) return { against, problems: [...within, ...other.problems] }
  const [pdf, docx] = report.format === 'pdf' ? [report, other.report] : [other.report, report]
  const name = report.format === 'pdf' ? file : against
  return { against, problems: [...within, ...reconcileTwin(pdf, docx, name)] }
}

/** Where files that were just made differ from their documents. Formats that nobody signs are not read back. */
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

/** Where a PDF falls short of what it claims: PDF/A-3b and tags. A DOCX claims neither. */
async function checkStandard(format: VerifiableFormat, bytes: Uint8Array, name: string): Promise<readonly Problem[]> {
  if (format !== 'pdf') return []
  const { checkPdfStandard } = await import('../verify/standard/check-pdf-standard.ts')
  return checkPdfStandard(bytes, name)
}
