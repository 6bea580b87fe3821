import type { ProblemLog } from '../problems/outcome.ts'
import { placeOfCell, type Sheet, type SheetRow } from '../sources/source.ts'
import { cellProblem } from './cell-problems.ts'
import { cellText } from './cell-text.ts'
import type { Column, Columns } from './column.ts'
import { monthFirst } from './fields/month-first.ts'
import type { Header } from './headings/header.ts'
import type { Manner } from './manner.ts'

/** The data rows of a sheet under its heading. */
export interface DataRows {
  readonly sheet: Sheet
  readonly header: Header
  readonly rows: readonly SheetRow[]
}

/**
 * The columns as they can be read: a column of dates that as a whole is written with the month before the day is one error,
 * and none of its cells is read. A manner that asks nothing reads each cell for itself.
 */
export function readableColumns<C extends Columns>(
  data: DataRows,
  columns: C,
  log: ProblemLog,
  { asks }: Pick<Manner, 'asks'>,
): C {
  if (!asks) return columns
  const unreadable = [...data.header.columns].filter(([key, index]) => reportMonthFirst(data, columns[key], index, log))
  if (unreadable.length === 0) return columns
  const unread = unreadable.flatMap(([key]) => (columns[key] === undefined ? [] : [[key, neverRead(columns[key])]]))
  return { ...columns, ...Object.fromEntries(unread) }
}

function reportMonthFirst(
  { sheet, rows }: DataRows,
  column: Column<unknown> | undefined,
  index: number,
  log: ProblemLog,
): boolean {
  if (column === undefined || !holdsDates(column)) return false
  const texts = rows.flatMap(({ number, cells }) => {
    const cell = cells[index]
    return cell?.value.type === 'text' && !cell.covered ? [{ number, text: cellText(cell.value) }] : []
  })
  if (!monthFirst(texts.map(({ text }) => text))) return false
  const [first] = texts
  const place = placeOfCell(sheet, first?.number ?? 1, index)
  log.add(cellProblem('column.month-first', place, { title: column.title, found: first?.text ?? '' }))
  return true
}

/** As a column they may turn out to be written in another way than ours. */
function holdsDates({ read: { describes } }: Column<unknown>): boolean {
  return describes?.cell === 'day' || describes?.cell === 'moment'
}

/** Its rows are left out; what is wrong has been said of the column. */
function neverRead(column: Column<unknown>): Column<unknown> {
  return { ...column, required: true, read: Object.assign(() => undefined, { isTold: true as const }) }
}
