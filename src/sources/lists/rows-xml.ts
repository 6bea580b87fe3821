import { capitalLetter } from '../../base/ordinals.ts'
import { isLink, type ListCell, type ListSheet } from './list-sheet.ts'
import type { SharedStrings } from './shared-strings.ts'
import { type CellStyle, styleNumbers } from './styles-part.ts'

/** `F12`; rows and columns from 1. */
export function cellName(row: number, column: number): string {
  return `${capitalLetter(column)}${row}`
}

/** The rows of a sheet, the heading first. */
export function rowsXml({ columns, rows }: ListSheet, strings: SharedStrings): string {
  const titles = columns.map(({ header }) => header)
  // Its texts are counted first.
  const head = rowXml(titles, 1, 'headRow', () => 'head', strings)
  const body = rows.map((cells, index) => {
    return rowXml(cells, index + 2, 'body', cell => (isLink(cell) ? 'link' : 'body'), strings)
  })
  return head + body.join('')
}

function rowXml(
  cells: readonly ListCell[],
  number: number,
  style: CellStyle,
  styleOf: (cell: ListCell) => CellStyle,
  strings: SharedStrings,
): string {
  const written = cells.map((cell, index) => {
    const attributes = `r="${cellName(number, index + 1)}" s="${styleNumbers[styleOf(cell)]}"`
    if (cell === null) return `<c ${attributes}/>`
    if (typeof cell === 'number') return `<c ${attributes}><v>${cell}</v></c>`
    return `<c ${attributes} t="s"><v>${strings.numberOf(isLink(cell) ? cell.text : cell)}</v></c>`
  })
  const attributes = `r="${number}" spans="1:${cells.length}" s="${styleNumbers[style]}" customFormat="1"`
  return `<row ${attributes} x14ac:dyDescent="0.25">${written.join('')}</row>`
}
