import type { ProblemLog } from '../base/outcome.ts'
import type { Source } from '../sources/source.ts'
import type { Columns, SheetSpec, TableRow } from './column.ts'
import { findSheet, requireSheet } from './find-sheets.ts'
import { readTable } from './read-table.ts'

/** The rows of the sheet that a spec describes. A missing sheet is reported when it is required; it has no rows. */
export function readSheet<C extends Columns>(
  source: Source,
  spec: SheetSpec<C>,
  log: ProblemLog,
): readonly TableRow<C>[] {
  const sheet = spec.required ? requireSheet(source, spec.name, log) : findSheet(source, spec.name)
  return sheet === undefined ? [] : readTable(sheet, spec, log)
}
