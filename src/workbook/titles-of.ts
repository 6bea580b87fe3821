import type { Place } from '../base/problem.ts'
import { placeOfCell, type Sheet } from '../sources/source.ts'
import { cellText } from './cell-text.ts'
import type { Header } from './find-header.ts'

/** How the heading of a column is written, and where. */
export interface WrittenTitle {
  readonly key: string
  readonly title: string
  readonly place: Place
}

/** The headings of the columns that a sheet has, from left to right. */
export function titlesOf(sheet: Sheet, header: Header<string>): readonly WrittenTitle[] {
  // In a heading of two rows a column is named by the lower one, where that has words.
  const rows = sheet.rows.slice(Math.max(0, header.firstDataRow - 2), header.firstDataRow).toReversed()
  return [...header.columns]
    .toSorted(([, left], [, right]) => left - right)
    .flatMap(([key, column]) => {
      const row = rows.find(({ cells }) => cellText(cells[column]?.value) !== '')
      if (row === undefined) return []
      return [{ key, title: cellText(row.cells[column]?.value), place: placeOfCell(sheet, row.number, column) }]
    })
}
