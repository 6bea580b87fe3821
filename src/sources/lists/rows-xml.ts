import { capitalLetter } from '../../base/ordinals.ts'
import { headRow, isLink, isNumber, type ListCell, type ListSheet } from './list-sheet.ts'
import type { SharedStrings } from './shared-strings.ts'
import { type CellStyle, type OwnStyles, styleNumbers } from './styles-part.ts'

/** `F12`; rows and columns from 1. */
export function cellName(row: number, column: number): string {
  return `${capitalLetter(column)}${row}`
}

/** The rows of a sheet, the heading first; before it the title, where there is one. */
export function rowsXml(sheet: ListSheet, strings: SharedStrings, own: OwnStyles): string {
  const { columns, rows, title } = sheet
  const at = headRow(sheet)
  const headers = columns.map(({ header }) => header)
  const bodyStyle = (cell: ListCell) => {
    if (isNumber(cell)) return own.numbers.get(cell.format) ?? styleNumbers.body
    return styleNumbers[isLink(cell) ? 'link' : 'body']
  }
  // Texts are counted in the order in which they are read.
  const over = title === undefined ? '' : rowXml([title], 1, 'headRow', () => own.title, strings)
  const head = rowXml(headers, at, 'headRow', () => styleNumbers.head, strings)
  const body = rows.map((cells, index) => rowXml(cells, at + index + 1, 'body', bodyStyle, strings))
  return over + head + body.join('')
}

function rowXml(
  cells: readonly ListCell[],
  number: number,
  style: CellStyle,
  styleOf: (cell: ListCell) => number,
  strings: SharedStrings,
): string {
  const written = cells.map((cell, index) => {
    const attributes = `r="${cellName(number, index + 1)}" s="${styleOf(cell)}"`
    if (cell === null) return `<c ${attributes}/>`
    if (isNumber(cell)) return `<c ${attributes}><v>${cell.number}</v></c>`
    if (typeof cell === 'number') return `<c ${attributes}><v>${cell}</v></c>`
    return `<c ${attributes} t="s"><v>${strings.numberOf(isLink(cell) ? cell.text : cell)}</v></c>`
  })
  const attributes = `r="${number}" spans="1:${cells.length}" s="${styleNumbers[style]}" customFormat="1"`
  return `<row ${attributes} x14ac:dyDescent="0.25">${written.join('')}</row>`
}
