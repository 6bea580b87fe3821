import type ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../src/sources/source.ts'
import { type Book, bookBytes } from '../../hostile/book-parts.ts'
import { runs } from '../../laws.ts'
import { workbookBytes } from '../write-tables.ts'
import { csvSheet, jsonSheets, xlsxSheets } from './read-bytes.ts'

/** `3 hidden struck`: the marks of each row that has some. */
function marksOf(sheet: Sheet | undefined): readonly string[] {
  return (sheet?.rows ?? [])
    .map(({ number, hidden, struck }) => [number, hidden && 'hidden', struck && 'struck'].filter(Boolean).join(' '))
    .filter(marks => marks.includes(' '))
}

async function marksOfBook(book: Omit<Book, 'sheets'>, rows: string): Promise<readonly string[]> {
  const [sheet] = await xlsxSheets(bookBytes({ ...book, sheets: { S: rows } }))
  return marksOf(sheet)
}

const row = (attributes: string) => `<row r="2" ${attributes}><c r="A2"><v>1</v></c></row>`

describe('a row is not to be seen', () => {
  test.each(['hidden="1"', 'hidden="true"', 'ht="0" customHeight="1"', 'ht="0.0"', 'outlineLevel="1" hidden="1"'])(
    'by %s',
    async attributes => {
      expect(await marksOfBook({}, row(attributes))).toEqual(['2 hidden'])
    },
  )

  test.each(['', 'hidden="0"', 'ht="15"', 'collapsed="1"', 'outlineLevel="1"'])('but not by %j', async attributes => {
    expect(await marksOfBook({}, row(attributes))).toEqual([])
  })

  test.each<[string, Omit<Book, 'sheets'>]>([
    ['a filter', { after: '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters/></filterColumn></autoFilter>' }],
    ['what the sheet says of itself', { before: '<sheetPr filterMode="1"/>' }],
  ])('and its sheet is filtered, by %s', async (_, book) => {
    const sheetOf = async (rows: string) => (await xlsxSheets(bookBytes({ ...book, sheets: { S: rows } })))[0]
    expect((await sheetOf(row('hidden="1"')))?.filtered).toBe(true)
    expect((await sheetOf(row('')))?.filtered).toBeUndefined()
  })

  test('while its sheet is not filtered, by a filter that is off', async () => {
    const book = { sheets: { S: row('hidden="1"') }, after: '<autoFilter ref="A1:A3"/>' }
    expect((await xlsxSheets(bookBytes(book)))[0]?.filtered).toBeUndefined()
  })
})

const part = (text: string, strike: '' | '<rPr/>' | '<rPr><strike/></rPr>' | '<rPr><strike val="0"/></rPr>') =>
  `<r>${strike}<t>${text}</t></r>`
const inline = (parts: string) => `<c t="inlineStr"><is>${parts}</is></c>`

describe('a row is struck through', () => {
  test.each<[string, string, boolean]>([
    ['when all parts of its text are', part('a', '<rPr><strike/></rPr>') + part('b', '<rPr><strike/></rPr>'), true],
    ['whatever its blanks', part('a', '<rPr><strike/></rPr>') + part(' ', '<rPr/>'), true],
    ['not when a part is not', part('a', '<rPr><strike/></rPr>') + part('b', '<rPr/>'), false],
    ['not when a part says that it is not', part('a', '<rPr><strike val="0"/></rPr>'), false],
    ['not when a part leaves it to the cell', part('a', '<rPr><strike/></rPr>') + part('b', ''), false],
    ['not by plain text', '<t>a</t>', false],
  ])('%s', async (_, parts, isStruck) => {
    const wanted = isStruck ? ['1 struck'] : []
    expect(await marksOfBook({}, `<row r="1">${inline(parts)}</row>`)).toEqual(wanted)
    const shared = { strings: `<si><t>x</t></si><si>${parts}</si>` }
    expect(await marksOfBook(shared, '<row r="1"><c t="s"><v>1</v></c></row>')).toEqual(wanted)
  })
})

test('rows of CSV and JSON have no marks', () => {
  const { sheet } = csvSheet(new TextEncoder().encode('a;b\n1;2\n'))
  expect([sheet, ...jsonSheets('{"S":[{"a":1}]}')].flatMap(marksOf)).toEqual([])
})

test('sheets that are hidden are read, and tell so', async () => {
  const bytes = await workbookBytes(workbook => {
    for (const state of ['visible', 'hidden', 'veryHidden'] as const) {
      workbook.addWorksheet(state, { state }).getCell('A1').value = state
    }
  })
  const sheets = await xlsxSheets(bytes)
  expect(sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([
    ['visible', undefined, 1],
    ['hidden', true, 1],
    ['veryHidden', true, 1],
  ])
})

/** How one cell is written: a number, text of its own parts, or nothing. */
const anyFilled = fc.record({
  value: fc.constantFrom<ExcelJS.CellValue>(7, 'teks', true, { formula: '1+1', result: 2 }),
  isStruck: fc.boolean(),
})
const anyRow = fc.record({
  isHidden: fc.boolean(),
  cells: fc.array(fc.option(anyFilled, { freq: 4 }), { minLength: 1, maxLength: 4 }),
})

test('marks come back exactly as a workbook was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 6 }), async rows => {
      const bytes = await workbookBytes(workbook => {
        const sheet = workbook.addWorksheet('S')
        for (const [at, { isHidden, cells }] of rows.entries()) {
          const written = sheet.getRow(at + 1)
          written.hidden = isHidden
          for (const [column, cell] of cells.entries()) {
            if (cell === null) continue
            written.getCell(column + 1).value = cell.value
            written.getCell(column + 1).font = { strike: cell.isStruck }
          }
        }
      })
      const [sheet] = await xlsxSheets(bytes)
      const wanted = rows.flatMap(({ isHidden, cells }, at) => {
        const filled = cells.filter(cell => cell !== null)
        if (filled.length === 0) return []
        const isStruck = filled.every(cell => cell.isStruck)
        return [[at + 1, isHidden || undefined, isStruck || undefined]]
      })
      expect(sheet?.rows.map(({ number, hidden, struck }) => [number, hidden, struck])).toEqual(wanted)
    }),
    { numRuns: runs(30) },
  )
})

test('values under merged cells come back beside what the merged cell says', async () => {
  const rows = [4, 3, 2].map(answer => `<row><c><v>${answer}</v></c></row>`).join('')
  const after = '<mergeCells><mergeCell ref="A1:A3"/></mergeCells>'
  const [sheet] = await xlsxSheets(bookBytes({ sheets: { S: rows }, after }))
  expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual([
    { value: { type: 'number', number: 4 }, covered: false },
    { value: { type: 'number', number: 4 }, covered: true, buried: { type: 'number', number: 3 } },
    { value: { type: 'number', number: 4 }, covered: true, buried: { type: 'number', number: 2 } },
  ])
})
