import type { ProblemLog } from '../../problems/outcome.ts'
import type { Columns, TableRow } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import { sheetProblem } from '../sheet-problems.ts'

/** The table as a sheet has it whose name says the year of all its rows: its own column of years may be there. */
export function withinYear({ columns: { year, ...others }, ...spec }: TableSheet): TableSheet {
  return { ...spec, columns: year === undefined ? others : { year: { ...year, required: false }, ...others } }
}

/** The rows with the year that the name of their sheet says. Where a row says another, one of the two is wrong. */
export function rowsOfYear(
  rows: readonly TableRow<Columns>[],
  year: number,
  log: ProblemLog,
): readonly TableRow<Columns>[] {
  const told = new Set<unknown>([undefined, year])
  for (const { values, at } of rows) {
    if (told.has(values.year)) continue
    log.add(sheetProblem('sheet.year-differs', at('year'), { year, found: String(values.year) }))
    told.add(values.year)
  }
  return rows.map(row => ({ ...row, values: { ...row.values, year } }))
}
