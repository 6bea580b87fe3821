import { packWorkbook, startWorkbook } from './pack-workbook.ts'

export interface TableColumn {
  readonly header: string
  readonly width: number
}

const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } } as const
const wrapped = { wrapText: true, vertical: 'top' } as const

/** A workbook of one table: filterable, with a frozen heading. Everything is text, so that nothing becomes a formula. */
export async function tableWorkbook(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  const workbook = await startWorkbook()
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(column => ({ ...column }))
  const head = sheet.getRow(1)
  head.font = { bold: true }
  head.eachCell(cell => {
    cell.fill = headFill
  })
  for (const row of rows) sheet.addRow([...row]).alignment = wrapped
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } }
  return packWorkbook(workbook)
}
