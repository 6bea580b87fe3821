import type ExcelJS from 'exceljs'
import { packWorkbook, startWorkbook } from './pack-workbook.ts'

/** Text stays text, also where it begins with `=`. */
export type ListCell = string | number | null | { readonly text: string; readonly link: string }

/** A sheet of one table, its heading frozen and filterable. */
export interface ListSheet {
  readonly name: string
  readonly columns: readonly { readonly header: string; readonly width: number }[]
  readonly rows: readonly (readonly ListCell[])[]
}

const wrapped = { wrapText: true, vertical: 'top' } as const
const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } } as const
const linkFont = { color: { argb: 'FF0563C1' }, underline: true } as const

/** A workbook that people look things up in. The same rows give the same bytes. */
export async function listWorkbook(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const workbook = await startWorkbook()
  for (const sheet of sheets) addSheet(workbook, sheet)
  return packWorkbook(workbook)
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: ListSheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = [...columns]
  const head = sheet.getRow(1)
  head.font = { bold: true }
  head.alignment = wrapped
  head.eachCell(cell => {
    cell.fill = headFill
  })
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(cell => (typeof cell === 'object' ? null : cell)))
    for (const [index, cell] of cells.entries()) addLink(row.getCell(index + 1), cell)
    row.alignment = wrapped
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
}

function addLink(cell: ExcelJS.Cell, value: ListCell): void {
  if (value === null || typeof value !== 'object') return
  cell.value = { text: value.text, hyperlink: value.link }
  cell.font = linkFont
}
