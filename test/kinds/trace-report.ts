import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemLog } from '../../src/base/outcome.ts'
import { formatPlace, type Problem } from '../../src/base/problem.ts'
import type { Edition, ReportKind } from '../../src/kinds/report-kind.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import { nodePorts, silentProgress } from '../../src/platform/node-ports.ts'
import { loadSource } from '../../src/sources/load-source.ts'
import { printDocument } from '../document/print-document.ts'
import { printJson } from './print-json.ts'
import { readDocxParagraphs } from './read-docx-paragraphs.ts'
import { readPdfLines } from './read-pdf-lines.ts'

/** What each stage made of an input, as text that a reviewer can read. A stage that did not run is absent. */
export type Trace = Readonly<Record<string, string>>

/** Runs the stages one by one and keeps the result of each. */
export async function traceReport(kind: ReportKind, inputJson: string, edition: Edition): Promise<Trace> {
  const folder = mkdtempSync(join(tmpdir(), 'laporan-'))
  try {
    const input = join(folder, 'input.json')
    writeFileSync(input, inputJson)
    return await traceFile(kind, input, edition, text => text.replaceAll(input, 'input.json'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function traceFile(
  kind: ReportKind,
  input: string,
  edition: Edition,
  anonymise: (text: string) => string,
): Promise<Trace> {
  const ports = nodePorts(silentProgress)
  const log = new ProblemLog()
  const source = log.take(await loadSource(input, ports))
  const prepared = source && log.take(await kind.prepare(source, { edition }, ports.resources))
  const draft = log.take(await draftReport({ input, edition, strict: false }, [kind], ports))
  const problems = anonymise(log.problems.map(describeProblem).join(''))
  if (prepared === undefined || draft === undefined) return { 'problems.txt': problems }
  const [pdf, docx] = await renderFormats(draft, ['pdf', 'docx'], ports)
  if (pdf === undefined || docx === undefined) throw new Error('a format is missing')
  return {
    'problems.txt': problems,
    'figures.json': printJson(prepared.figures),
    'view.json': printJson(prepared.view),
    'tree.txt': printDocument(draft.document),
    'pdf.txt': await readPdfLines(pdf.bytes),
    'docx.txt': readDocxParagraphs(docx.bytes),
  }
}

function describeProblem({ severity, code, place, message, hint }: Problem): string {
  return `${severity} ${code}\n  ${formatPlace(place)}\n  ${message}\n  ${hint}\n`
}
