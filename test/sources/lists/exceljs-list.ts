import type ExcelJS from 'exceljs'
import { isLink, type ListSheet } from '../../../src/sources/lists/list-sheet.ts'
import { packWorkbook, startWorkbook } from '../../../src/workbook/blank/pack-workbook.ts'

const wrapped = { wrapText: true, vertical: 'top' } as const
const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } } as const
const letters = { name: 'Calibri', size: 11, family: 2, scheme: 'minor' } as const
const linkFont = { ...letters, color: { argb: 'FF0563C1' }, underline: true } as const

/** The same workbook as the library writes it. */
export async function exceljsList(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  const workbook = await startWorkbook()
  for (const sheet of sheets) addSheet(workbook, sheet)
  return packWorkbook(workbook)
}

function addSheet(workbook: ExcelJS.Workbook, { name, columns, rows }: ListSheet): void {
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  })
  sheet.columns = [...columns]
  const head = sheet.getRow(1)
  head.font = { ...letters, color: { theme: 1 }, bold: true }
  head.alignment = wrapped
  head.eachCell(cell => {
    cell.fill = headFill
  })
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(cell => (isLink(cell) ? null : cell)))
    for (const [index, value] of cells.entries()) {
      const cell = row.getCell(index + 1)
      if (!isLink(value)) continue
      cell.value = { text: value.text, hyperlink: value.link }
      cell.font = linkFont
    }
    row.alignment = wrapped
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
}
