import type { ProblemLog } from '../base/outcome.ts'
import type { Place } from '../base/problem.ts'
import { cellProblem } from './cell-problems.ts'
import type { Column } from './column.ts'
import type { CellValue } from './source.ts'

/** Reads one value by its column, reporting a missing required one, a failed formula, and what the reader finds. */
export function readField<Value>(
  column: Column<Value>,
  cell: CellValue | undefined,
  place: Place,
  log: ProblemLog,
  earlier: Readonly<Record<string, unknown>> = {},
): Value | undefined {
  const { title } = column
  if (cell === undefined) {
    if (column.required) log.add(cellProblem('cell.missing', place, { title }))
    return undefined
  }
  if (cell.type === 'error') {
    log.add(cellProblem('cell.error-value', place, { title, code: cell.code }))
    return undefined
  }
  if (cell.type === 'unresolved') {
    log.add(cellProblem('cell.formula-without-result', place, { title }))
    return undefined
  }
  return column.read(cell, { title, place, add: log.add, earlier })
}
