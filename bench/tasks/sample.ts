import { openInput } from '../../src/app/disk/open-input.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { type DraftReport, draftReport } from '../../src/pipeline/draft-report.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { ProblemLog } from '../../src/problems/outcome.ts'

export const semester = 'data/samples/monev-skm-2023-1.xlsx'
export const month = 'data/samples/spkp-spak-2025-04.xlsx'

/** A sample as a tree, with its theme and fonts. */
export async function draftSample(input: string): Promise<DraftReport> {
  const log = new ProblemLog()
  const opened = log.take(await openInput(input, nodeFiles))
  if (opened === undefined) throw new Error(`no input ${input}`)
  const request = { input: opened, edition: 'publik', strict: false } as const
  const draft = log.take(await draftReport(request, reportKinds, nodePorts()))
  if (draft === undefined) throw new Error(JSON.stringify(log.problems.slice(0, 3)))
  return draft
}
