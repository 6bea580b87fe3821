import { describe, expect, test } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import { createReport } from '../../src/app/disk/create-report.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { nodeDeflate } from '../../src/platform/node-deflate.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import type { ArchivePort } from '../../src/ports/archive-port.ts'
import type { FilePort, JobPort } from '../../src/ports/ports.ts'
import type { Step } from '../../src/ports/watch.ts'
import { type InputBytes, loadPacked } from '../../src/sources/load-packed.ts'
import { testPort } from '../archive/build-capsule.ts'
import { deskWith, inputAt } from '../desk.ts'
import { jsonInput } from '../memory-input.ts'

// The face with a world that is not there: no disk, no threads, no clock.

const here: JobPort = {
  run: async (_, input) => ({ end: 'done', result: await loadPacked(input as InputBytes, nodeDeflate) }),
}
const run = { ...testPort(), workingFolder: '/' }
const app = createApp({ ...nodePorts(here), run }, reportKinds)
const sample = 'test/kinds/spkp-spak/cases/dua-responden/input.json'

test('an input in memory becomes files in memory, and what an archive is to keep', async () => {
  const input = await inputAt(sample)
  const { status, files, capsule } = await app.make(jsonInput(new TextDecoder().decode(input.files.get('input.json'))))
  expect([status, files.map(({ format }) => format)]).toEqual(['made', expect.arrayContaining(['pdf', 'docx', 'html'])])
  expect(capsule?.().parts.find(({ role }) => role === 'source')?.bytes).toEqual(input.files.get('input.json'))
})

test('the same input gives the same, however often, and stays as it is', async () => {
  const input = await inputAt(sample)
  const before = [...input.files].map(([name, bytes]) => [name, bytes.slice()])
  const [one, other] = [await app.make(input, { formats: ['html'] }), await app.make(input, { formats: ['html'] })]
  expect(other.files).toEqual(one.files)
  expect([...input.files]).toEqual(before)
})

test('trying finds what making finds, and makes nothing', async () => {
  for (const content of [
    '{}',
    '{"Laporan":',
    new TextDecoder().decode((await inputAt(sample)).files.get('input.json')),
  ]) {
    const [tried, made] = [await app.try(jsonInput(content)), await app.make(jsonInput(content))]
    expect([tried.facts, tried.problems]).toEqual([made.facts, made.problems])
    expect(tried.status === 'rejected').toBe(made.status === 'rejected')
    expect('files' in tried).toBe(false)
  }
})

describe('one input on its way', () => {
  /** A disk that notes what is read of it. */
  function watchedFiles(): { readonly files: FilePort; readonly read: string[] } {
    const read: string[] = []
    const files: FilePort = {
      ...nodeFiles,
      read: path => {
        read.push(path)
        return nodeFiles.read(path)
      },
      place: async () => {},
    }
    return { files, read }
  }

  test('is read once, enters each stage once, and never turns back', async () => {
    const steps: Step[] = []
    const { files, read } = watchedFiles()
    const kept: ArchivePort = testPort()
    const options = { archiveFolder: null, verify: true, watch: (step: Step) => steps.push(step) }
    const { status } = await createReport(sample, options, { ...deskWith({ archive: kept }), files })
    expect([status, read]).toEqual(['written', [sample]])
    const stages = steps.map(({ stage, format }) => (format === undefined ? stage : `${stage} ${format}`))
    const entered = stages.filter((stage, at) => stage !== stages[at - 1])
    expect(entered).toEqual([
      ...['load', 'check', 'compose', 'render pdf', 'render html', 'render docx', 'verify', 'place'],
    ])
  })
})
