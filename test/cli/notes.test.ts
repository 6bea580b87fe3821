import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeBrokenWorkbook } from './broken-workbook.ts'
import { runInMemory } from './run-in-memory.ts'

const clean = 'data/samples/monev-skm-kecil.xlsx'
const troubled = 'data/samples/monev-skm-bermasalah.xlsx'

let folder: string
let broken: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-catatan-'))
  broken = join(folder, 'Data SKM.xlsx')
  await writeBrokenWorkbook(broken)
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

async function rowsOf(file: string): Promise<readonly (readonly string[])[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const [sheet] = workbook.worksheets
  if (sheet === undefined) throw new Error('no sheet')
  return Array.from({ length: sheet.rowCount - 1 }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => sheet.getCell(row + 2, column + 1).text),
  )
}

describe('notes on a workbook with errors', () => {
  const beside = () => join(folder, 'Catatan Pemeriksaan Data SKM.xlsx')

  test('are written by buat beside it, a row for each problem, what others follow from first', async () => {
    const { code, out } = await runInMemory('buat', broken, '--keluaran', join(folder, 'keluaran'), '--json')
    expect(code).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['Catatan Pemeriksaan Data SKM.xlsx', 'Data SKM.xlsx'])
    const rows = await rowsOf(beside())
    expect(rows).toHaveLength(JSON.parse(out).problems.length)
    expect(rows[0]?.slice(0, 5)).toEqual(['1', 'Kesalahan', 'sheet.missing', '', ''])
  })

  test('replace nothing and are not multiplied by runs that find the same', async () => {
    await runInMemory('buat', broken)
    const first = readFileSync(beside())
    await runInMemory('buat', broken)
    expect(readdirSync(folder)).toHaveLength(2)
    await runInMemory('buat', broken, '--ketat')
    expect(readFileSync(beside()).equals(first)).toBe(true)
  })

  test('are written by periksa only where --catatan says, and say so last', async () => {
    const plain = await runInMemory('periksa', broken)
    expect(readdirSync(folder)).toEqual(['Data SKM.xlsx'])
    expect(plain.out).toContain(`laporan periksa "${broken}" --catatan\n`)
    const { code, out } = await runInMemory('periksa', broken, '--catatan', join(folder, 'hasil'))
    const { problems } = JSON.parse((await runInMemory('periksa', broken, '--json')).out)
    expect(code).toBe(1)
    expect(out).toContain(`\nSemua masalah, dengan tautan ke selnya: ${folder}/hasil.xlsx\n`)
    expect(await rowsOf(join(folder, 'hasil.xlsx'))).toHaveLength(problems.length)
  })

  test('that are there already stay, which is said last; errors of the input keep their exit code', async () => {
    const flags = ['--catatan', join(folder, 'hasil.xlsx')]
    await runInMemory('periksa', broken, ...flags)
    const before = readFileSync(join(folder, 'hasil.xlsx'))
    const { code, out } = await runInMemory('periksa', broken, '--ketat', ...flags)
    expect(code).toBe(1)
    expect(out).toMatch(/hasil\.xlsx\n {2}Kesalahan {2}Berkas catatan ini sudah ada .*\n {2}Saran .*--timpa\.\n$/)
    expect(readFileSync(join(folder, 'hasil.xlsx')).equals(before)).toBe(true)
    expect((await runInMemory('periksa', troubled, '--format', 'html', ...flags)).code).toBe(2)
    expect((await runInMemory('periksa', troubled, '--format', 'html', '--timpa', ...flags)).code).toBe(0)
  })

  test('never replace the workbook itself', async () => {
    const before = readFileSync(broken)
    const { out } = await runInMemory('periksa', broken, '--catatan', broken, '--timpa')
    expect(out).toContain('Catatan tidak ditulis')
    expect(readFileSync(broken).equals(before)).toBe(true)
  })

  test('that cannot be written are told as that; the exit code is that of the errors, or 3 without any', async () => {
    const nowhere = ['--catatan', 'package.json/hasil.xlsx']
    const { code, out } = await runInMemory('periksa', broken, ...nowhere)
    expect(code).toBe(1)
    expect(out).toMatch(/Catatan pemeriksaan tidak dapat ditulis di sini \(E[A-Z]+\)/)
    expect((await runInMemory('periksa', clean, '--format', 'html', ...nowhere)).code).toBe(3)
  })
})

test('notes on a workbook with warnings only are listed among the files', async () => {
  const file = join(folder, 'hasil.xlsx')
  const { code, out } = await runInMemory('periksa', troubled, '--format', 'html', '--catatan', file, '--json')
  const { files, problems } = JSON.parse(out)
  expect(code).toBe(0)
  expect(files).toEqual([expect.objectContaining({ format: 'xlsx', path: file, pages: null })])
  expect(await rowsOf(file)).toHaveLength(problems.length)
})

test('of an input that is not there nothing is noted', async () => {
  const { code, out } = await runInMemory('buat', join(folder, 'nihil.xlsx'))
  expect(code).toBe(1)
  expect(out).not.toContain('Catatan')
  expect(existsSync(join(folder, 'Catatan Pemeriksaan nihil.xlsx'))).toBe(false)
})
