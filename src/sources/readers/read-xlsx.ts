import ExcelJS from 'exceljs'
import { dateOfInstant } from '../../base/calendar-date.ts'
import type { RichText } from '../../base/rich-text.ts'
import { type Cell, type CellValue, type Sheet, type SheetRow, spreadsheetCellName } from '../source.ts'

/** Reads every sheet of a workbook. Throws what exceljs throws when the file is not one. */
export async function readXlsx(file: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  const workbook = new ExcelJS.Workbook()
  // The declared type asks for an ArrayBuffer; the library itself takes any bytes.
  await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  return workbook.worksheets.map(sheet => ({
    file,
    name: sheet.name,
    rows: readRows(sheet),
    cellName: spreadsheetCellName,
  }))
}

function readRows(sheet: ExcelJS.Worksheet): readonly SheetRow[] {
  const rows: SheetRow[] = []
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const cells: (Cell | undefined)[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      const value = readCell(cell)
      if (value !== undefined) cells[column - 1] = { value, covered: cell.isMerged && cell.master !== cell }
    })
    rows.push({ number, cells: Array.from(cells) })
  })
  return rows
}

/** A formula stands for its stored result. The library leaves a result of 0 or false out of `value`, not of `result`. */
function readCell(covered: ExcelJS.Cell): CellValue | undefined {
  const cell = covered.master
  if (cell.type !== ExcelJS.ValueType.Formula) return readValue(cell.value)
  return readValue(cell.result as ExcelJS.CellValue) ?? { type: 'unresolved' }
}

function readValue(value: ExcelJS.CellValue): CellValue | undefined {
  if (value === null || value === undefined) return undefined
  if (typeof value === 'number') return { type: 'number', number: value }
  if (typeof value === 'string') return { type: 'text', text: [{ text: value }] }
  if (typeof value === 'boolean') return { type: 'boolean', boolean: value }
  if (value instanceof Date) return readDate(value)
  if ('error' in value) return { type: 'error', code: value.error }
  if ('richText' in value) return { type: 'text', text: value.richText.map(readRun) }
  return 'text' in value ? readValue(value.text as ExcelJS.CellValue) : undefined
}

/** exceljs delivers dates as midnight UTC; a time of day in the cell is dropped, since no column asks for one. */
function readDate(instant: Date): CellValue {
  const date = dateOfInstant(instant)
  return date === undefined ? { type: 'error', code: '#TANGGAL!' } : { type: 'date', date }
}

function readRun({ text, font }: ExcelJS.RichText): RichText[number] {
  return {
    text,
    ...(font?.bold === true && { bold: true }),
    ...(font?.italic === true && { italic: true }),
    ...(font?.underline !== undefined && font.underline !== false && font.underline !== 'none' && { underline: true }),
  }
}
