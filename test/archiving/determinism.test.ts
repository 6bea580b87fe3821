import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { promisify } from 'node:util'
import { Worker } from 'node:worker_threads'
import { beforeAll, expect, test } from 'vitest'
import { bundleScript } from './bundle-script.ts'

const samples = readdirSync('data/samples')
  .filter(name => name.endsWith('.xlsx') && !name.startsWith('~'))
  .sort()
  .map(name => `data/samples/${name}`)

type Hashes = Readonly<Record<string, string>>

let script: string
beforeAll(async () => {
  script = await bundleScript('test/archiving/render-child.ts', 'render-child')
})

/** Every sample, with the clock years ahead, another time zone and another language. */
async function inOtherPlace(inputs: readonly string[]): Promise<readonly Hashes[]> {
  const environment = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
  const parameters = ['--import', './test/archiving/moved-clock.mjs', script, ...inputs]
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

/** The two large samples take as long as all others together: they come once in each way, the small ones behind others. */
test('every sample gives the same bytes at another time, place and language, behind other documents, and in parallel', async () => {
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
