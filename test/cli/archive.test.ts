import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

const sample = 'data/samples/monev-skm-kecil.xlsx'
const fixture = 'test/archive/fixtures/arsip-v1'

let folder: string
let archive: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-cli-'))
  archive = join(folder, 'arsip')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const buat = (...more: readonly string[]) =>
  runInMemory('buat', sample, '--keluaran', join(folder, 'output'), '--format', 'html', '--timpa', ...more)

test('buat keeps the report, says under which name, and not twice; --tanpa-arsip keeps nothing', async () => {
  const first = await buat('--arsip', archive)
  const [id = ''] = readdirSync(archive).filter(name => name.startsWith('monev'))
  expect(first.out).toContain(`Arsip\n  folder            ${archive}\n`)
  expect(first.out).toContain(`  disimpan sebagai  ${id}\n`)
  const again = await buat('--arsip', archive, '--json')
  expect(JSON.parse(again.out).capsule).toEqual({ id, isNew: false, replaces: null })
  const without = await buat('--tanpa-arsip', '--json')
  expect(JSON.parse(without.out)).toMatchObject({ capsule: null, archive: null })
  expect(readdirSync(folder).sort()).toEqual(['arsip', 'output'])
})

test('an archive that is a file blocks the report before anything is written', async () => {
  writeFileSync(archive, '')
  const { code, out } = await buat('--arsip', archive)
  expect(code).toBe(2)
  expect(out).toContain('Nama folder arsip sudah dipakai oleh sebuah berkas.')
  expect(readdirSync(folder)).toEqual(['arsip'])
})

test('an archive that cannot be written ends in a sentence and exit code 3, not in success', async () => {
  const { code, out } = await buat('--arsip', 'package.json/arsip')
  expect(code).toBe(3)
  expect(out).toContain('Laporan tidak dapat disimpan ke arsip (ENOTDIR); arsip tidak berubah.')
  expect(out).toContain('Laporan ditulis, tetapi tidak disimpan ke arsip.')
})

test('daftar filters, and names what is damaged', async () => {
  cpSync(fixture, archive, { recursive: true })
  const table = await runInMemory('arsip', 'daftar', '--arsip', archive)
  expect(table.out).toMatch(/^Laporan .*\nmonev-skm-2026-1-[0-9a-f]{16} +2026-1 .*berlaku\n1 laporan\.\n$/)
  for (const [filter, count] of [
    ['2026', 1],
    ['2025', 0],
  ] as const) {
    const { out } = await runInMemory('arsip', 'daftar', '--arsip', archive, '--tahun', filter, '--json')
    expect(JSON.parse(out).capsules).toHaveLength(count)
  }
  const [id = ''] = readdirSync(archive).filter(name => name.startsWith('monev'))
  writeFileSync(join(archive, id, 'manifest.json'), '{}')
  rmSync(join(archive, '.indeks'), { force: true })
  expect((await runInMemory('arsip', 'daftar', '--arsip', archive)).code).toBe(1)
  expect((await runInMemory('arsip', 'periksa', '--arsip', archive)).code).toBe(1)
})

test('tampil tells what a capsule is', async () => {
  const { code, out } = await runInMemory('arsip', 'tampil', 'monev', '--arsip', fixture)
  expect(code).toBe(0)
  expect(out).toContain('Laporan Monev SKM Semester I Tahun 2026')
  expect(out).toContain('laporan buat semester-1.json')
})

test.each([
  [['arsip', 'tampil', 'lain', '--arsip', fixture], 'Tidak ada laporan "lain" di arsip ini.'],
  [['arsip', 'daftar', '--arsip', 'tidak ada'], 'Folder arsip ini tidak ada.'],
  [['arsip', 'ulang'], 'Perintah ini membutuhkan <laporan>.'],
  [['arsip'], 'Cara pakai: laporan arsip <perintah>'],
])('laporan %j is wrong use', async (parameters, sentence) => {
  const { code, err } = await runInMemory(...parameters)
  expect(code).toBe(2)
  expect(err).toContain(sentence)
})

test('help of every archive command is Indonesian and has examples', async () => {
  for (const command of [[], ['daftar'], ['tampil'], ['ulang'], ['periksa'], ['bandingkan'], ['ekspor'], ['impor']]) {
    const { code, out } = await runInMemory('arsip', ...command, '--help')
    expect(code).toBe(0)
    expect(out).toContain('Contoh:')
    expect(out).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]|default|display help/)
  }
})
