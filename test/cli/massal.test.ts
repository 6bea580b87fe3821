import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

const source = 'test/kinds/spkp-spak/cases/satu-responden-bulan-pertama/input.json'
const count = 4

let folder: string
let inputs: string

/** What an undisturbed run wrote: path in the output folder → bytes. */
let expected: ReadonlyMap<string, string>

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-massal-'))
  inputs = join(folder, 'masuk')
  mkdirSync(inputs)
  for (let at = 1; at <= count; at += 1) cpSync(source, join(inputs, `unit ${at}.json`))
  const { code } = await massal('utuh')
  expect(code).toBe(0)
  expected = filesIn('utuh')
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const parameters = (output: string, flags: readonly string[] = []) => {
  return ['massal', inputs, '--keluaran', join(folder, output), '--format', 'html', '--pekerja', '2', ...flags]
}
const massal = (output: string, ...flags: readonly string[]) => runInMemory(...parameters(output, flags))

/** Every file but the records, temporary ones included, as text of its bytes. */
function filesIn(output: string): ReadonlyMap<string, string> {
  const root = join(folder, output)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  const shown = paths.filter(path => !/\.laporan-massal-\w+\.json$/.test(path)).sort()
  return new Map(shown.map(path => [relative(root, path), readFileSync(path, 'latin1')]))
}

/** The reports alone: the list of them names the output folder, and which were there before. */
function reportsIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...files].filter(([name]) => name !== 'Ringkasan Massal.xlsx'))
}

test('each input has its report, and a workbook lists them all', async () => {
  const reports = [...expected.keys()].filter(name => name.endsWith('.html'))
  expect(reports).toHaveLength(count)
  expect(reports[0]).toMatch(/^unit 1\/spkp-spak-\d{4}-\d{2}\/.*\.html$/)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(join(folder, 'utuh', 'Ringkasan Massal.xlsx'))
  const sheet = workbook.getWorksheet('Laporan')
  expect(sheet?.actualRowCount).toBe(count + 1)
  expect(sheet?.getCell('C2').text).toBe('dibuat')
})

test('with one worker the files are the same', async () => {
  await runInMemory(...parameters('satu', ['--pekerja', '1']))
  expect(reportsIn(filesIn('satu'))).toEqual(reportsIn(expected))
})

test('one bad input stops only itself; the exit code says so', async () => {
  const bad = join(inputs, 'unit 3.json')
  const good = readFileSync(bad)
  try {
    writeFileSync(bad, '{"Laporan": [')
    const { code, out, err } = await massal('rusak')
    expect(code).toBe(1)
    expect(out).toContain('input.unreadable')
    expect(out).toContain(`${count - 1} dibuat, 0 sudah ada, 1 gagal.`)
    expect(err.match(/\bdibuat\b/g)).toHaveLength(count - 1)
    expect([...filesIn('rusak').keys()].filter(name => name.endsWith('.html'))).toHaveLength(count - 1)
  } finally {
    writeFileSync(bad, good)
  }
  const { code, out } = await massal('rusak')
  expect(code).toBe(0)
  expect(out).toContain(`1 dibuat, ${count - 1} sudah ada, 0 gagal.`)
})

test('finished reports are skipped, and made again with --ulang', async () => {
  const lines = async (...flags: readonly string[]) => (await massal('utuh', ...flags)).out
  expect(await lines()).toContain(`0 dibuat, ${count} sudah ada`)
  expect(await lines('--ulang')).toContain(`${count} dibuat, 0 sudah ada`)
})

test('--json writes one object', async () => {
  const { out, err } = await massal('json', '--json')
  expect(err).toBe('')
  const { summary, reports } = JSON.parse(out)
  expect(summary).toBe(join(folder, 'json', 'Ringkasan Massal.xlsx'))
  expect(reports).toHaveLength(count)
  expect(reports[0]).toMatchObject({ input: join(inputs, 'unit 1.json'), status: 'written', kind: 'spkp-spak' })
})

test('with --cocokkan each report is read back; what is finished and was never read back is made again', async () => {
  const only = join(folder, 'satu masukan')
  mkdirSync(only)
  cpSync(source, join(only, 'unit.json'))
  const run = async (...flags: readonly string[]) =>
    (await runInMemory('massal', only, '--keluaran', join(folder, 'cocokkan'), '--format', 'docx', ...flags)).out
  expect(await run()).toContain('1 dibuat, 0 sudah ada, 0 gagal.')
  // The name of before.
  expect(await run('--verifikasi')).toContain('1 dibuat, 0 sudah ada, 0 gagal.')
  expect(await run('--cocokkan')).toContain('0 dibuat, 1 sudah ada, 0 gagal.')
})

test('with --arsip-tanpa-sumber no capsule holds its input, and each holds its hash', async () => {
  const [only, archive] = [join(folder, 'tanpa sumber'), join(folder, 'arsip')]
  mkdirSync(only)
  cpSync(source, join(only, 'unit.json'))
  const flags = ['--format', 'html', '--arsip', archive, '--arsip-tanpa-sumber']
  const { code } = await runInMemory('massal', only, '--keluaran', join(folder, 'bersumber'), ...flags)
  expect(code).toBe(0)
  const [id = ''] = readdirSync(archive).filter(name => name.startsWith('spkp-spak'))
  const { input, parts } = JSON.parse(readFileSync(join(archive, id, 'manifest.json'), 'utf8'))
  expect(input).toMatchObject({ kept: 'hash', files: [{ path: 'sumber/unit.json', bytes: statSync(source).size }] })
  expect(parts.filter(({ role }: { readonly role: string }) => role === 'source')).toEqual([])
  expect(readdirSync(join(archive, id))).not.toContain('sumber')
})

test.each([1, 3])('killed after report %i and run again: nothing torn, nothing lost', async finished => {
  const output = `mati-${finished}`
  await killAfter(spawn(process.execPath, ['dist/laporan.js', ...parameters(output)]), finished)
  for (const [name, bytes] of filesIn(output)) {
    if (!name.endsWith('.tmp')) expect(bytes, name).toBe(reportsIn(expected).get(name))
  }
  const { code, out } = await massal(output)
  expect(code).toBe(0)
  const [, skipped] = /(\d+) sudah ada/.exec(out) ?? []
  expect(Number(skipped)).toBeGreaterThanOrEqual(finished)
  expect(filesIn(output).keys()).toContain('Ringkasan Massal.xlsx')
  expect(reportsIn(filesIn(output))).toEqual(reportsIn(expected))
})

/** Ends a run without warning as soon as it has told of so many reports. */
function killAfter(run: ChildProcess, finished: number): Promise<void> {
  let told = ''
  run.stderr?.on('data', chunk => {
    told += chunk
    if ((told.match(/\bdibuat\b/g)?.length ?? 0) >= finished) run.kill('SIGKILL')
  })
  return new Promise(resolve => run.once('exit', () => resolve()))
}

test.each([
  [['massal'], 'Masukan'],
  [['massal', 'tidak-ada'], 'batch.not-found'],
  [['massal', 'data/samples', '--pekerja', '0'], 'bilangan bulat'],
])('wrong use is told: %j', async (words, expectedText) => {
  const { code, err } = await runInMemory(...words)
  expect(code).toBe(2)
  expect(err).toMatch(new RegExp(expectedText, 'i'))
})
