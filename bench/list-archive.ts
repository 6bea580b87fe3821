import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexName } from '../src/archive/folder/capsule-index.ts'
import { listCapsules } from '../src/archive/folder/find-capsules.ts'
import { nodeArchive } from '../src/platform/node-archive.ts'
import { manifestOf, sha256, writeBare } from './sample-manifest.ts'

// How long it takes to list 10,000 capsules whose manifests are of ordinary size: with the index, and without it, when
// every manifest is read and the index is written anew.

const capsules = 10_000
const rounds = 3

function writeArchive(archive: string): void {
  for (let number = 0; number < capsules; number += 1) {
    const period = `${1990 + (number % 100)}-${String((number % 12) + 1).padStart(2, '0')}`
    writeBare(archive, manifestOf(number, { period, unit: `Unit ${number % 88}` }))
  }
}

async function secondsToList(archive: string): Promise<number> {
  const started = performance.now()
  const listed = await listCapsules(archive, {}, nodeArchive, sha256)
  if (!listed.ok || listed.value.capsules.length !== capsules) throw new Error('not every capsule was listed')
  return (performance.now() - started) / 1000
}

async function best(archive: string, prepare: () => void): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    prepare()
    times.push(await secondsToList(archive))
  }
  return `${Math.round(Math.min(...times) * 100) / 100} s`
}

const folder = mkdtempSync(join(tmpdir(), 'laporan-bench-'))
try {
  const archive = join(folder, 'arsip')
  writeArchive(archive)
  console.log(
    `${capsules} capsules, index deleted   ${await best(archive, () => rmSync(join(archive, indexName), { force: true }))}`,
  )
  console.log(`${capsules} capsules, with the index   ${await best(archive, () => {})} (target: less than 1 s)`)
} finally {
  rmSync(folder, { recursive: true })
}
