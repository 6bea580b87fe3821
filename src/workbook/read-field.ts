import type { ProblemLog } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import type { CellValue } from '../sources/source.ts'
import { cellProblem } from './cell-problems.ts'
import type { Column, FieldContext } from './column.ts'

export interface FieldRequest<Value> extends Pick<FieldContext, 'names' | 'reportYear' | 'manner' | 'meaning'> {
  readonly column: Column<Value>
  readonly cell: CellValue | undefined
  readonly place: Place
  /** What the columns to the left have read in this row. */
  readonly earlier: Readonly<Record<string, unknown>>
  /** What to say when a required value is not there. */
  readonly missing: () => Problem
}

/**
 * Reads one value by its column, reporting a failed formula, what the reader finds, and a missing required value: an
 * empty cell, or one that holds nothing once it is read, such as mark-up without words.
 */
export function readField<Value>(
  // Each by its name: gathering the rest of them takes longer than all else that is done for a cell.
  { column, cell, place, earlier, missing, names, reportYear, manner, meaning }: FieldRequest<Value>,
  log: ProblemLog,
): Value | undefined {
  const { title } = column
  if (cell?.type === 'error') {
    log.add(cellProblem('cell.error-value', place, { title, code: cell.code }))
    return undefined
  }
  if (cell?.type === 'unresolved') {
    log.add(cellProblem('cell.formula-without-result', place, { title }))
    return undefined
  }
  let hasFailed = false
  const add = (problem: Problem) => {
    hasFailed ||= problem.severity === 'galat'
    log.add(problem)
  }
  const isRead = cell !== undefined && cell.type !== 'picture'
  const context = { names, reportYear, manner, meaning, title, place, add, earlier }
  const value = isRead ? column.read(cell, context) : undefined
  const isTold = hasFailed || column.read.isTold === true
  if (value === undefined && column.required && !isTold) log.add(missing())
  return value
}
