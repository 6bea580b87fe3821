import { createHash } from 'node:crypto'
import { findingsFile } from '../../../src/app/archive/issued-files.ts'
import { formats } from '../../../src/base/output.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import type { Edition } from '../../../src/kinds/report-kind.ts'
import { draftReport } from '../../../src/pipeline/draft-report.ts'
import { renderFormats } from '../../../src/pipeline/render-formats.ts'
import { nodePorts } from '../../../src/platform/node-ports.ts'
import { inputAt } from '../../desk.ts'

export interface WantedReport {
  readonly input: string
  readonly edition: Edition
}

/** SHA-256 of every file of a report, by its format. */
export type Hashes = Readonly<Record<string, string>>

export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Makes a report in memory. */
export async function renderHashes({ input, edition }: WantedReport): Promise<Hashes> {
  const ports = nodePorts()
  const draft = await draftReport({ input: await inputAt(input), edition, strict: false }, reportKinds, ports)
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems.slice(0, 3)))
  const rendered = await renderFormats(draft.value, formats, ports)
  const place = { folder: '/keluaran', workingFolder: process.cwd() }
  const notes = findingsFile(draft.value, edition, place)
  return Object.fromEntries([...rendered, notes].map(({ format, bytes }) => [format, hashOf(bytes)]))
}
