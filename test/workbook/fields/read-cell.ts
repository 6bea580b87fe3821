import { ProblemLog } from '../../../src/problems/outcome.ts'
import type { CellValue } from '../../../src/sources/source.ts'
import type { ReadField } from '../../../src/workbook/column.ts'
import { todaysManner } from '../../../src/workbook/manner.ts'
import { toValue } from '../build-sheet.ts'

/** Reads one cell, in a row whose columns to the left have read `earlier`, in a report of a year. */
export function readCell<Value>(
  read: ReadField<Value>,
  written: string | number | boolean | CellValue,
  earlier: Readonly<Record<string, unknown>> = {},
  reportYear?: number,
) {
  const log = new ProblemLog()
  const place = { file: 'uji.xlsx', sheet: 'Lembar', cell: 'B2' }
  const value = read(toValue(written), {
    title: 'Judul',
    place,
    add: log.add,
    earlier,
    names: () => undefined,
    reportYear,
    manner: todaysManner,
  })
  return { value, problems: log.problems, codes: log.problems.map(problem => problem.code) }
}
