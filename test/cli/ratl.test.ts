import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bytesOf, smallMaster } from '../ratl/small-master.ts'
import { runInMemory } from './run-in-memory.ts'

let folder: string
let master: string
let forms: string
const inFolder = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-ratl-'))
  master = inFolder('Induk.xlsx')
  forms = inFolder('Formulir')
  writeFileSync(master, bytesOf(await smallMaster()))
  const { code, out } = await runInMemory(
    'ratl',
    'sebar',
    master,
    '--ke',
    forms,
    '--batas',
    '15/07/2027',
    '--cutoff',
    '30 Juni 2027',
  )
  expect([code, out.includes('Semester I Tahun 2027: 3 formulir')]).toEqual([0, true])
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('a form for each unit, a list of units, and the master with ids', () => {
  expect(readdirSync(forms).toSorted()).toEqual([
    'Daftar Unit.xlsx',
    'Induk Semester I Tahun 2027.xlsx',
    'RATL 01 Balai Contoh Satu.xlsx',
    'RATL 02 Balai Contoh Dua.xlsx',
    'RATL 03 Loka Contoh Tiga.xlsx',
  ])
})

test('a survey is no master: its forms come back to the workbook of the semester report', async () => {
  const survey = 'data/samples/skm-tahunan-kecil.xlsx'
  const { code, out } = await runInMemory(
    'ratl',
    'sebar',
    survey,
    '--ke',
    inFolder('Survei'),
    '--batas',
    '15/07/2026',
    '--tanpa-arsip',
  )
  expect(code).toBe(0)
  expect(out).not.toContain(`--induk "${survey}"`)
  expect(out).toContain('--induk "buku kerja semester.xlsx"')
})

test('forms are not written over without being told to', async () => {
  const again = ['ratl', 'sebar', master, '--ke', forms, '--batas', '15/07/2027', '--cutoff', '30/06/2027']
  const refused = await runInMemory(...again)
  expect([refused.code, refused.err.includes('pilih folder lain dengan --ke,')]).toEqual([2, true])
  expect((await runInMemory(...again, '--timpa')).code).toBe(0)
})

test('forms come back to a new master and its record; the old one is never written over', async () => {
  const to = inFolder('Baru.xlsx')
  const { code, out } = await runInMemory('ratl', 'himpun', forms, '--induk', master, '--ke', to)
  expect(code).toBe(0)
  expect(out).toContain('3 dari 3 unit mengembalikan formulir')
  expect(existsSync(inFolder('Baru - Pemutakhiran.xlsx'))).toBe(true)
  const first = readFileSync(to)
  const refused = await runInMemory('ratl', 'himpun', forms, '--induk', master, '--ke', to)
  expect([refused.code, refused.err.includes('beri nama lain sesudah --ke,')]).toEqual([2, true])
  expect((await runInMemory('ratl', 'himpun', forms, '--induk', master, '--ke', to, '--timpa')).code).toBe(0)
  expect(readFileSync(to).equals(first)).toBe(true)
  const before = readFileSync(master)
  for (const same of [master, join(folder, 'Formulir', '..', 'Induk.xlsx')]) {
    const over = await runInMemory('ratl', 'himpun', forms, '--induk', master, '--ke', same, '--timpa', '--json')
    expect([over.code, JSON.parse(over.out).status]).toEqual([2, 'blocked'])
  }
  expect(readFileSync(master).equals(before)).toBe(true)
})

test('an error in one form stops everything, with its file; --json is one object', async () => {
  const broken = inFolder('Rusak')
  mkdirSync(broken)
  for (const name of readdirSync(forms)) writeFileSync(join(broken, name), readFileSync(join(forms, name)))
  writeFileSync(join(broken, 'RATL 02 Balai Contoh Dua.xlsx'), 'bukan buku kerja')
  const to = inFolder('Tidak Ada.xlsx')
  const { code, out } = await runInMemory('ratl', 'himpun', broken, '--induk', master, '--ke', to, '--json')
  const result = JSON.parse(out)
  expect([code, result.status, existsSync(to)]).toEqual([1, 'rejected', false])
  expect(result.problems.map(({ place }: { place: { file: string } }) => place.file)).toContain(
    `${broken}/RATL 02 Balai Contoh Dua.xlsx`,
  )
})

test('a folder without forms, and options that are left out, are said', async () => {
  mkdirSync(inFolder('Kosong'))
  const none = await runInMemory('ratl', 'himpun', inFolder('Kosong'), '--induk', master, '--ke', inFolder('x.xlsx'))
  expect([none.code, none.err.includes('putaran.tanpa-formulir')]).toEqual([1, true])
  const missing = ['ratl', 'himpun', inFolder('Entah'), '--induk', master, '--ke', inFolder('x.xlsx')]
  const away = await runInMemory(...missing)
  expect([away.code, away.err.includes('Berkas atau folder ini tidak ada.')]).toEqual([1, true])
  const late = ['--batas', '15/06/2027', '--cutoff', '30/06/2027']
  const impossible = await runInMemory('ratl', 'sebar', master, '--ke', inFolder('Lain'), ...late)
  expect([impossible.code, impossible.err.includes('--batas (15 Juni 2027) lebih awal')]).toEqual([2, true])
  const without = await runInMemory('ratl', 'sebar', master, '--ke', forms)
  expect([without.code, without.err]).toEqual([
    2,
    'Perintah ini membutuhkan pilihan "--batas <tanggal>".\nLihat "laporan --help".\n',
  ])
  const wrong = await runInMemory('ratl', 'sebar', master, '--ke', forms, '--batas', '31/13/2027')
  expect([wrong.code, wrong.err.includes('Tulis hari/bulan/tahun')]).toEqual([2, true])
})

test('what is named in the wrong place is called by its name', async () => {
  const to = inFolder('y.xlsx')
  const [form = ''] = readdirSync(forms).filter(name => name.startsWith('RATL '))
  const record = inFolder('Baru - Pemutakhiran.xlsx')
  const wrong: readonly (readonly [induk: string, ke: string, folder: string, said: string])[] = [
    [join(forms, 'Daftar Unit.xlsx'), to, forms, 'Berkas ini daftar unit sebuah putaran, bukan induk rencana aksi.'],
    [join(forms, form), to, forms, 'Berkas ini formulir putaran, bukan induk rencana aksi.'],
    [record, to, forms, 'Berkas ini catatan sebuah putaran, bukan induk rencana aksi.'],
    [master, inFolder('Induk baru'), forms, 'Nama induk baru harus berakhiran .xlsx, seperti induknya.'],
    [master, to, join(forms, form), 'Yang disebut ini sebuah berkas'],
    [forms, to, forms, 'Induk rencana aksi harus satu buku kerja .xlsx'],
  ]
  for (const [induk, ke, from, said] of wrong) {
    const { err } = await runInMemory('ratl', 'himpun', from, '--induk', induk, '--ke', ke)
    expect(err).toContain(said)
    const tried = [to, master, forms].includes(induk) ? undefined : await runInMemory(...sebarOf(induk))
    if (tried !== undefined) expect(tried.err).toContain(said)
  }
  expect(existsSync(to)).toBe(false)
})

const sebarOf = (input: string) => ['ratl', 'sebar', input, '--ke', inFolder('Z'), '--batas', '15/07/2027'] as const

test('all files that are wrong are told at once, by what they are', async () => {
  const mixed = inFolder('Campur')
  mkdirSync(join(mixed, 'sub'), { recursive: true })
  for (const name of ['a.csv', 'b.docx', '~$c.xlsx', 'd.ods', 'e.xlsx']) writeFileSync(join(mixed, name), 'isi')
  for (const name of readdirSync(forms)) writeFileSync(join(mixed, name), readFileSync(join(forms, name)))
  const words = ['ratl', 'himpun', mixed, '--induk', master, '--ke', inFolder('z.xlsx'), '--json']
  const { code, out } = await runInMemory(...words)
  const { problems } = JSON.parse(out) as { problems: { code: string; place: { file: string }; message: string }[] }
  const told = problems.map(({ code: one, place }) => `${one} ${place.file.slice(mixed.length + 1)}`)
  expect([code, told.sort()]).toEqual([
    1,
    [
      'input.other-format d.ods',
      'input.unreadable e.xlsx',
      'putaran.berkas-lain Daftar Unit.xlsx',
      'putaran.berkas-lain Induk Semester I Tahun 2027.xlsx',
      'putaran.berkas-lain a.csv',
      'putaran.berkas-lain b.docx',
      'putaran.berkas-lain sub',
    ],
  ])
  expect(new Set(problems.map(({ message }) => message)).size).toBe(6)
})

test('a run that is killed leaves no master, or a whole one; the next makes the same', async () => {
  const to = inFolder('Mati.xlsx')
  const run = (isKilled: boolean) =>
    new Promise<void>(resolve => {
      const words = ['dist/laporan.js', 'ratl', 'himpun', forms, '--induk', master, '--ke', to, '--timpa']
      const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] })
      // It says so when it begins to check what it has read.
      child.stderr.on('data', text => isKilled && String(text).includes('Memeriksa') && child.kill('SIGKILL'))
      child.on('close', () => resolve())
    })
  await run(true)
  const isWhole = existsSync(to) && readFileSync(to).equals(readFileSync(inFolder('Baru.xlsx')))
  expect(isWhole || !existsSync(to)).toBe(true)
  await run(false)
  expect(readFileSync(to).equals(readFileSync(inFolder('Baru.xlsx')))).toBe(true)
  renameSync(to, inFolder('Hidup.xlsx'))
  expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([])
})
