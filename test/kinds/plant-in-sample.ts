import ExcelJS from 'exceljs'

/** A cell of a sample by its sheet, its row from 1 and the title of its column, which is added where the sheet has none. */
export interface Planted {
  readonly sheet: string
  readonly row: number
  readonly title: string
  readonly value: string | number
}

/** Writes a sample anew with other words in some of its cells. */
export async function plantInSample(sample: string, file: string, planted: readonly Planted[]): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(`data/samples/${sample}.xlsx`)
  for (const { sheet: name, row, title, value } of planted) {
    const sheet = workbook.getWorksheet(name)
    if (sheet === undefined) throw new Error(`no sheet ${name}`)
    sheet.getCell(row, columnOf(sheet, title)).value = value
  }
  await workbook.xlsx.writeFile(file)
}

function columnOf(sheet: ExcelJS.Worksheet, title: string): number {
  let [found, last] = [0, 0]
  sheet.getRow(1).eachCell((cell, column) => {
    last = column
    if (cell.value === title) found = column
  })
  if (found > 0) return found
  sheet.getCell(1, last + 1).value = title
  return last + 1
}
