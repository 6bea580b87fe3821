import type ExcelJS from 'exceljs'

// How our workbooks for filling in look, on the screen and on paper.

const letters = { name: 'Calibri', size: 11, family: 2, scheme: 'minor' } as const
export const bold = { ...letters, bold: true } as const
export const large = { ...bold, size: 14 } as const
export const wrapped = { wrapText: true, vertical: 'top' } as const

const filledWith = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const
export const headFill = filledWith('FFDCE6F1')
/** Of what must be filled in. */
export const requiredFill = filledWith('FFFFE699')

export function styleHead(row: ExcelJS.Row): void {
  row.font = bold
  row.alignment = wrapped
  row.eachCell(cell => {
    cell.numFmt = '@'
    cell.fill = headFill
  })
}

const lineHeight = 15

/** As high as the longest of its wrapped texts needs: not every program that opens the workbook sees to that. */
export function fitHeight(sheet: ExcelJS.Worksheet, row: ExcelJS.Row): void {
  let lines = 1
  row.eachCell((cell, column) => {
    const width = sheet.getColumn(column).width ?? 1
    const wanted = cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
    lines = Math.max(lines, wanted)
  })
  row.height = lines * lineHeight
}

const a4 = 9

/** One page wide, as many pages long as it takes, the heading on each. */
export function printedOnWidth(sheet: ExcelJS.Worksheet, orientation: 'portrait' | 'landscape', head = 1): void {
  const onWidth = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
  Object.assign(sheet.pageSetup, { paperSize: a4, orientation, ...onWidth, printTitlesRow: `${head}:${head}` })
}
