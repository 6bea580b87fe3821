import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import type { Problem } from '../../src/base/problem.ts'
import { findingsWorkbook } from '../../src/sources/findings-workbook.ts'

const finding = (message: string, place: Partial<Problem['place']> = {}): Problem => ({
  ...{ code: 'ratl.repeated-action', severity: 'peringatan', message, hint: 'Hapus salah satunya.' },
  place: { file: 'data/x.xlsx', sheet: "RATL 'lama'", cell: 'F12', ...place },
})

async function write(findings: readonly Problem[]) {
  const bytes = findingsWorkbook(findings, ({ cell }) => `../x.xlsx#${cell}`)
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
    ['No', 'Tingkat', 'Kode', 'Lembar', 'Sel', 'Temuan', 'Saran'],
    ['1', 'peringatan', 'ratl.repeated-action', "RATL 'lama'", 'F12', 'Satu.', 'Hapus salah satunya.'],
    ['2', 'peringatan', 'ratl.repeated-action', 'SKM', 'D3', 'Dua.', 'Hapus salah satunya.'],
  ])
  expect(sheet.rowCount).toBe(3)
})

test('the cell is a link, the heading is frozen and filters, long text is wrapped', async () => {
  const { sheet } = await write([finding('Satu.')])
  expect(sheet.getCell('E2').hyperlink).toBe('../x.xlsx#F12')
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }])
  expect(sheet.autoFilter).toBe('A1:G2')
  expect(sheet.getCell('F2').alignment).toMatchObject({ wrapText: true, vertical: 'top' })
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
  expect(sheet.getCell('F2').text).toBe('Tidak ada temuan.')
})

test('the bytes are the same whenever they are made', async () => {
  const findings = [finding('Satu.'), finding('Dua.')]
  const first = await write(findings)
  await new Promise(resolve => setTimeout(resolve, 2100))
  expect(Buffer.compare((await write(findings)).bytes, first.bytes)).toBe(0)
})
