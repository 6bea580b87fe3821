import type { Borders, Cell, Fill } from 'exceljs'

const line = { style: 'thin', color: { argb: 'FFBFBFBF' } } as const
const borders: Partial<Borders> = { top: line, left: line, bottom: line, right: line }
const headerFill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } }

/** The look of a heading cell. */
export function styleHeading(cell: Cell): void {
  cell.font = { bold: true }
  cell.fill = headerFill
  cell.border = borders
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true }
}

/** The look of a cell below the heading. */
export function styleBody(cell: Cell): void {
  cell.border = borders
  cell.alignment = { vertical: 'top', wrapText: true }
}
