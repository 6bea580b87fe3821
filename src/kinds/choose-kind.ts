import { normaliseName } from '../base/name-key.ts'
import { nearestNames } from '../base/nearest-names.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import { placeOfCell, placeOfSheet, type Sheet, type Source } from '../sources/source.ts'
import { cellText } from '../workbook/cell-text.ts'
import { requireSheet } from '../workbook/sheets/find-sheets.ts'
import { kindProblem } from './problems.ts'
import type { ReportKind } from './report-kind.ts'

/** The kind of report that an input makes: what its sheet Laporan says under Jenis. */
export function chooseKind(source: Source, kinds: readonly ReportKind[]): Outcome<ReportKind> {
  const log = new ProblemLog()
  const sheet = requireSheet(source, 'Laporan', log)
  if (sheet === undefined) return failure(log.problems)
  const known = kinds.map(kind => kind.id)
  const entry = findKindEntry(sheet)
  if (entry === undefined) return failure([kindProblem('kind.missing', placeOfSheet(sheet), { known })])
  const kind = kinds.find(({ id }) => normaliseName(id) === normaliseName(entry.found))
  if (kind !== undefined) return success(kind)
  const { found, place } = entry
  return failure([kindProblem('kind.unknown', place, { found, known, nearest: nearestNames(found, known) })])
}

/** The value stands beside the word; a colon may stand before it, or in a column between. */
function findKindEntry(sheet: Sheet) {
  for (const row of sheet.rows) {
    const column = row.cells.findIndex(cell => normaliseName(cellText(cell?.value)) === 'jenis')
    if (column < 0) continue
    const beside = [column + 1, column + 2].map(at => ({ at, found: withoutColon(cellText(row.cells[at]?.value)) }))
    const entry = beside.find(({ found }) => found !== '')
    if (entry !== undefined) return { found: entry.found, place: placeOfCell(sheet, row.number, entry.at) }
  }
  return undefined
}

function withoutColon(text: string): string {
  return text.replace(/^\s*:\s*/, '')
}
