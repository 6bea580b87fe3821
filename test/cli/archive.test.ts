import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
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

test('a filter without a hit says so, and how many there are', async () => {
  cpSync(fixture, archive, { recursive: true })
  const none = await runInMemory('arsip', 'daftar', '--arsip', archive, '--tahun', '2020', '--unit', 'Balai')
  expect(none).toMatchObject({
    code: 0,
    out: 'Tidak ada yang cocok dengan --tahun "2020" --unit "Balai". Di arsip ada 1 laporan.\n',
  })
  const some = await runInMemory('arsip', 'daftar', '--arsip', archive, '--tahun', '2026')
  expect(some.out).toContain('2026-11-25 02.05 WIB')
  expect(some.out).toMatch(/1 laporan dari 1 di arsip\.\n$/)
})

test('a capsule whose manifest was changed is never valid, whether there is an index or not', async () => {
  cpSync(fixture, archive, { recursive: true })
  await runInMemory('arsip', 'daftar', '--arsip', archive)
  const [id = ''] = readdirSync(archive).filter(name => name.startsWith('monev'))
  const path = join(archive, id, 'manifest.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"actions":10', '"actions":99'))
  const { code, out, err } = await runInMemory('arsip', 'daftar', '--arsip', archive)
  expect([code, out]).toEqual([1, 'Tidak ada laporan di arsip.\n'])
  expect(err).toContain('Keterangan paket arsip ini berubah sejak disimpan.')
  expect(out).not.toContain('berlaku')
})

test('a theme gives the archive its clock; the archive says who made a report, and what it holds of the input', async () => {
  const theme = join(folder, 'tema')
  mkdirSync(theme)
  writeFileSync(
    join(theme, 'timur.json'),
    JSON.stringify({ instansi: ['Badan Pengawas Obat dan Makanan'], zona: 'WIT' }),
  )
  await buat('--arsip', archive, '--tema', theme, '--arsip-tanpa-sumber')
  const [id = ''] = readdirSync(archive).filter(name => name.startsWith('monev'))
  const { made, input } = JSON.parse(readFileSync(join(archive, id, 'manifest.json'), 'utf8'))
  expect(made.at).toMatch(/\+09:00$/)
  expect(made.by.account).toBe(userInfo().username)
  expect(input).toMatchObject({ kept: 'hash', files: [{ path: 'sumber/monev-skm-kecil.xlsx' }] })
  expect((await runInMemory('arsip', 'daftar', '--arsip', archive)).out).toMatch(/ WIT +berlaku\n/)
  const { out } = await runInMemory('arsip', 'tampil', '2022-2', '--arsip', archive)
  expect(out).toContain(`Dibuat oleh      ${userInfo().username} di `)
  expect(out).toContain('monev-skm-kecil.xlsx (tidak disimpan; hanya sidiknya)')
  const again = await runInMemory('arsip', 'ulang', '2022-2', '--arsip', archive)
  expect(again.code).toBe(1)
  expect(again.err).toContain('tidak memuat masukannya')
})

test('ekspor --publik writes what may be published, of the public edition alone', async () => {
  await buat('--arsip', archive, '--edisi', 'internal')
  const refused = await runInMemory('arsip', 'ekspor', '2022-2', '--arsip', archive, '--publik', '--keluaran', folder)
  expect([refused.code, refused.err.includes('edisi internal, yang tidak untuk diterbitkan')]).toEqual([2, true])
  await buat('--arsip', archive)
  const { code, out } = await runInMemory(
    'arsip',
    'ekspor',
    '2022-2',
    '--arsip',
    archive,
    '--publik',
    '--keluaran',
    folder,
  )
  expect([code, out.includes('hanya yang boleh diterbitkan')]).toEqual([0, true])
  expect(readdirSync(folder).filter(name => name.endsWith('.zip'))).toHaveLength(1)
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
