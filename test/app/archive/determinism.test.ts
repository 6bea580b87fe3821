import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { beforeAll, expect, test } from 'vitest'
import { isHuge, sampleFiles } from '../../sample-list.ts'
import { bundleScript } from './bundle-script.ts'

const bySize = sampleFiles
  .filter(name => !isHuge(name))
  .map(name => `data/samples/${name}`)
  .sort((left, right) => statSync(left).size - statSync(right).size)

/** The small ones, and one of full size: each of these takes as long as all small ones together. */
const isSmall = (file: string) => statSync(file).size < 60_000
const samples = [...bySize.filter(isSmall), ...bySize.filter(file => !isSmall(file)).slice(-1)]

type Hashes = Readonly<Record<string, string>>

let script: string
beforeAll(async () => {
  script = await bundleScript('test/app/archive/render-child.ts', 'render-child')
})

/** Every sample, with the clock years ahead, another time zone and another language. */
async function inOtherPlace(inputs: readonly string[]): Promise<readonly Hashes[]> {
  const environment = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const parameters = ['--import', './test/app/archive/moved-clock.mjs', script, ...inputs]
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env: environment, maxBuffer: 2 ** 24 })
  return JSON.parse(stdout)
}

function inThread(inputs: readonly string[]): Promise<readonly Hashes[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(`./${script}`, { workerData: inputs, execArgv: [] })
    worker.once('message', resolve)
    worker.once('error', reject)
  })
}

test('a sample gives the same bytes at another time, place and language, behind other documents, and in parallel', async () => {
  const half = Math.ceil(samples.length / 2)
  const [there, first, second] = await Promise.all([
    inOtherPlace(samples),
    inThread(samples.slice(0, half)),
    inThread([...samples.slice(half)].reverse()),
  ])
  const here = [...first, ...[...second].reverse()]
  expect(here.every(hashes => Object.keys(hashes).length >= 3)).toBe(true)
  for (const [index, sample] of samples.entries()) expect(there[index], sample).toEqual(here[index])
}, 600_000)
