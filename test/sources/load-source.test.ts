import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openInput } from '../../src/app/disk/open-input.ts'
import { formatPlace } from '../../src/problems/problem.ts'
import { fileOfInput } from '../../src/sources/input.ts'
import { showProblems } from '../workbook/show-problems.ts'
import { compoundFile } from './build-compound-file.ts'
import { loadFrom, loadOn, memoryFiles } from './memory-files.ts'
import { writeXlsx } from './write-tables.ts'

async function load(path: string, contents: Readonly<Record<string, Uint8Array | string>>) {
  const outcome = await loadFrom(path, contents)
  return { outcome, shown: showProblems(outcome.problems), sheets: outcome.ok ? outcome.value.sheets : [] }
}

const table = {
  Unit: [
    ['No', 'Nama'],
    [1, 'Biro'],
  ],
} as const
const workbook = await writeXlsx(table)
const latin = (text: string) => Uint8Array.from([...text].map(letter => letter.charCodeAt(0)))

describe('an input that can be read', () => {
  test.each(['uji.xlsx', 'UJI.XLSX', 'data/uji.xlsx', 'C:\\data\\uji.xlsx'])('is the workbook %s', async path => {
    const { sheets, shown } = await load(path, { [path]: workbook })
    expect(sheets.map(sheet => [sheet.name, sheet.file, sheet.rows.length])).toEqual([['Unit', path, 2]])
    expect(shown).toEqual([])
  })

  test.each([
    ['data/uji.xlsx', 'data/'],
    ['uji.xlsx', './'],
    ['C:\\data\\uji.xlsx', 'C:\\data/'],
  ])('%s has its pictures looked for in %s', async (path, folder) => {
    const input = await openInput(path, memoryFiles({ [path]: workbook, [`${folder}logo.png`]: 'gambar' }))
    const picture = input.ok ? await fileOfInput(input.value, 'logo.png') : undefined
    expect([picture?.size, new TextDecoder().decode(await picture?.read())]).toEqual([6, 'gambar'])
  })

  test.each(['data/csv', 'data/csv/'])('is the folder of CSV files %s, a sheet for each', async path => {
    const contents = {
      'data/csv/Unit.csv': 'No;Nama\n1;Biro\n',
      'data/csv/TIM.CSV': 'Peran;Nama\n',
      'data/csv/baca.txt': 'x',
    }
    const files = memoryFiles(contents)
    const trimmed = (name: string) => name.replace(/\/$/, '')
    const slashed = {
      ...files,
      kindOf: (name: string) => files.kindOf(trimmed(name)),
      list: (name: string) => files.list(trimmed(name)),
    }
    const outcome = await loadOn(path, slashed)
    const sheets = outcome.ok ? outcome.value.sheets : []
    expect(sheets.map(sheet => [sheet.name, sheet.file])).toEqual([
      ['Unit', 'data/csv/Unit.csv'],
      ['TIM', 'data/csv/TIM.CSV'],
    ])
    expect(outcome.problems).toEqual([])
  })

  test('is a JSON file', async () => {
    const { sheets, shown } = await load('uji.json', { 'uji.json': '{"Unit":[{"No":1,"Nama":"Biro"}]}' })
    expect(sheets.map(sheet => [sheet.name, sheet.rows.length])).toEqual([['Unit', 2]])
    expect(shown).toEqual([])
  })
})

describe('an input that cannot be read ends in one plain problem', () => {
  const oldHeader = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)
  const cut = workbook.slice(0, Math.floor(workbook.length / 2))
  const flipped = workbook.map((byte, index) => (index < 4 ? byte ^ 0xff : byte))

  test.each<[string, string, Uint8Array | string, string]>([
    ['a cut workbook', 'uji.xlsx', cut, 'input.unreadable'],
    ['a workbook with a damaged head', 'uji.xlsx', flipped, 'input.unreadable'],
    ['an empty workbook file', 'uji.xlsx', '', 'input.unreadable'],
    ['text called .xlsx', 'uji.xlsx', 'No;Nama', 'input.unreadable'],
    ['an old or protected workbook', 'uji.xlsx', oldHeader, 'input.protected-or-old'],
    ['an old workbook called .json', 'uji.json', oldHeader, 'input.protected-or-old'],
    ['a file ending in .xls', 'uji.xls', oldHeader, 'input.other-format'],
    ['a file ending in .ods', 'uji.ODS', 'x', 'input.other-format'],
    ['a file ending in .pdf', 'uji.pdf', '%PDF', 'input.unknown-type'],
    ['a single CSV file', 'uji.csv', 'No;Nama', 'input.unknown-type'],
    ['a file without an ending', 'uji', workbook, 'input.unknown-type'],
    ['a file in a folder with a dot', 'v1.xlsx/uji', workbook, 'input.unknown-type'],
    ['an empty JSON file', 'uji.json', '', 'input.unreadable'],
    ['JSON of no tables', 'uji.json', '[1, 2]', 'input.unreadable'],
    ['JSON with nested values', 'uji.json', '{"Unit":[{"No":{"a":1}}]}', 'input.unreadable'],
    ['JSON that is not UTF-8', 'uji.json', latin('{"S":[{"a":"Caf\xe9"}]}'), 'input.unreadable'],
  ])('%s', async (_, path, content, code) => {
    const { outcome, shown } = await load(path, { [path]: content })
    expect(outcome.ok).toBe(false)
    expect(shown).toEqual([`galat ${code} ${path}`])
  })

  test('a path where nothing is', async () => {
    const { outcome, shown } = await load('tidak-ada.xlsx', {})
    expect(outcome.ok).toBe(false)
    expect(shown).toEqual(['galat input.not-found tidak-ada.xlsx'])
  })

  test('a folder without CSV files', async () => {
    const { outcome, shown } = await load('data', { 'data/baca.txt': 'x' })
    expect(outcome.ok).toBe(false)
    expect(shown).toEqual(['galat input.unreadable data'])
  })

  test('a file above the limit of 100 MB, which is not even opened', async () => {
    const huge = new Uint8Array(100 * 1024 * 1024 + 1)
    const { shown, outcome } = await load('uji.xlsx', { 'uji.xlsx': huge })
    expect(shown).toEqual(['galat input.too-large uji.xlsx'])
    expect(outcome.problems[0]?.message).toMatch(/101 MB.*100 MB/)
  })

  test('names the ending that it does not know', async () => {
    expect((await load('uji.pdf', { 'uji.pdf': 'x' })).outcome.problems[0]?.message).toContain('".pdf"')
  })

  test('a zip that is no workbook, such as a .docx called .xlsx', async () => {
    const zip = zipSync({ 'word/document.xml': strToU8('<w:document/>') })
    expect((await load('uji.xlsx', { 'uji.xlsx': zip })).shown).toEqual(['galat input.unreadable uji.xlsx'])
  })

  test('a workbook that is locked or may not be read', async () => {
    const locked = { ...memoryFiles({ 'uji.xlsx': workbook }), read: () => Promise.reject(new Error('EACCES')) }
    const outcome = await loadOn('uji.xlsx', locked)
    expect(showProblems(outcome.problems)).toEqual(['galat input.unreadable uji.xlsx'])
    expect(outcome.problems[0]?.message).toContain('izin')
  })

  test('a workbook whose sheet part is missing, instead of a success without that sheet', async () => {
    const parts = unzipSync(await writeXlsx({ ...table, Tim: [['Peran', 'Nama']] }))
    delete parts['xl/worksheets/sheet2.xml']
    const { outcome, shown } = await load('uji.xlsx', { 'uji.xlsx': zipSync(parts) })
    expect(outcome.ok).toBe(false)
    expect(shown).toEqual(['galat input.unreadable Tim'])
    expect(outcome.problems[0]?.message).toContain('hilang')
  })

  test('is not thrown for any zip', async () => {
    const zip = zipSync({ 'xl/workbook.xml': strToU8('<workbook><sheets><sheet') })
    expect((await load('uji.xlsx', { 'uji.xlsx': zip })).shown).toEqual(['galat input.unreadable uji.xlsx'])
  })
})

describe('a workbook of another format under the name of an .xlsx is told to be saved again', () => {
  const html = '<html><body><table><tr><td>No</td></tr></table></body></html>'
  const xml2003 = '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook></Workbook>'
  test.each<[string, Uint8Array | string, string]>([
    ['OpenDocument', zipSync({ 'content.xml': strToU8('<x/>'), mimetype: strToU8('x') }), '(.ods)'],
    ['binary workbooks', zipSync({ 'xl/workbook.bin': strToU8('x') }), '(.xlsb)'],
    ['Apple Numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), '(.numbers)'],
    ['web pages', html, '(HTML)'],
    ['web pages in UTF-16', new Uint8Array(Buffer.from(`\ufeff${html}`, 'utf16le')), '(HTML)'],
    ['web pages that say they are XML', `<?xml version="1.0"?>\n${html}`, '(HTML)'],
    ['XML of Excel 2003', xml2003, 'XML Excel 2003'],
    ['old workbooks', compoundFile(['Root Entry', 'Workbook']), '(.xls)'],
    ['workbooks of 1995', compoundFile(['Root Entry', 'Book']), '(.xls)'],
  ])('%s', async (_, bytes, format) => {
    const { outcome, shown } = await load('uji.xlsx', { 'uji.xlsx': bytes })
    expect(shown).toEqual(['galat input.other-format uji.xlsx'])
    expect(outcome.problems[0]?.message).toContain(format)
    expect(outcome.problems[0]?.hint).toContain('simpan ulang sebagai .xlsx')
  })

  test('but one behind a password has to lose that', async () => {
    const bytes = compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])
    expect((await load('uji.xlsx', { 'uji.xlsx': bytes })).shown).toEqual(['galat input.protected uji.xlsx'])
  })
})

test('a workbook with macros is read like any other', async () => {
  const { sheets, shown } = await load('uji.xlsm', { 'uji.xlsm': workbook })
  expect([sheets.map(({ name }) => name), shown]).toEqual([['Unit'], []])
})

describe('a folder of CSV files', () => {
  test('as Google Sheets names them has the names of its sheets', async () => {
    const contents = { 'd/Data SKM - Unit.csv': 'No', 'd/Data SKM - Tim.csv': 'No', 'd/Pemetaan Kolom.csv': 'No' }
    const { sheets, shown } = await load('d', contents)
    expect(sheets.map(({ name, file }) => [name, file])).toEqual([
      ['Unit', 'd/Data SKM - Unit.csv'],
      ['Tim', 'd/Data SKM - Tim.csv'],
      ['Pemetaan Kolom', 'd/Pemetaan Kolom.csv'],
    ])
    expect(shown).toEqual([])
  })

  test('never makes one sheet of two files', async () => {
    const contents = { 'd/Data - Unit.csv': 'No', 'd/Data - Tim.csv': 'No', 'd/unit.csv': 'No' }
    const { outcome, shown } = await load('d', contents)
    expect(outcome.ok).toBe(false)
    expect(shown).toEqual(['galat input.same-sheet d/unit.csv'])
  })

  test('reports every file with broken quotes, and only those', async () => {
    const contents = { 'd/A.csv': 'a;b\n"x;y\n', 'd/B.csv': 'a;b\n', 'd/C.csv': 'a;"b"c\n' }
    expect((await load('d', contents)).shown).toEqual([
      'galat input.unreadable d/A.csv',
      'galat input.unreadable d/C.csv',
    ])
  })

  test('names the line of broken quotes, so that an editor finds it', async () => {
    const { outcome } = await load('d', { 'd/A.csv': 'a;b\n1;2\n3;"4\n5;6\n' })
    expect(outcome.problems.map(({ place }) => formatPlace(place))).toEqual(['d/A.csv:3'])
  })

  test('is refused when its files are too large together', async () => {
    const half = new Uint8Array(51 * 1024 * 1024)
    expect((await load('d', { 'd/A.csv': half, 'd/B.csv': half })).shown).toEqual(['galat input.too-large d'])
  })

  test('leaves out the files of notes, as a workbook does its sheets', async () => {
    const { sheets, shown } = await load('d', { 'd/A.csv': 'a;b\n', 'd/_catatan.csv': '"' })
    expect(sheets.map(sheet => sheet.name)).toEqual(['A'])
    expect(shown).toEqual([])
    expect((await load('d', { 'd/_catatan.csv': 'a' })).shown).toEqual(['galat input.unreadable d'])
  })

  test('warns of each file whose encoding was guessed, and reads it', async () => {
    const bytes = latin('Nama\r\nCaf\xe9')
    const { sheets, shown } = await load('d', { 'd/A.csv': bytes, 'd/B.csv': 'Nama\r\nCafé' })
    expect(shown).toEqual(['peringatan input.guessed-encoding d/A.csv'])
    expect(sheets[0]?.rows[1]?.cells).toEqual(sheets[1]?.rows[1]?.cells)
  })
})
