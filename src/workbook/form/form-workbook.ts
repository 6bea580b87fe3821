// Workbooks that go out to be filled in and come back: cells that are locked, cells that are open, and what helps to fill
// them in. The data of their sheets come in; the bytes of an .xlsx file go out.

import type ExcelJS from 'exceljs'
import { type CalendarDate, toInstant } from '../../base/dates/calendar-date.ts'
import { millisecondsOfDay } from '../../base/dates/moment.ts'
import { capitalLetter } from '../../base/ordinals.ts'
import { offerRange } from '../blank/guides.ts'
import { fitHeight, headFill, printedOnWidth, requiredFill, styleHead, wrapped } from '../blank/looks.ts'
import { packWorkbook, startWorkbook } from '../blank/pack-workbook.ts'

export interface FormColumn {
  readonly title: string
  /** In digits, as spreadsheets count widths. */
  readonly width: number
  /** Filled in by whoever gets the form; its title has another colour. */
  readonly isOpen?: boolean
  /** What to fill in, shown beside the cell. */
  readonly prompt?: string
  readonly choices?: readonly string[]
  readonly isDay?: boolean
}

export interface FormCell {
  readonly value: string | number | { readonly day: CalendarDate }
  readonly isOpen: boolean
}

/** A table, or with `title` lines of text over one. */
export interface FormSheet {
  readonly name: string
  readonly columns: readonly FormColumn[]
  readonly rows: readonly (readonly FormCell[])[]
  /** Blank rows below that are open. */
  readonly spare?: number
  readonly isHidden?: boolean
  /** Nothing stands over its rows. */
  readonly isHeadless?: boolean
}

/**
 * A form. Its sheets are protected without a password: cells are locked against mistakes, and nobody is shut out. The same data
 * give the same bytes.
 */
export async function formWorkbook(sheets: readonly FormSheet[]): Promise<Uint8Array> {
  const book = await startWorkbook()
  for (const sheet of sheets) await addSheet(book, sheet)
  return packWorkbook(book)
}

const frozenHead = { state: 'frozen', ySplit: 1 } as const
const lockedFill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } } as const

async function addSheet(book: ExcelJS.Workbook, form: FormSheet): Promise<void> {
  const { name, columns, rows, spare = 0, isHidden = false, isHeadless = false } = form
  const sheet = book.addWorksheet(name, {
    ...(!isHeadless && { views: [frozenHead] }),
    state: isHidden ? 'hidden' : 'visible',
  })
  sheet.columns = columns.map(({ width, isDay }) => ({
    width,
    style: { numFmt: isDay ? dayFormat : '@', alignment: wrapped },
  }))
  if (!isHeadless) {
    const head = sheet.addRow(columns.map(({ title }) => title))
    styleHead(head)
    columns.forEach(({ isOpen }, index) => {
      head.getCell(index + 1).fill = isOpen ? requiredFill : headFill
    })
  }
  printedOnWidth(sheet, isHeadless ? 'portrait' : 'landscape')
  for (const cells of rows) fitHeight(sheet, addRow(sheet, cells, form))
  const first = rows.length + 1 + (isHeadless ? 0 : 1)
  for (let row = first; row < first + spare; row += 1) {
    for (const [index] of columns.entries()) unlock(sheet.getRow(row).getCell(index + 1))
  }
  const last = Math.max(2, first + spare - 1)
  if (!isHeadless) for (const [index, column] of columns.entries()) guide(sheet, column, index, last)
  await sheet.protect('', { ...allowed })
}

const dayFormat = 'dd/mm/yyyy'

/** Whoever fills in a form may look at it as they like. */
const allowed = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
}

function addRow(sheet: ExcelJS.Worksheet, cells: readonly FormCell[], { columns, isHeadless }: FormSheet): ExcelJS.Row {
  const row = sheet.addRow(cells.map(({ value }) => (value === '' ? null : storedValue(value))))
  cells.forEach(({ isOpen }, index) => {
    const cell = row.getCell(index + 1)
    cell.numFmt = columns[index]?.isDay ? dayFormat : '@'
    cell.alignment = wrapped
    if (isOpen) unlock(cell)
    else if (!isHeadless) cell.fill = lockedFill
    if (isOpen && isHeadless) cell.fill = requiredFill
  })
  return row
}

function unlock(cell: ExcelJS.Cell): void {
  cell.protection = { locked: false }
}

/** Days of the 1900 system from its day 0 to 1 January 1970. */
const daysTo1970 = 25_569

function storedValue(value: FormCell['value']): string | number {
  return typeof value === 'object' ? toInstant(value.day).getTime() / millisecondsOfDay + daysTo1970 : value
}

/** Warns and never blocks: the reader understands more than a spreadsheet can test. */
function guide(
  sheet: ExcelJS.Worksheet,
  { title, prompt, choices, isDay }: FormColumn,
  index: number,
  last: number,
): void {
  if (prompt === undefined) return
  const letter = capitalLetter(index + 1)
  const help = { allowBlank: true, showInputMessage: true, promptTitle: title, prompt }
  const warning = { showErrorMessage: true, errorStyle: 'warning', errorTitle: title, error: `${prompt}.` }
  const range = `${letter}2:${letter}${last}`
  if (choices !== undefined) {
    offerRange(sheet, range, { ...help, ...warning, type: 'list', formulae: [`"${choices.join(',')}"`] })
  } else if (isDay) {
    offerRange(sheet, range, {
      ...help,
      ...warning,
      type: 'date',
      operator: 'between',
      formulae: ['1990-01-01', '2199-12-31'],
    })
  } else offerRange(sheet, range, { ...help, type: 'any', formulae: [] })
}
