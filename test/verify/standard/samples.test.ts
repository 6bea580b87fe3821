import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ProblemLog } from '../../../src/base/outcome.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { draftReport } from '../../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../../src/pipeline/render-formats.ts'
import { nodePorts, silentProgress } from '../../../src/platform/node-ports.ts'
import { checkPdfStandard } from '../../../src/verify/standard/check-pdf-standard.ts'

const samples = readdirSync('data/samples').filter(name => name.endsWith('.xlsx'))
const editions = ['publik', 'internal'] as const

test.each(samples.flatMap(name => editions.map(edition => [name, edition] as const)))(
  'the PDF of %s (%s) is what it claims: PDF/A-3b, and tagged',
  async (name, edition) => {
    const ports = nodePorts(silentProgress)
    const request = { input: `data/samples/${name}`, edition, strict: false }
    const draft = new ProblemLog().take(await draftReport(request, reportKinds, ports))
    if (draft === undefined) throw new Error(`no report of ${name}`)
    const [pdf] = await renderFormats(draft, ['pdf'], ports)
    expect(await checkPdfStandard(pdf?.bytes ?? new Uint8Array(), name)).toEqual([])
  },
)
