import { inject } from 'vitest'
import type { ReportPart } from '../../src/base/output.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { Edition } from '../../src/kinds/report-kind.ts'
import { type DraftReport, draftReport } from '../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../src/pipeline/render-formats.ts'
import type { Ports, ResourcePort } from '../../src/ports/ports.ts'
import { ProblemLog } from '../../src/problems/outcome.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { builtSample, type SampleFiles } from '../built-samples.ts'
import { inputAt } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'

export interface RenderedSample {
  readonly draft: DraftReport
  /** What was said of the workbook on the way. */
  readonly problems: readonly Problem[]
  readonly bytes: SampleFiles
}

/** A sample in all formats, in memory, in the templates and themes that ship with the program; its companions are drafted only. */
export async function renderSample(
  input: string,
  edition: Edition = 'publik',
  parts?: readonly ReportPart[],
): Promise<RenderedSample> {
  const drafted = await draftSample(input, edition, keptPorts(), parts)
  return { ...drafted, bytes: await builtSample(inject('madeByProgram'), { input, edition }) }
}

/** The same in templates and themes of its own, or an input that is no sample. */
export async function renderOwn(
  input: string,
  edition: Edition,
  resources: ResourcePort | undefined,
  parts?: readonly ReportPart[],
): Promise<RenderedSample> {
  const shipped = keptPorts()
  const ports = { ...shipped, resources: resources ?? shipped.resources }
  const drafted = await draftSample(input, edition, ports, parts)
  const [pdf, docx, html] = await renderFormats(drafted.draft, ['pdf', 'docx', 'html'], ports)
  if (pdf === undefined || docx === undefined || html === undefined) throw new Error('a format is missing')
  return { ...drafted, bytes: { pdf: pdf.bytes, docx: docx.bytes, html: html.bytes } }
}

async function draftSample(input: string, edition: Edition, ports: Ports, parts: readonly ReportPart[] | undefined) {
  const log = new ProblemLog()
  const request = { input: await inputAt(input), edition, strict: false, ...(parts && { parts }) }
  const draft = log.take(await draftReport(request, reportKinds, ports))
  if (draft === undefined) throw new Error(JSON.stringify(log.problems.slice(0, 5)))
  return { draft, problems: log.problems }
}
