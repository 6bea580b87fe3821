import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ProblemLog } from '../../src/base/outcome.ts'
import { formatPlace, type Problem } from '../../src/base/problem.ts'
import type { Edition, ReportKind } from '../../src/kinds/define-kind.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import { nodePorts, silentProgress } from '../../src/platform/node-ports.ts'
import { loadSource } from '../../src/sources/load-source.ts'
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
  const [pdf, docx, html] = await renderFormats(draft, ['pdf', 'docx', 'html'], ports)
  if (pdf === undefined || docx === undefined || html === undefined) throw new Error('a format is missing')
  return {
    'problems.txt': problems,
    'figures.json': toJson(prepared.figures),
    'view.json': toJson(prepared.view),
    'tree.json': toJson({ ...draft.document, assets: [...draft.document.assets.keys()] }),
    // The style sheet follows the theme, not the report.
    'report.html': new TextDecoder().decode(html.bytes).replace(/<style>.*?<\/style>\n/s, ''),
    'pdf.txt': await readPdfLines(pdf.bytes),
    'docx.txt': readDocxParagraphs(docx.bytes),
  }
}

function describeProblem({ severity, code, place, message, hint }: Problem): string {
  return `${severity} ${code}\n  ${formatPlace(place)}\n  ${message}\n  ${hint}\n`
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
