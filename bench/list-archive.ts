import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canonicalManifest } from '../src/archive/canonical-manifest.ts'
import { capsuleId } from '../src/archive/capsule-id.ts'
import { indexName } from '../src/archive/capsule-index.ts'
import { listCapsules } from '../src/archive/list-capsules.ts'
import type { Manifest } from '../src/archive/manifest.ts'
import { nodeArchive } from '../src/platform/node-archive.ts'

// How long it takes to list 10,000 capsules whose manifests are of ordinary size: with the index, and without it, when
// every manifest is read and the index is written anew.

const capsules = 10_000
const rounds = 3

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Forty parts and twenty problems, as the semester report of real size has. */
function manifestOf(number: number): Manifest {
  const hash = sha256(new TextEncoder().encode(String(number)))
  const parts = Array.from({ length: 40 }, (_, part) => {
    return { path: `sumberdaya/templates/uji/bagian-${part}.hbs`, role: 'resource' as const, bytes: 1000, sha256: hash }
  })
  const problems = Array.from({ length: 20 }, (_, row) => ({
    code: 'ratl.open-past-deadline',
    severity: 'peringatan' as const,
    place: { file: 'data.xlsx', sheet: 'RATL', cell: `G${row}` },
    message: `Unit Contoh ${number}: rencana aksi ini masih Open, padahal batas waktunya sebelum tanggal cutoff.`,
    hint: 'Periksa apakah statusnya sudah diperbarui.',
  }))
  const period = `${1990 + (number % 100)}-${String((number % 12) + 1).padStart(2, '0')}`
  return {
    format: 1,
    report: { kind: 'uji', period, title: 'Laporan Uji', unit: `Unit ${number % 88}`, number: null, edition: 'publik' },
    replaces: null,
    follows: [],
    made: { at: '2026-11-24T08:00:00.000Z', command: ['buat'], folder: 'output', workingFolder: '/kerja' },
    input: { file: 'data.xlsx', path: 'sumber/data.xlsx' },
    versions: { laporan: '0.1.0', node: '20.19.0', libraries: {} },
    parts,
    figures: { number },
    problems,
  }
}

function writeArchive(archive: string): void {
  for (let number = 0; number < capsules; number += 1) {
    const manifest = manifestOf(number)
    const bytes = canonicalManifest(manifest)
    const folder = join(archive, capsuleId(manifest.report, sha256(bytes)))
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'manifest.json'), bytes)
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
