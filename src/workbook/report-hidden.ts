import type { ProblemLog } from '../problems/outcome.ts'
import { placeOfCell, placeOfSheet, type SheetRow, type SourceCell } from '../sources/source.ts'
import { cellProblem } from './cell-problems.ts'
import { cellText } from './cell-text.ts'
import type { Column } from './column.ts'
import type { TableSheet } from './declare.ts'
import type { DataRows } from './readable-columns.ts'
import { sheetProblem } from './sheet-problems.ts'

/**
 * Tells what a reader of the sheet does not see and this one does, or the other way round: rows that are hidden or struck
 * through but count, pictures in cells, and values under merged cells, which would be lost.
 */
export function reportHidden(data: DataRows, spec: Pick<TableSheet, 'columns'>, log: ProblemLog): void {
  const { sheet, rows } = data
  const place = placeOfSheet(sheet)
  const hidden = rows.filter(row => row.hidden)
  const struck = rows.filter(row => row.struck)
  if (hidden.length > 0) {
    const how = sheet.filtered === true ? 'tersembunyi oleh saringan (filter)' : 'tersembunyi'
    log.add(sheetProblem('sheet.hidden-rows', place, { rows: rowRanges(hidden), count: hidden.length, how }))
  }
  if (struck.length > 0)
    log.add(sheetProblem('sheet.struck-rows', place, { rows: rowRanges(struck), count: struck.length }))
  for (const [key, index] of data.header.columns) {
    const column = spec.columns[key]
    if (column !== undefined) reportColumn(data, column, index, log)
  }
}

function reportColumn({ sheet, rows }: DataRows, column: Column<unknown>, index: number, log: ProblemLog): void {
  const pictures = rows.filter(({ cells }) => cells[index]?.value.type === 'picture' && !cells[index]?.covered)
  const { title } = column
  const [first] = pictures
  if (first !== undefined) {
    const parameters = { title, rows: rowRanges(pictures), count: pictures.length }
    log.add(cellProblem('cell.pictures', placeOfCell(sheet, first.number, index), parameters))
  }
  for (const { number, cells } of rows) {
    if (losesValue(cells[index], column)) {
      log.add(cellProblem('cell.under-merge', placeOfCell(sheet, number, index), { title }))
    }
  }
}

/** A cell under a merged one that has a value of its own, or that would have an answer of its own. */
function losesValue(cell: SourceCell | undefined, { acrossMerge, asAbove, criterion }: Column<unknown>): boolean {
  if (cell?.covered !== true) return false
  const isSpokenFor = acrossMerge || asAbove
  if (cell.buried !== undefined) return !isSpokenFor || cellText(cell.buried) !== cellText(cell.value)
  return criterion !== undefined && !isSpokenFor && cellText(cell.value) !== ''
}

/** `3, 5–9`: rows as the spreadsheet counts. */
export function rowRanges(rows: readonly Pick<SheetRow, 'number'>[]): string {
  const ranges: { from: number; to: number }[] = []
  for (const { number } of rows) {
    const last = ranges.at(-1)
    if (last !== undefined && number === last.to + 1) last.to = number
    else ranges.push({ from: number, to: number })
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ')
}
