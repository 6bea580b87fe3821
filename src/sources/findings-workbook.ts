import type ExcelJS from 'exceljs'
import type { Place, Problem } from '../base/problem.ts'
import { packWorkbook, startWorkbook } from './pack-workbook.ts'

const columns = [
  { header: 'No', width: 6 },
  { header: 'Tingkat', width: 12 },
  { header: 'Kode', width: 34 },
  { header: 'Lembar', width: 18 },
  { header: 'Sel', width: 10 },
  { header: 'Temuan', width: 80 },
  { header: 'Saran', width: 60 },
]
const cellColumn = columns.findIndex(({ header }) => header === 'Sel') + 1

const headFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } } as const
const wrapped = { wrapText: true, vertical: 'top' } as const
const linkFont = { color: { argb: 'FF0563C1' }, underline: true } as const

/**
 * A workbook of findings, one to a row: filterable, with a frozen heading, and with a link to the cell. Everything is
 * written as text, so that nothing becomes a formula.
 *
 * @param linkTo where a click on the cell of a finding leads; undefined for nowhere.
 */
export async function findingsWorkbook(
  findings: readonly Problem[],
  linkTo: (place: Place) => string | undefined,
): Promise<Uint8Array> {
  const workbook = await startWorkbook()
  const sheet = workbook.addWorksheet('Catatan Pemeriksaan', {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
  sheet.columns = columns
  styleHead(sheet.getRow(1))
  for (const [index, finding] of findings.entries()) addFinding(sheet, index + 1, finding, linkTo(finding.place))
  if (findings.length === 0) sheet.addRow([null, null, null, null, null, 'Tidak ada temuan.'])
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: findings.length + 1, column: columns.length } }
  return packWorkbook(workbook)
}

function addFinding(sheet: ExcelJS.Worksheet, number: number, finding: Problem, link: string | undefined): void {
  const { severity, code, place, message, hint } = finding
  const row = sheet.addRow([number, severity, code, place.sheet ?? '', place.cell ?? '', message, hint])
  row.alignment = wrapped
  if (link === undefined || place.cell === undefined) return
  const cell = row.getCell(cellColumn)
  cell.value = { text: place.cell, hyperlink: link }
  cell.font = linkFont
}

function styleHead(row: ExcelJS.Row): void {
  row.font = { bold: true }
  row.alignment = wrapped
  row.eachCell(cell => {
    cell.fill = headFill
  })
}
