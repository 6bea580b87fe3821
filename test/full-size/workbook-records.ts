import ExcelJS from 'exceljs'

/** A row of a RATL sheet as the workbook has it: the texts of its cells, merged and blank grouping cells empty. */
export interface WorkbookRecord {
  readonly year: number
  readonly cells: ReadonlyMap<string, string>
}

/** Reads the RATL sheets with exceljs, by no code of ours: cell texts in the order of the rows. */
export async function readWorkbookRecords(file: string): Promise<readonly WorkbookRecord[]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(file)
  return workbook.worksheets.flatMap(sheet => {
    if (!sheet.name.startsWith('RATL')) return []
    const headRow = findHeadRow(sheet)
    const titles = new Map<number, string>()
    sheet.getRow(headRow).eachCell((cell, column) => titles.set(column, cell.text))
    let year = Number(sheet.name.slice('RATL '.length))
    const records: WorkbookRecord[] = []
    sheet.eachRow((row, number) => {
      if (number <= headRow) return
      const cells = new Map<string, string>()
      for (const [column, title] of titles) cells.set(title, ownText(row.getCell(column)))
      year = Number(cells.get('Tahun') || year)
      records.push({ year, cells })
    })
    return records
  })
}

function findHeadRow(sheet: ExcelJS.Worksheet): number {
  for (let row = 1; row <= 10; row += 1) {
    if (sheet.getRow(row).values.toString().includes('Rencana Aksi,')) return row
  }
  throw new Error(`no heading in ${sheet.name}`)
}

function ownText(cell: ExcelJS.Cell): string {
  return cell.isMerged && cell.master !== cell ? '' : cell.text
}
