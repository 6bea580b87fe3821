import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

const sample = 'data/samples/monev-skm-bermasalah.xlsx'
const clean = 'data/samples/monev-skm-kecil.xlsx'
const notes = 'Catatan Pemeriksaan.xlsx'

let folder: string
let reportFolder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-temuan-'))
  reportFolder = join(folder, 'monev-skm-2024-1')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const buat = (input: string, ...flags: readonly string[]) =>
  runInMemory('buat', input, '--keluaran', folder, '--format', 'html', ...flags)

async function readNotes(file: string) {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  const sheet = workbook.getWorksheet('Catatan Pemeriksaan')
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

describe('the workbook of findings', () => {
  test('is written beside the report, a row for each problem, and listed among its files', async () => {
    const { code, out } = await buat(sample, '--json')
    const { files, problems } = JSON.parse(out)
    expect(code).toBe(0)
    expect(readdirSync(reportFolder)).toContain(notes)
    expect(files.at(-1)).toMatchObject({ format: 'xlsx', path: `${reportFolder}/${notes}`, pages: null })
    const sheet = await readNotes(join(reportFolder, notes))
    expect(sheet.rowCount).toBe(problems.length + 1)
    expect(sheet.getCell('C2').text).toBe(problems[0].code)
  })

  test('links to the cell in the input, by a way that leads there', async () => {
    await buat(sample)
    const sheet = await readNotes(join(reportFolder, notes))
    const file = decodeURI(sheet.getCell('E2').hyperlink)
    expect(resolve(dirname(join(reportFolder, notes)), file)).toBe(resolve(sample))
    expect(sheet.getCell('E2').text).toBe('E6')
  })

  test('is the same bytes in every run', async () => {
    await buat(sample)
    const first = readFileSync(join(reportFolder, notes))
    await buat(sample, '--timpa')
    expect(Buffer.compare(readFileSync(join(reportFolder, notes)), first)).toBe(0)
  })

  test('is not there when there is nothing to tell', async () => {
    await buat(clean)
    expect(readdirSync(join(folder, 'monev-skm-2022-2'))).toEqual(['Laporan Monev SKM Semester II Tahun 2022.html'])
  })

  test('is not replaced without being told to, and each edition has its own', async () => {
    await buat(sample)
    const refused = await runInMemory('buat', sample, '--keluaran', folder, '--format', 'docx')
    expect([refused.code, existsSync(join(reportFolder, 'Laporan Monev SKM Semester I Tahun 2024.docx'))]).toEqual([
      2,
      false,
    ])
    expect(refused.out).toContain(notes)
    expect((await buat(sample, '--edisi', 'internal')).code).toBe(0)
    expect(readdirSync(reportFolder)).toContain('Catatan Pemeriksaan (INTERNAL).xlsx')
  })

  test('of an earlier run does not go on telling what has been mended', async () => {
    const mended = join(folder, 'monev-skm-2022-2')
    await buat(clean)
    const file = join(mended, notes)
    const workbook = new ExcelJS.Workbook()
    workbook.addWorksheet('Lama')
    await workbook.xlsx.writeFile(file)
    expect((await buat(clean)).code).toBe(2)
    expect((await buat(clean, '--timpa')).code).toBe(0)
    expect((await readNotes(file)).getCell('F2').text).toBe('Tidak ada catatan.')
  })
})

describe('findings on the screen', () => {
  test('of periksa are told by code with their cells; it ends with 0, and with 1 when it is strict', async () => {
    const { code, out } = await runInMemory('periksa', sample, '--format', 'html')
    expect(code).toBe(0)
    expect(out).toContain(`ratl.repeated-action (1 peringatan)\n  ${sample}  RATL 2023!D8\n`)
    const strict = await runInMemory('periksa', sample, '--format', 'html', '--ketat')
    expect(strict.code).toBe(1)
    expect(strict.out).toMatch(/\n\d+ kesalahan\. Laporan belum dapat dibuat\.\n/)
  })

  test('beyond ten of a code are counted', async () => {
    const { out } = await runInMemory('periksa', 'data/samples/monev-skm-2023-2.xlsx', '--format', 'html')
    expect(out).toContain('ratl.open-past-deadline (12 peringatan)')
    expect(out).toContain('… dan 2 lagi')
    expect(out.match(/masih Open/g)).toHaveLength(10)
  })

  test('of buat are a line for each code', async () => {
    const { out } = await buat(sample)
    expect(out).toMatch(/^ +3 {2}ratl\.timeline-repaired +RATL 2022!E6, …$/m)
    expect(out).not.toContain('saran')
  })
})

describe('Lampiran 3', () => {
  const htmlOf = (name: string) => readFileSync(join(reportFolder, name), 'utf8')

  test('has a row for each finding in the internal edition', async () => {
    const { out } = await buat(sample, '--edisi', 'internal', '--json')
    const html = htmlOf('Laporan Monev SKM Semester I Tahun 2024 (INTERNAL).html')
    expect(html).toContain('Catatan Pemeriksaan Data')
    for (const { message } of JSON.parse(out).problems) {
      expect(html).toContain(message.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
    }
  })

  test('is not in the public edition', async () => {
    await buat(sample)
    expect(htmlOf('Laporan Monev SKM Semester I Tahun 2024.html')).not.toContain('Catatan Pemeriksaan')
  })
})
