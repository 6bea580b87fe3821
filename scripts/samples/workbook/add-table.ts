import type { CellValue, Workbook, Worksheet } from 'exceljs'
import { styleBody, styleHeading } from './styles.ts'

export interface Column {
  readonly heading: string
  readonly width: number
}

export interface TableSheet {
  readonly name: string
  /** Stands above the headings, with a blank row between. */
  readonly title?: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly CellValue[])[]
  /** How many columns from the left group the rows: their repeated values are written once. */
  readonly grouping?: number
  /** Whether the repeated cells are merged with the first one, or left blank. */
  readonly repeated?: 'merged' | 'blank'
}

function continues(table: TableSheet, row: number, column: number): boolean {
  const [above, here] = [table.rows[row - 1], table.rows[row]]
  if (column >= (table.grouping ?? 0) || above === undefined || here === undefined) return false
  return here.slice(0, column + 1).every((value, at) => value === above[at])
}

function mergeGroups(sheet: Worksheet, table: TableSheet, firstRow: number): void {
  for (let column = 0; column < (table.grouping ?? 0); column += 1) {
    let start = 0
    for (let row = 1; row <= table.rows.length; row += 1) {
      if (row < table.rows.length && continues(table, row, column)) continue
      if (row - start > 1) sheet.mergeCells(firstRow + start, column + 1, firstRow + row - 1, column + 1)
      start = row
    }
  }
}

function fillRows(sheet: Worksheet, table: TableSheet, firstRow: number): void {
  for (const [at, values] of table.rows.entries()) {
    for (const [column, value] of values.entries()) {
      const cell = sheet.getCell(firstRow + at, column + 1)
      if (!continues(table, at, column)) cell.value = value
      styleBody(cell)
      if (value instanceof Date) cell.numFmt = formatOf(value)
    }
  }
}

/** A day alone is shown without its midnight. */
function formatOf(value: Date): string {
  return value.getTime() % 86_400_000 === 0 ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss'
}

function fillHeadings(sheet: Worksheet, table: TableSheet, headingRow: number): void {
  for (const [column, { heading, width }] of table.columns.entries()) {
    const cell = sheet.getCell(headingRow, column + 1)
    cell.value = heading
    styleHeading(cell)
    sheet.getColumn(column + 1).width = width
  }
}

/** Add a sheet with a styled, frozen heading row and one row per record. */
export function addTable(workbook: Workbook, table: TableSheet): void {
  const headingRow = table.title === undefined ? 1 : 3
  const sheet = workbook.addWorksheet(table.name, { views: [{ state: 'frozen', ySplit: headingRow }] })
  if (table.title !== undefined) {
    const title = sheet.getCell(1, 1)
    title.value = table.title
    title.font = { bold: true, size: 14 }
  }
  fillHeadings(sheet, table, headingRow)
  fillRows(sheet, table, headingRow + 1)
  if (table.repeated === 'merged') mergeGroups(sheet, table, headingRow + 1)
}
