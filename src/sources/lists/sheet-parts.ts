import { capitalLetter } from '../../base/ordinals.ts'
import { type ClickTarget, headRow, isLink, isNumber, type ListCell, type ListSheet } from './list-sheet.ts'
import { type ListStyle, type OwnStyles, styleNumbers } from './styles-part.ts'
import {
  escapeSheetText,
  relationshipsPart,
  type WorkbookPart,
  type WrittenTexts,
  workbookPart,
} from './workbook-part.ts'

const namespaces = [
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"',
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"',
].join(' ')
const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'
const frozenAbove = (row: number) =>
  `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${row - 1}" topLeftCell="A${row}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`
const rowHeights = '<sheetFormatPr defaultRowHeight="15" outlineLevelRow="0" outlineLevelCol="0" x14ac:dyDescent="55"/>'
const margins = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
/** A4. */
const landscape =
  '<pageSetup paperSize="9" orientation="landscape" horizontalDpi="4294967295" verticalDpi="4294967295" scale="100" fitToWidth="1" fitToHeight="0"/>'

/**
 * A sheet, and where its links lead when it has any.
 *
 * @param number its place in the workbook, from 1.
 */
export function sheetParts(
  sheet: ListSheet,
  number: number,
  strings: WrittenTexts,
  own: OwnStyles,
): readonly WorkbookPart[] {
  const at = headRow(sheet)
  const last = cellName(sheet.rows.length + at, sheet.columns.length)
  const links = linksOf(sheet)
  const contents = [
    fitToPage,
    `<dimension ref="A1:${last}"/>`,
    frozenAbove(at + 1),
    rowHeights,
    columnsXml(sheet),
    `<sheetData>${rowsXml(sheet, strings, own)}</sheetData>`,
    `<autoFilter ref="A${at}:${last}"/>`,
    linksXml(links),
    margins,
    landscape,
  ]
  const part = workbookPart(`xl/worksheets/sheet${number}.xml`, 'worksheet', namespaces, contents.join(''))
  if (links.length === 0) return [part]
  const targets = links.map(({ link: target }) => ({ type: 'hyperlink', target, isOutside: true }))
  return [part, relationshipsPart(`xl/worksheets/_rels/sheet${number}.xml.rels`, targets)]
}

/** Neighbours of one width are one entry. */
function columnsXml({ columns }: ListSheet): string {
  const entries: { readonly width: number; readonly first: number; last: number }[] = []
  for (const [index, { width }] of columns.entries()) {
    const before = entries.at(-1)
    if (before?.width === width) before.last = index + 1
    else entries.push({ width, first: index + 1, last: index + 1 })
  }
  const written = entries.map(({ width, first, last }) => {
    return `<col min="${first}" max="${last}" width="${width}" customWidth="1"/>`
  })
  return `<cols>${written.join('')}</cols>`
}

interface PlacedLink extends ClickTarget {
  readonly at: string
}

function linksOf(sheet: ListSheet): readonly PlacedLink[] {
  const first = headRow(sheet) + 1
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      return isLink(cell) ? [{ ...cell, at: cellName(first + row, column + 1) }] : []
    }),
  )
}

function linksXml(links: readonly PlacedLink[]): string {
  if (links.length === 0) return ''
  const written = links.map(({ at, cell }, index) => {
    const location = cell === undefined ? '' : ` location="${escapeSheetText(cell)}"`
    return `<hyperlink ref="${at}" r:id="rId${index + 1}"${location}/>`
  })
  return `<hyperlinks>${written.join('')}</hyperlinks>`
}

/** `F12`; rows and columns from 1. */
function cellName(row: number, column: number): string {
  return `${capitalLetter(column)}${row}`
}

/** The rows of a sheet, the heading first; before it the title, where there is one. */
function rowsXml(sheet: ListSheet, strings: WrittenTexts, own: OwnStyles): string {
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
  style: ListStyle,
  styleOf: (cell: ListCell) => number,
  strings: WrittenTexts,
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
