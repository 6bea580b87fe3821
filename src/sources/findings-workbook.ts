import type { Place, Problem } from '../base/problem.ts'
import { listWorkbook } from './list-workbook.ts'
import type { ListCell } from './lists/list-sheet.ts'

const columns = [
  { header: 'No', width: 6 },
  { header: 'Tingkat', width: 12 },
  { header: 'Kode', width: 34 },
  { header: 'Lembar', width: 18 },
  { header: 'Sel', width: 10 },
  { header: 'Temuan', width: 80 },
  { header: 'Saran', width: 60 },
]

/**
 * A workbook of findings, one to a row, with a link to the cell.
 *
 * @param linkTo where a click on the cell of a finding leads; undefined for nowhere.
 */
export function findingsWorkbook(
  findings: readonly Problem[],
  linkTo: (place: Place) => string | undefined,
): Uint8Array {
  const rows = findings.map((finding, index) => findingRow(index + 1, finding, linkTo(finding.place)))
  const none = [[null, null, null, null, null, 'Tidak ada temuan.']]
  return listWorkbook([{ name: 'Catatan Pemeriksaan', columns, rows: rows.length === 0 ? none : rows }])
}

function findingRow(number: number, finding: Problem, link: string | undefined): readonly ListCell[] {
  const { severity, code, place, message, hint } = finding
  const cell = place.cell === undefined || link === undefined ? (place.cell ?? '') : { text: place.cell, link }
  return [number, severity, code, place.sheet ?? '', cell, message, hint]
}
