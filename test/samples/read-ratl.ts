import type { Worksheet } from 'exceljs'

/** A row of a RATL sheet as a reader of the file sees it, with the grouping cells filled in. */
export interface RatlRow {
  readonly year: number
  readonly unit: string
  readonly group: string
  readonly action: string
  readonly italic: boolean
  readonly timeline: string
  readonly status: string
}

type Cells = Readonly<Record<string, { readonly text: string; readonly italic: boolean }>>

const groupingHeadings = ['Tahun', 'No', 'Unit Pelayanan', 'No. Rekomendasi', 'Rekomendasi', 'Jenis Layanan']

/** The texts of one row, as written: a merged cell gives the text of its group. */
export function rowTexts(sheet: Worksheet, row: number): readonly string[] {
  return Array.from({ length: sheet.columnCount }, (_, at) => sheet.getCell(row, at + 1).text)
}

function readCells(sheet: Worksheet, row: number, headings: readonly string[], above: Cells | undefined): Cells {
  const entries = headings.map((heading, at) => {
    const cell = sheet.getCell(row, at + 1)
    const value = cell.value
    const richText = typeof value === 'object' && value !== null && 'richText' in value ? value.richText : []
    const read = { text: cell.text, italic: richText.some(run => run.font?.italic === true) }
    const isContinued = read.text === '' && groupingHeadings.includes(heading)
    return [heading, isContinued ? (above?.[heading] ?? read) : read]
  })
  return Object.fromEntries(entries)
}

/** The rows below the headings in row 3; `year` is for sheets without a column Tahun. */
export function readRatl(sheet: Worksheet | undefined, year = 0): readonly RatlRow[] {
  if (sheet === undefined) throw new Error('The sheet is missing.')
  const headings = rowTexts(sheet, 3)
  const rows: RatlRow[] = []
  let above: Cells | undefined
  for (let row = 4; row <= sheet.rowCount; row += 1) {
    above = readCells(sheet, row, headings, above)
    const text = (heading: string) => above?.[heading]?.text ?? ''
    rows.push({
      year: Number(text('Tahun')) || year,
      unit: text('Unit Pelayanan'),
      group: text('No. Rekomendasi') || text('Jenis Layanan'),
      action: text('Rencana Aksi'),
      italic: above['Rencana Aksi']?.italic === true,
      timeline: text('Timeline'),
      status: text('Status'),
    })
  }
  return rows
}
