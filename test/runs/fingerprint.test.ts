import { expect, test } from 'vitest'
import { nodeFiles } from '../../src/platform/node-files.ts'
import type { ResourcePort } from '../../src/ports/ports.ts'
import type { BatchOptions } from '../../src/runs/batch.ts'
import { fingerprintProgram } from '../../src/runs/fingerprint.ts'
import { keptPorts } from '../kept-ports.ts'
import { batchOptions } from './batch-world.ts'

const ports = { ...keptPorts(), files: nodeFiles }
const fingerprint = (changed: Partial<BatchOptions> = {}, version = '1', resources: ResourcePort = ports.resources) =>
  fingerprintProgram(version, { ...batchOptions, ...changed }, { ...ports, resources })

/** The resources with one more byte in one file. */
function edited(file: string): ResourcePort {
  const read = async (name: string) => {
    const bytes = await ports.resources.read(name)
    return name === file ? new Uint8Array([...bytes, 32]) : bytes
  }
  return { ...ports.resources, read }
}

test('changes with all that shows in a report, and with nothing else', async () => {
  const base = await fingerprint()
  const same = [{ outputFolder: 'b' }, { overwrite: true }, { again: true }]
  for (const changed of same) expect(await fingerprint(changed)).toBe(base)
  const others = await Promise.all([
    fingerprint({ formats: ['pdf', 'docx'] }),
    fingerprint({ edition: 'internal' }),
    fingerprint({ strict: true }),
    fingerprint({}, '2'),
    ...[
      'templates/shared/sampul.hbs',
      'templates/monev-skm/laporan.hbs',
      'data/instruments/skm-2017.json',
      'dist/jobs/render-docx.js',
    ].map(file => fingerprint({}, '1', edited(file))),
  ])
  expect(new Set([base, ...others]).size).toBe(others.length + 1)
})
