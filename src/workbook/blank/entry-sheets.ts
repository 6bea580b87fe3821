import type ExcelJS from 'exceljs'
import { toInstant } from '../../base/dates/calendar-date.ts'
import { type Moment, millisecondsOfDay } from '../../base/dates/moment.ts'
import type { Column } from '../column.ts'
import type { FactSheet, TableSheet, WorkbookSpec } from '../declare.ts'
import { parseMoment } from '../fields/date.ts'
import type { ExampleEntry, ExampleRow } from '../invented-rows.ts'
import { guideOf, offerRange } from './guides.ts'
import { bold, fitHeight, headFill, printedOnWidth, requiredFill, styleHead, wrapped } from './looks.ts'

/** Rows below a heading that are prepared for filling in. */
const lastPrepared = 2000

interface FactFilling {
  readonly presets?: ReadonlyMap<string, string> | undefined
  readonly example?: ExampleRow | undefined
}

/** Adds a sheet of facts: a line for each entry, with what is known already. */
export function addFacts(book: ExcelJS.Workbook, spec: FactSheet, { presets, example }: FactFilling): void {
  const sheet = book.addWorksheet(spec.name, { views: [frozenHead] })
  printedOnWidth(sheet, 'portrait')
  sheet.columns = [{ width: 28 }, { width: 60 }]
  styleHead(sheet.addRow(['Isian', 'Nilai']))
  for (const [key, column] of Object.entries(spec.columns)) {
    const given = example?.[key] ?? presets?.get(column.title)
    const row = sheet.addRow([column.title, entryCell(column, given)])
    markTitle(row.getCell(1), column)
    dress(row.getCell(2), column)
    fitHeight(sheet, row)
    offerRange(sheet, row.getCell(2).address, guideOf(column, {}))
  }
}

function dress(cell: ExcelJS.Cell, column: Column<unknown>): void {
  cell.numFmt = cellFormat(column)
  cell.alignment = { ...wrapped, horizontal: 'left' }
}

interface TableFilling {
  /** All sheets, for the names that columns look up. */
  readonly workbook: WorkbookSpec
  readonly rows: readonly ExampleRow[]
}

/** Adds a table: its heading, and rows that are prepared for filling in. */
export function addTable(book: ExcelJS.Workbook, spec: TableSheet, { workbook, rows }: TableFilling): void {
  const sheet = book.addWorksheet(spec.name, { views: [frozenHead] })
  const columns = Object.entries(spec.columns)
  const widths = columns.map(([, column]) => widthOf(column))
  printedOnWidth(sheet, sum(widths) > widestPortrait ? 'landscape' : 'portrait')
  sheet.columns = columns.map(([, column], index) => ({
    width: widths[index] ?? 0,
    style: { numFmt: cellFormat(column), alignment: wrapped },
  }))
  const head = sheet.addRow(columns.map(([, { title }]) => title))
  styleHead(head)
  for (const row of rows) {
    fitHeight(sheet, sheet.addRow(columns.map(([key, column]) => entryCell(column, row[key]))))
  }
  columns.forEach(([, column], index) => {
    const { letter } = sheet.getColumn(index + 1)
    markTitle(head.getCell(index + 1), column)
    offerRange(sheet, `${letter}2:${letter}${lastPrepared}`, guideOf(column, workbook))
  })
}

const frozenHead = { state: 'frozen', ySplit: 1 } as const

/** In digits, as spreadsheets count widths: what an A4 page shows in letters of a readable size. */
const widestPortrait = 100
const leastWidths = { text: 18, lines: 42, number: 8, day: 12, moment: 20 } as const
const widthOfNames = 32

function widthOf(column: Column<unknown>): number {
  const least = column.read.looksInto === undefined ? leastWidths[cellKind(column)] : widthOfNames
  return Math.max(least, column.title.length + 4)
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}

/** Says of a heading whether it must be filled in, by its colour and in a note; its text stays what the reader knows. */
function markTitle(cell: ExcelJS.Cell, column: Column<unknown>): void {
  cell.numFmt = '@'
  cell.font = bold
  cell.alignment = wrapped
  cell.fill = column.required ? requiredFill : headFill
  cell.note = { texts: [{ text: `${requiredWords(column)}. ${column.note}.` }] }
}

const formats = {
  // Text stays what was typed: a NIP keeps its digits, and `1/8` is no day.
  text: '@',
  lines: '@',
  number: 'General',
  day: 'dd/mm/yyyy',
  moment: 'dd/mm/yyyy hh:mm:ss',
} as const

/** What the cells of a column hold. */
function cellKind({ read }: Column<unknown>): keyof typeof formats {
  return read.describes?.cell ?? 'text'
}

/** How a spreadsheet shows and takes the cells of a column. */
function cellFormat(column: Column<unknown>): string {
  return formats[cellKind(column)]
}

/** What a spreadsheet keeps of an entry: days and times are numbers there. */
function entryCell(column: Column<unknown>, entry: ExampleEntry | undefined): ExampleEntry | null {
  if (entry === undefined) return null
  const kind = cellKind(column)
  const moment = kind === 'day' || kind === 'moment' ? parseMoment(String(entry)) : undefined
  return moment === undefined ? entry : serialOf(moment)
}

/** Days of the 1900 system from its day 0 to 1 January 1970. */
const daysTo1970 = 25_569

function serialOf({ date, time }: Moment): number {
  return (toInstant(date).getTime() + time) / millisecondsOfDay + daysTo1970
}

/** Whether a column must be filled in, as its heading says it. */
function requiredWords({ required, asAbove }: Column<unknown>): string {
  if (!required) return 'Boleh kosong'
  return asAbove ? 'Wajib; kosong berarti sama dengan di atasnya' : 'Wajib diisi'
}
