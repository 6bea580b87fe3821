import type { Format } from '../../src/base/formats.ts'
import { ProblemLog } from '../../src/base/outcome.ts'
import type { ResourcePort } from '../../src/base/ports.ts'
import type { Problem } from '../../src/base/problem.ts'
import type { ReportPart } from '../../src/base/report-parts.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { Edition } from '../../src/kinds/report-kind.ts'
import { type DraftReport, draftReport } from '../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { inputAt } from '../desk.ts'

export interface RenderedSample {
  readonly draft: DraftReport
  /** What was said of the workbook on the way. */
  readonly problems: readonly Problem[]
  readonly bytes: Readonly<Record<Format, Uint8Array>>
}

/** A sample in all formats, in memory; with templates and themes of its own, or those that ship with the program; its companions are drafted only. */
export async function renderSample(
  input: string,
  edition: Edition = 'publik',
  resources?: ResourcePort,
  parts?: readonly ReportPart[],
): Promise<RenderedSample> {
  const shipped = nodePorts()
  const ports = { ...shipped, resources: resources ?? shipped.resources }
  const log = new ProblemLog()
  const draft = log.take(
    await draftReport(
      { input: await inputAt(input), edition, strict: false, ...(parts && { parts }) },
      reportKinds,
      ports,
    ),
  )
  if (draft === undefined) throw new Error(JSON.stringify(log.problems.slice(0, 5)))
  const [pdf, docx, html] = await renderFormats(draft, ['pdf', 'docx', 'html'], ports)
  if (pdf === undefined || docx === undefined || html === undefined) throw new Error('a format is missing')
  return { draft, problems: log.problems, bytes: { pdf: pdf.bytes, docx: docx.bytes, html: html.bytes } }
}
