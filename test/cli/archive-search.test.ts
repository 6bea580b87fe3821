import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The program as it is installed, started by somebody who stands in one folder and names a workbook in another.

const program = resolve('dist/laporan.js')
const sample = 'test/kinds/spkp-spak/cases/satu-responden-bulan-pertama/input.json'

let home: string
let input: string
let archive: string

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'laporan-rumah-'))
  for (const folder of ['Data', 'Lain']) mkdirSync(join(home, folder))
  input = join(home, 'Data', 'Januari.json')
  archive = join(home, 'Data', 'arsip')
  cpSync(sample, input)
})

afterAll(() => {
  rmSync(home, { recursive: true })
})

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(workingFolder: string, ...parameters: readonly string[]): Promise<Run> {
  const env = { ...process.env, HOME: home, USERPROFILE: home }
  const child = spawn(process.execPath, [program, ...parameters], { cwd: join(home, workingFolder), env })
  let [out, err] = ['', '']
  child.stdout.on('data', data => {
    out += data
  })
  child.stderr.on('data', data => {
    err += data
  })
  return new Promise(done => child.on('close', code => done({ code, out, err })))
}

const buat = (workingFolder: string, ...more: readonly string[]) =>
  run(workingFolder, 'buat', input, '--format', 'html', '--keluaran', join(home, 'Hasil'), '--timpa', ...more)

test('buat makes an archive beside the input, and finds it again from another folder', async () => {
  const first = await buat('Lain')
  expect(first.out).toContain(`  folder            ${archive}  (baru dibuat)\n`)
  expect(first.out).toContain('  melanjutkan       tidak ada laporan sebelumnya yang diambil dari arsip\n')
  const [id = ''] = readdirSync(archive).filter(name => name.startsWith('spkp-spak'))
  const again = await buat('.', '--json')
  expect(JSON.parse(again.out)).toMatchObject({
    capsule: { id, isNew: false },
    archive: { folder: archive, origin: 'found', others: [], foreign: [], taken: [] },
  })
  expect(readdirSync(join(home, 'Lain'))).toEqual([])
})

test('commands of the archive find it from below, say so beside their result, and end where there is none', async () => {
  const below = join('Data', '2026')
  mkdirSync(join(home, below))
  const found = await run(below, 'arsip', 'daftar')
  expect([found.code, found.err]).toEqual([0, `Arsip: ${archive}\n`])
  expect(found.out).toMatch(/^Laporan .*\nspkp-spak-/)
  const { code, err } = await run('Lain', 'arsip', 'daftar')
  expect(code).toBe(2)
  expect(err).toContain('Tidak ada arsip di folder ini dan di folder-folder di atasnya.')
})

test('an archive that is named is taken as it is; without one the run says so', async () => {
  const named = await buat('Lain', '--arsip', 'Simpanan', '--json')
  expect(JSON.parse(named.out).archive).toMatchObject({ folder: 'Simpanan', origin: 'given' })
  expect(readdirSync(join(home, 'Lain', 'Simpanan'))).toHaveLength(2)
  expect((await buat('Lain', '--tanpa-arsip')).out).toContain('Arsip\n  tidak dipakai\n')
})
