import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openInput } from '../../src/app/disk/open-input.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { nodeJobs } from '../../src/platform/node-jobs.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import type { JobPort } from '../../src/ports/ports.ts'
import type { Outcome } from '../../src/problems/outcome.ts'
import { loadApart, loadSource } from '../../src/sources/load-source.ts'
import type { Source } from '../../src/sources/source.ts'
import { bookBytes } from '../hostile/book-parts.ts'

const samples = ['monev-skm-kecil', 'monev-skm-2023-1', 'monev-skm-2023-2'].map(name => `data/samples/${name}.xlsx`)
const ports = nodePorts()

let folder: string
/** A workbook that takes about a second and a hundred megabytes. */
let large: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-kerja-'))
  large = join(folder, 'besar.xlsx')
  const row = (at: number) => `<row>${'<c><v>1.5</v></c>'.repeat(10)}<c t="str"><v>teks nomor ${at}</v></c></row>`
  writeFileSync(large, bookBytes({ sheets: { S: Array.from({ length: 60_000 }, (_, at) => row(at)).join('') } }))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Opened, then read in a thread or in this one. */
async function readWith(path: string, jobs?: JobPort): Promise<Outcome<Source>> {
  const input = await openInput(path, nodeFiles)
  if (!input.ok) return input
  return jobs === undefined ? loadSource(input.value, ports.deflate) : loadApart(input.value, jobs)
}

/** The input as JSON: names of cells are functions, and as such compared by what they say. */
async function load(path: string, jobs?: JobPort): Promise<unknown> {
  const outcome = await readWith(path, jobs)
  if (!outcome.ok) return outcome
  const sheets = outcome.value.sheets.map(sheet => ({ ...sheet, cellName: sheet.cellName(3, 1) }))
  return { ...outcome, value: { ...outcome.value, sheets } }
}

describe('an input that is read in a thread of its own', () => {
  test.each(samples)('gives what it gives in this one: %s', async sample => {
    expect(await load(sample, ports.jobs)).toEqual(await load(sample))
  })

  test('may be JSON or a folder of CSV files, or not there at all', async () => {
    writeFileSync(join(folder, 'uji.json'), '{"S":[{"a":1,"b":"x"},{"c":true}]}')
    writeFileSync(join(folder, 'Tim.csv'), 'Peran;Nama\nKetua;Ren\u00e9\n', 'latin1')
    for (const path of [join(folder, 'uji.json'), folder, join(folder, 'tidak-ada.xlsx'), 'package.json']) {
      expect(await load(path, ports.jobs)).toEqual(await load(path))
    }
  })

  test('that is damaged ends in its sentence', async () => {
    const file = join(folder, 'rusak.xlsx')
    writeFileSync(file, new Uint8Array(5000))
    expect(await load(file, ports.jobs)).toMatchObject({ ok: false, problems: [{ code: 'input.unreadable' }] })
  })
})

describe('a thread at its limit ends, in one sentence', () => {
  test('of time', async () => {
    const outcome = await readWith(large, nodeJobs({ seconds: 0.2 }))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'input.too-slow', place: { file: large } }] })
  })

  test('of memory', async () => {
    const outcome = await readWith(large, nodeJobs({ megabytes: 12 }))
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'input.too-heavy', place: { file: large } }] })
    expect(outcome.problems[0]?.message).toContain('12 MB')
  })

  test('and other threads go on', async () => {
    const [stopped, done] = await Promise.all([
      readWith(large, nodeJobs({ seconds: 0.2 })),
      readWith(samples[0] ?? '', ports.jobs),
    ])
    expect([stopped.ok, done.ok]).toEqual([false, true])
  })
})

test('a job that fails by a fault of its own rejects', async () => {
  await expect(nodeJobs({ seconds: 20, megabytes: 512 }).run('no-such-job' as 'load-source', '')).rejects.toThrow()
})

describe('a thread that is started ahead', () => {
  test('does the next job, and the one after it is done as ever', async () => {
    const jobs = nodeJobs()
    jobs.prepare('load-source')
    const [first = '', second = ''] = samples
    const ended = [await load(first, jobs), await load(second, jobs)]
    expect(ended).toEqual([await load(first), await load(second)])
  })

  test('serves one of two jobs that are asked for at once', async () => {
    const jobs = nodeJobs()
    jobs.prepare('load-source')
    const ended = await Promise.all(samples.map(sample => load(sample, jobs)))
    expect(ended).toEqual(await Promise.all(samples.map(sample => load(sample))))
  })

  test('keeps its limits', async () => {
    const jobs = nodeJobs({ seconds: 0.2 })
    jobs.prepare('load-source')
    expect(await readWith(large, jobs)).toMatchObject({ ok: false, problems: [{ code: 'input.too-slow' }] })
  })

  test('does not keep the process alive', () => {
    const active = () => process.getActiveResourcesInfo().length
    const before = active()
    nodeJobs().prepare('load-source')
    expect(active()).toBe(before)
  })
})
