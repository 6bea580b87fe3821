import { ProblemLog } from '../base/outcome.ts'
import type { Sheet } from '../sources/source.ts'
import type { SheetSpec, TableRow } from './column.ts'
import { type ComparedTotal, compareTotals } from './compare-totals.ts'
import { readTable } from './read-table.ts'
import { readTotals } from './totals-row.ts'

/** The rows of totals of a sheet, held against its rows; against those that are a part of them where some are not. */
export function totalsOf(
  sheet: Sheet | undefined,
  spec: SheetSpec,
  isPart: (row: TableRow<SheetSpec['columns']>) => boolean = () => true,
): readonly ComparedTotal[] {
  const totals = sheet === undefined ? [] : readTotals(sheet, spec)
  if (sheet === undefined || totals.length === 0) return []
  // What is wrong with the rows has been said when they were read for their own sake.
  return compareTotals(spec, readTable(sheet, spec, new ProblemLog()).filter(isPart), totals)
}
