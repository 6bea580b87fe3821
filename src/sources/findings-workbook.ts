import { type Place, type Problem, severityWords } from '../base/problem.ts'
import { listWorkbook } from './list-workbook.ts'
import { cellAddress, type Link, type ListCell } from './lists/list-sheet.ts'

/** Name of the sheet, and the beginning of the name of every file of findings. */
export const findingsTitle = 'Catatan Pemeriksaan'

const columns = [
  { header: 'No', width: 6 },
  { header: 'Tingkat', width: 12 },
  { header: 'Kode', width: 34 },
  { header: 'Lembar', width: 18 },
  { header: 'Sel', width: 10 },
  { header: 'Catatan', width: 80 },
  { header: 'Saran', width: 60 },
]

/**
 * A workbook of findings, one to a row in the order given, with a link to the cell.
 *
 * @param linkTo the way to a file that a finding is about, percent-encoded; undefined for none.
 */
export function findingsWorkbook(
  findings: readonly Problem[],
  linkTo: (file: string) => string | undefined,
): Uint8Array {
  const rows = findings.map((finding, index) => findingRow(index + 1, finding, linkTo(finding.place.file)))
  const none = [[null, null, null, null, null, 'Tidak ada catatan.']]
  return listWorkbook([{ name: findingsTitle, columns, rows: rows.length === 0 ? none : rows }])
}

function findingRow(number: number, finding: Problem, file: string | undefined): readonly ListCell[] {
  const { severity, code, place, message, hint } = finding
  const inside = place.cell ?? (place.line === undefined ? '' : `baris ${place.line}`)
  const cell = inside === '' || file === undefined ? inside : { text: inside, ...linkInto(file, place) }
  return [number, severityWords[severity], code, place.sheet ?? '', cell, message, hint]
}

/** A spreadsheet opens a workbook at a cell; of other inputs the file is all that can be pointed at. */
function linkInto(link: string, { file, sheet, cell }: Place): Link {
  const isWorkbook = /\.xls[xm]$/i.test(file) && sheet !== undefined && cell !== undefined
  return isWorkbook ? { link, cell: cellAddress(sheet, cell) } : { link }
}
