import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/problems/problem.ts'
import { findingsWorkbook } from '../../src/sources/findings-workbook.ts'

const finding = (message: string, place: Partial<Problem['place']> = {}): Problem => ({
  ...{ code: 'ratl.repeated-action', severity: 'peringatan', message, hint: 'Hapus salah satunya.' },
  place: { file: 'data/x.xlsx', sheet: "RATL 'lama'", cell: 'F12', ...place },
})

/** The links of the sheet as the file itself holds them: to which file, and to which cell in it. */
function linksIn(bytes: Uint8Array) {
  const parts = unzipSync(bytes)
  const partOf = (name: string) => strFromU8(parts[`xl/worksheets/${name}`] ?? new Uint8Array())
  const cells = [...partOf('sheet1.xml').matchAll(/<hyperlink ref="(\w+)" r:id="(\w+)"(?: location="([^"]*)")?\/>/g)]
  return cells.map(([, at, id, cell]) => {
    const [, target] =
      new RegExp(`Id="${id}"[^>]*Target="([^"]*)" TargetMode="External"`).exec(partOf('_rels/sheet1.xml.rels')) ?? []
    return { at, target, cell }
  })
}

async function write(findings: readonly Problem[]) {
  const bytes = findingsWorkbook(findings, file => `../${file.replaceAll(' ', '%20')}`)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  const sheet = workbook.worksheets[0]
  if (sheet === undefined) throw new Error('no sheet')
  return { bytes, sheet }
}

const rowOf = (sheet: ExcelJS.Worksheet, number: number) =>
  Array.from({ length: 7 }, (_, index) => sheet.getCell(number, index + 1).text)

test('one finding is one row, in their order, under a heading', async () => {
  const { sheet } = await write([finding('Satu.'), finding('Dua.', { sheet: 'SKM', cell: 'D3' })])
  expect([1, 2, 3].map(number => rowOf(sheet, number))).toEqual([
    ['No', 'Tingkat', 'Kode', 'Lembar', 'Sel', 'Catatan', 'Saran'],
    ['1', 'Peringatan', 'ratl.repeated-action', "RATL 'lama'", 'F12', 'Satu.', 'Hapus salah satunya.'],
    ['2', 'Peringatan', 'ratl.repeated-action', 'SKM', 'D3', 'Dua.', 'Hapus salah satunya.'],
  ])
  expect(sheet.rowCount).toBe(3)
})

test('the heading is frozen, filters and stands on every printed page; long text is wrapped', async () => {
  const { sheet } = await write([finding('Satu.')])
  expect(sheet.pageSetup).toMatchObject({
    orientation: 'landscape',
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '1:1',
  })
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
  expect(sheet.autoFilter).toBe('A1:G2')
  expect(sheet.getCell('F2').alignment).toMatchObject({ wrapText: true, vertical: 'top' })
})

test('a link names the file and the cell apart, as Excel does: named together, the cell was named twice', async () => {
  const { bytes } = await write([
    finding('Satu.'),
    finding('Dua.', { file: 'data/x y.XLSM', sheet: 'SKM', cell: 'D3' }),
  ])
  expect(linksIn(bytes)).toEqual([
    { at: 'E2', target: '../data/x.xlsx', cell: '&apos;RATL &apos;&apos;lama&apos;&apos;&apos;!F12' },
    { at: 'E3', target: '../data/x%20y.XLSM', cell: '&apos;SKM&apos;!D3' },
  ])
})

test('of an input that is no workbook the file is all that a link leads to', async () => {
  const lines = { file: 'data/x.json', line: 7 }
  const { bytes, sheet } = await write([finding('Satu.', { file: 'data/x.csv' }), { ...finding('Dua.'), place: lines }])
  expect(linksIn(bytes)).toEqual([
    { at: 'E2', target: '../data/x.csv', cell: undefined },
    { at: 'E3', target: '../data/x.json', cell: undefined },
  ])
  expect(sheet.getCell('E3').text).toBe('baris 7')
})

test('a finding without a cell has no link, and one about a file no sheet', async () => {
  const { sheet } = await write([{ ...finding('Satu.'), place: { file: 'data/x.xlsx' } }])
  expect(rowOf(sheet, 2).slice(3, 5)).toEqual(['', ''])
  expect(sheet.getCell('E2').hyperlink).toBeUndefined()
})

test('text that looks like a formula stays text', async () => {
  const texts = ['=HYPERLINK("http://contoh.invalid")', '+1', '-1', '@SUM(A1)', '<b> & "kutip"', "'"]
  const { sheet } = await write(texts.map(text => finding(text)))
  texts.forEach((text, index) => {
    const cell = sheet.getCell(index + 2, 6)
    expect([cell.type, cell.value]).toEqual([ExcelJS.ValueType.String, text])
  })
})

test('no findings are said to be none', async () => {
  const { sheet } = await write([])
  expect(sheet.getCell('F2').text).toBe('Tidak ada catatan.')
})

test('the bytes are the same whenever they are made', async () => {
  const findings = [finding('Satu.'), finding('Dua.')]
  const first = await write(findings)
  await new Promise(resolve => setTimeout(resolve, 2100))
  expect(Buffer.compare((await write(findings)).bytes, first.bytes)).toBe(0)
})
