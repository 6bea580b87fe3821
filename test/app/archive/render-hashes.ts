import { createHash } from 'node:crypto'
import { findingsFile } from '../../../src/app/archive/issued-files.ts'
import { formats } from '../../../src/base/output.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { draftReport } from '../../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../../src/pipeline/render-formats.ts'
import { nodePorts } from '../../../src/platform/node-ports.ts'
import { inputAt } from '../../desk.ts'

/** SHA-256 of every file of a report, in memory, by its name. */
export async function renderHashes(input: string): Promise<Readonly<Record<string, string>>> {
  const ports = nodePorts()
  const draft = await draftReport(
    { input: await inputAt(input), edition: 'internal', strict: false },
    reportKinds,
    ports,
  )
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems.slice(0, 3)))
  const rendered = await renderFormats(draft.value, formats, ports)
  const place = { folder: '/keluaran', workingFolder: process.cwd() }
  const notes = findingsFile(draft.value, 'internal', place)
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
  return Object.fromEntries([...rendered, notes].map(({ format, bytes }) => [format, hash(bytes)]))
}
