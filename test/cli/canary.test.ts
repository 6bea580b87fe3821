import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canaries, plantCanaries } from './plant-canaries.ts'
import { readEveryText } from './read-every-text.ts'
import { runInMemory } from './run-in-memory.ts'

let folder: string
let input: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-kenari-'))
  input = join(folder, 'data.xlsx')
  await plantCanaries(input)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const leaks = (text: string, words: readonly string[]) =>
  words.filter(word => text.toLowerCase().includes(word.toLowerCase()))
const all = [...canaries.free, ...canaries.columns]

test('no file of a public edition, no file name and no output holds personal data', async () => {
  const output = join(folder, 'publik')
  const { code, out, err } = await runInMemory('buat', input, '--keluaran', output)
  expect(code).toBe(0)
  const texts = await readEveryText(output)
  expect([...texts.keys()].map(name => name.replace(/^.*\./, '')).sort()).toEqual([
    ...['docx', 'html', 'json', 'nama berkas', 'pdf', 'xlsx'],
  ])
  for (const [name, text] of [...texts, ['keluaran', out] as const, ['kemajuan', err] as const]) {
    expect(leaks(text, all), name).toEqual([])
  }
  const notes = texts.get('Catatan Pemeriksaan.xlsx')
  for (const code of ['privacy.person-name', 'ratl.service-spellings']) expect(notes).toContain(code)
  const html = [...texts].find(([name]) => name.endsWith('.html'))?.[1]
  expect(html).toContain('Menghubungi Bapak [disamarkan] ([disamarkan])')
})

test('the internal edition shows what stands in free text, and never what is in personal columns', async () => {
  const output = join(folder, 'internal')
  await runInMemory('buat', input, '--keluaran', output, '--edisi', 'internal')
  const texts = await readEveryText(output)
  const found = (ending: string) => [...texts].find(([name]) => name.endsWith(ending))?.[1] ?? ''
  for (const ending of ['.html', '.docx', '.pdf'])
    expect(leaks(found(ending), canaries.free), ending).toEqual([...canaries.free])
  // A name that the text repeats is in the text.
  const columns = canaries.columns.filter(word => word !== 'Kenarisatu')
  // The attached data are all of the input (`docs/panduan.md`).
  const shown = [...texts].filter(([name]) => !name.endsWith('.json'))
  for (const [name, text] of shown) expect(leaks(text, columns), name).toEqual([])
  expect(leaks(found('.xlsx'), all)).toEqual([])
})

test.each([[[]], [['--json']], [['--json', '--ketat']], [['--edisi', 'internal']]])(
  'periksa %j tells findings without repeating personal data',
  async flags => {
    const { out, err } = await runInMemory('periksa', input, '--format', 'html', ...flags)
    expect(out).toContain('privacy.identity-number')
    expect(leaks(out + err, all)).toEqual([])
  },
)

test('errors that quote a cell do not repeat the personal data in it', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(input)
  const cells = { B4: 'Balai Ibu Kenariempat', F5: 'hubungi 0812-7777-3131', G6: 'tanya Sdri. Kenarienam' }
  for (const [address, text] of Object.entries(cells)) {
    const sheet = workbook.getWorksheet('RATL 2021')
    if (sheet !== undefined) sheet.getCell(address).value = text
  }
  const wrong = join(folder, 'salah.xlsx')
  await workbook.xlsx.writeFile(wrong)
  for (const flags of [[], ['--json']]) {
    const { code, out, err } = await runInMemory('buat', wrong, '--keluaran', join(folder, 'salah'), ...flags)
    expect(code).toBe(1)
    for (const word of ['unit.unknown', 'ratl.timeline-unreadable', 'cell.not-a-choice']) expect(out).toContain(word)
    expect(leaks(out + err, all)).toEqual([])
  }
  const notes = (await readEveryText(folder)).get('Catatan Pemeriksaan salah.xlsx')
  expect(notes).toContain('unit.unknown')
  expect(leaks(notes ?? '', all)).toEqual([])
})
