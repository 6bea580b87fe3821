import type { ReportPart } from '../../src/base/output.ts'
import type { Edition, ReportKind } from '../../src/kinds/report-kind.ts'
import { type DraftReport, draftReport } from '../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import type { Ports } from '../../src/ports/ports.ts'
import { ProblemLog } from '../../src/problems/outcome.ts'
import { formatPlace, type Problem } from '../../src/problems/problem.ts'
import { printDocument } from '../document/print-document.ts'
import { keptPorts } from '../kept-ports.ts'
import { jsonInput } from '../memory-input.ts'
import { printJson } from './print-json.ts'
import { readDocxParagraphs } from './read-docx-paragraphs.ts'
import { readPdfLines } from './read-pdf-lines.ts'

/** What each stage made of an input, as text that a reviewer can read. A stage that did not run is absent. */
export type Trace = Readonly<Record<string, string>>

/** What a case asks for: its companions as far as it names them. */
export interface TracedRequest {
  readonly edition: Edition
  readonly parts?: readonly ReportPart[]
}

/** Runs the stages once and keeps the result of each. */
export async function traceReport(
  kind: ReportKind,
  inputJson: string,
  { edition, parts = ['laporan'] }: TracedRequest,
): Promise<Trace> {
  const input = jsonInput(inputJson)
  const ports = keptPorts()
  const log = new ProblemLog()
  // What the stages before the draft came to is taken from the same run: its view is the first that templates ask for.
  let view: unknown
  const viewOf = (asked: unknown) => {
    view ??= asked
    return asked
  }
  const draft = log.take(await draftReport({ input, edition, strict: false, parts, viewOf }, [kind], ports))
  const problems = log.problems.map(describeProblem).join('')
  if (draft === undefined) return { 'problems.txt': problems }
  const [pdf, docx] = await renderFormats(draft, ['pdf', 'docx'], ports)
  if (pdf === undefined || docx === undefined) throw new Error('a format is missing')
  return {
    'problems.txt': problems,
    'figures.json': printJson(draft.figures),
    'view.json': printJson(view),
    'tree.txt': printDocument(draft.document),
    'pdf.txt': await readPdfLines(pdf.bytes),
    'docx.txt': readDocxParagraphs(docx.bytes),
    ...(await traceCompanions(draft, parts, ports)),
  }
}

/** The text of each companion, as a reader finds it in the PDF. */
async function traceCompanions({ companions, theme }: DraftReport, parts: readonly ReportPart[], ports: Ports) {
  const asked = companions.filter(({ part }) => parts.includes(part))
  const traced = asked.map(async ({ part, ...companion }) => {
    const [pdf] = await renderFormats({ ...companion, theme }, ['pdf'], ports)
    return [`${part}.txt`, await readPdfLines(pdf?.bytes ?? new Uint8Array())] as const
  })
  return Object.fromEntries(await Promise.all(traced))
}

function describeProblem({ severity, code, place, message, hint }: Problem): string {
  return `${severity} ${code}\n  ${formatPlace(place)}\n  ${message}\n  ${hint}\n`
}
