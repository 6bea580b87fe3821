import type ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { workbookBytes } from '../write-tables.ts'
import { xlsxSheets } from './read-bytes.ts'

/** Sheets of a workbook that exceljs wrote. */
async function read(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const sheets = await xlsxSheets(await workbookBytes(workbook => fill(workbook.addWorksheet('S'), workbook)))
  return { sheets, rows: sheets[0]?.rows ?? [] }
}
/** The value that one cell comes back as. */
async function readBack(value: unknown, format?: string) {
  const { rows } = await read(sheet => {
    sheet.getCell('B2').value = value as ExcelJS.CellValue
    if (format !== undefined) sheet.getCell('B2').numFmt = format
  })
  return rows[0]?.cells[1]?.value
}
const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('a cell comes back as what was written', () => {
  test.each<[string, unknown, unknown]>([
    ['text', 'Biro Hukum', { type: 'text', text: [{ text: 'Biro Hukum' }] }],
    ['text of two lines', 'a\nb', { type: 'text', text: [{ text: 'a\nb' }] }],
    ['text that looks like a formula', '=A1', { type: 'text', text: [{ text: '=A1' }] }],
    ['a number', 88.13, { type: 'number', number: 88.13 }],
    ['zero', 0, { type: 'number', number: 0 }],
    ['true', true, { type: 'boolean', boolean: true }],
    ['false', false, { type: 'boolean', boolean: false }],
    ['a date', day('2022-12-31'), { type: 'date', date: '2022-12-31' }],
    [
      'a date with a time of day',
      new Date('2022-12-31T23:59:00Z'),
      { type: 'date', date: '2022-12-31', time: 86_340_000 },
    ],
    ['an error', { error: '#REF!' }, { type: 'error', code: '#REF!' }],
    ['a formula with a number', { formula: '1+1', result: 2 }, { type: 'number', number: 2 }],
    ['a formula with a text', { formula: 'T("x")', result: 'x' }, { type: 'text', text: [{ text: 'x' }] }],
    ['a formula with true', { formula: '1=1', result: true }, { type: 'boolean', boolean: true }],
    ['a formula that failed', { formula: 'A0', result: { error: '#NAME?' } }, { type: 'error', code: '#NAME?' }],
    ['a formula without a result', { formula: '1+1' }, { type: 'unresolved' }],
    ['a link', { text: 'BPOM', hyperlink: 'https://contoh.id' }, { type: 'text', text: [{ text: 'BPOM' }] }],
    ['nothing', null, undefined],
  ])('%s', async (_, written, value) => {
    expect(await readBack(written)).toEqual(value)
  })

  test('a formula with a date', async () => {
    const formula = { formula: 'DATE(2023,1,5)', result: day('2023-01-05') }
    expect(await readBack(formula, 'dd/mm/yyyy')).toEqual({ type: 'date', date: '2023-01-05' })
  })

  test('rich text with its bold, italic and underlined parts', async () => {
    const richText = [
      { text: 'Memasang ' },
      { text: 'banner', font: { italic: true } },
      { text: ' baru', font: { bold: true, underline: true as const } },
    ]
    const text = [
      { text: 'Memasang ' },
      { text: 'banner', italic: true },
      { text: ' baru', bold: true, underline: true },
    ]
    expect(await readBack({ richText })).toEqual({ type: 'text', text })
    expect(await readBack({ text: { richText }, hyperlink: 'https://contoh.id' })).toEqual({ type: 'text', text })
  })

  test('a part that is said not to be underlined', async () => {
    const richText = [
      { text: 'a', font: { underline: 'none' as const } },
      { text: 'b', font: { bold: false } },
    ]
    expect(await readBack({ richText })).toEqual({ type: 'text', text: [{ text: 'a' }, { text: 'b' }] })
  })

  test('a date of the 1904 system', async () => {
    const { rows } = await read((sheet, workbook) => {
      workbook.properties.date1904 = true
      sheet.getCell('A1').value = day('2022-12-31')
    })
    expect(rows[0]?.cells[0]?.value).toEqual({ type: 'date', date: '2022-12-31' })
  })

  test.each<[string, unknown, unknown]>([
    ['0', 0, { type: 'number', number: 0 }],
    ['false', false, { type: 'boolean', boolean: false }],
  ])('a formula with the result %s', async (_, result, value) => {
    expect(await readBack({ formula: 'A1', result })).toEqual(value)
  })
})

describe('the shape of a sheet', () => {
  test('has the numbers of its rows and the columns of its cells, blanks between them', async () => {
    const { rows } = await read(sheet => {
      sheet.getCell('C2').value = 'x'
      sheet.getCell('A5').value = 'y'
    })
    expect(rows.map(({ number, cells }) => [number, cells.map(cell => cell !== undefined)])).toEqual([
      [2, [false, false, true]],
      [5, [true]],
    ])
  })

  test('has the value of a merged cell in every cell below it, marked as covered', async () => {
    const { rows } = await read(sheet => {
      sheet.getCell('A1').value = 7
      sheet.mergeCells('A1:B2')
      sheet.getCell('C1').value = 'x'
      sheet.getCell('C2').value = 'y'
    })
    const seven = (covered: boolean) => ({ value: { type: 'number', number: 7 }, covered })
    expect(rows.map(row => row.cells.slice(0, 2))).toEqual([
      [seven(false), seven(true)],
      [seven(true), seven(true)],
    ])
    expect(rows[0]?.cells[2]?.covered).toBe(false)
  })

  test('has the result of a merged formula in every cell below it, like any merged value', async () => {
    const { rows } = await read(sheet => {
      sheet.getCell('A1').value = { formula: '3+4', result: 7 }
      sheet.mergeCells('A1:A2')
      sheet.getCell('B2').value = 'x'
    })
    const seven = { type: 'number', number: 7 }
    expect(rows.map(row => row.cells[0])).toEqual([
      { value: seven, covered: false },
      { value: seven, covered: true },
    ])
  })

  test('names cells as the spreadsheet does', async () => {
    const { sheets } = await read(sheet => {
      sheet.getCell('AB12').value = 'x'
    })
    expect(sheets[0]?.cellName(12, 27)).toBe('AB12')
  })

  test('has its sheets in order, with their names', async () => {
    const { sheets } = await read((_, workbook) => {
      workbook.addWorksheet('RATL 2021')
      workbook.addWorksheet('_Tentang')
    })
    expect(sheets.map(({ name, file }) => `${file} ${name}`)).toEqual([
      'uji.xlsx S',
      'uji.xlsx RATL 2021',
      'uji.xlsx _Tentang',
    ])
  })

  test('gives a formula written once for many cells in each of them', async () => {
    const { rows } = await read(sheet => {
      sheet.fillFormula('A1:A3', 'ROW()', [1, 2, 3])
    })
    expect(rows.map(row => row.cells[0]?.value)).toEqual([1, 2, 3].map(number => ({ type: 'number', number })))
  })
})
