import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

const sample = 'data/samples/monev-skm-kecil.xlsx'

/** Title rows are a freedom of workbooks; a CSV or JSON file begins with its heading. */
const headingRow: Readonly<Record<string, number>> = { 'RATL 2021': 3, 'RATL 2022': 3 }

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-bentuk-'))
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(sample)
  const sheets = workbook.worksheets.map(sheet => ({ name: sheet.name, rows: textRows(sheet) }))
  for (const { name, rows } of sheets) {
    const lines = rows.map(row => row.map(quote).join(';'))
    writeFileSync(join(folder, `${name}.csv`), `\uFEFF${lines.join('\r\n')}\r\n`)
  }
  const objects = sheets.map(({ name, rows: [titles = [], ...rows] }) => [
    name,
    rows.map(row => Object.fromEntries(titles.map((title, index) => [title, row[index] ?? '']))),
  ])
  writeFileSync(join(folder, 'data.json'), JSON.stringify(Object.fromEntries(objects)))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function textRows(sheet: ExcelJS.Worksheet): string[][] {
  const rows: string[][] = []
  const width = sheet.columnCount
  for (let number = headingRow[sheet.name] ?? 1; number <= sheet.rowCount; number += 1) {
    const row = sheet.getRow(number)
    rows.push(Array.from({ length: width }, (_, index) => cellText(row.getCell(index + 1))))
  }
  return rows
}

/** As Excel in Indonesian would save it: decimal comma, day before month, merged cells blank below the first. */
function cellText(cell: ExcelJS.Cell): string {
  if (cell.isMerged && cell.master !== cell) return ''
  if (cell.value instanceof Date) {
    const [year, month, day] = cell.value.toISOString().slice(0, 10).split('-')
    return `${day}/${month}/${year}`
  }
  return typeof cell.value === 'number' ? String(cell.value).replace('.', ',') : cell.text
}

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

test('a workbook, the same tables as a folder of CSV files, and as JSON give the same figures', async () => {
  const inputs = [sample, folder, join(folder, 'data.json')]
  const runs = await Promise.all(inputs.map(input => runInMemory('periksa', input, '--format', 'html', '--json')))
  const [workbook, csv, json] = runs.map(({ out }) => JSON.parse(out))
  expect(runs.map(({ code }) => code)).toEqual([0, 0, 0])
  expect(csv.figures).toEqual(workbook.figures)
  expect(json.figures).toEqual(workbook.figures)
})
