import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { beforeAll, expect, inject, test } from 'vitest'
import { patientFlags } from '../../../src/platform/let-compiler-wait.ts'
import { builtSample } from '../../built-samples.ts'
import { isHuge } from '../../sample-list.ts'
import { samples } from '../../verify/samples.ts'
import { bundleScript } from './bundle-script.ts'
import { type Hashes, hashOf, type WantedReport } from './render-hashes.ts'

const bySize = samples
  .map(([input, edition]) => ({ input, edition }))
  .filter(({ input }) => !isHuge(basename(input)))
  .sort((left, right) => statSync(left.input).size - statSync(right.input).size)

/** The small ones, and one of full size: each of these takes as long as all small ones together. */
const isSmall = ({ input }: WantedReport) => statSync(input).size < 60_000
const small = bySize.filter(isSmall)
const wanted = [...small, ...bySize.filter(one => !isSmall(one)).slice(-1)]

let script: string
beforeAll(async () => {
  script = await bundleScript('test/app/archive/render-child.ts', 'render-child')
})

/** With the clock years ahead, in another time zone and another language. */
async function inOtherPlace(reports: readonly WantedReport[]): Promise<readonly Hashes[]> {
  const environment = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const parameters = [
    ...patientFlags(),
    '--import',
    './test/app/archive/moved-clock.mjs',
    script,
    JSON.stringify(reports),
  ]
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env: environment, maxBuffer: 2 ** 24 })
  return JSON.parse(stdout)
}

function inThread(reports: readonly WantedReport[]): Promise<readonly Hashes[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(`./${script}`, { workerData: reports, execArgv: [] })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

/** As the built program makes it for all tests, in this run or before. */
async function asBuilt(report: WantedReport): Promise<Hashes> {
  const { pdf, docx, html } = await builtSample(inject('madeByProgram'), report)
  return { pdf: hashOf(pdf), docx: hashOf(docx), html: hashOf(html) }
}

test('a sample gives the same bytes at another time, place and language, behind other documents, and in parallel', async () => {
  // In a thread the other way round, those that take little.
  const few = small.slice(0, 4).reverse()
  const [there, inParallel] = await Promise.all([inOtherPlace(wanted), inThread(few)])
  expect(there.every(hashes => Object.keys(hashes).length > 3)).toBe(true)
  for (const [at, report] of wanted.entries()) {
    expect(there[at], `${report.input}, ${report.edition}`).toMatchObject(await asBuilt(report))
  }
  for (const [at, report] of few.entries()) expect(inParallel[at], report.input).toEqual(there[wanted.indexOf(report)])
}, 600_000)
