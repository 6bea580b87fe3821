import type { CellValue } from 'exceljs'
import { addSheet } from '../monthly/month-sheets.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { addLongTable } from '../workbook/long-table.ts'
import { packWorkbook, startWorkbook } from '../workbook/pack-workbook.ts'
import { addAboutSheet } from '../workbook/report-sheets.ts'

export type Rows = readonly (readonly CellValue[])[]

/** A workbook on complaints; days are `2026-01-30`. */
export interface ComplaintBook {
  /** Entries of the sheet Laporan behind `Jenis`. */
  readonly entries: Rows
  /** Shown in the properties of the file. */
  readonly date: string
  readonly tickets: Table
  /** Thousands of rows are written without the library that makes the other sheets. */
  readonly isLong?: boolean
  readonly units?: Rows
  readonly holidays: Rows
  /** Further sheets by name, headings first. */
  readonly more?: Readonly<Record<string, Rows>>
  readonly about: readonly string[]
}

interface Table {
  readonly headings: readonly string[]
  readonly rows: Rows
}

export async function packComplaints(book: ComplaintBook): Promise<Uint8Array> {
  const workbook = startWorkbook(book.date)
  const { tickets, units, holidays, more = {} } = book
  addSheet(workbook, { name: 'Laporan', headings: ['Isian', 'Nilai'], rows: [['Jenis', 'pengaduan'], ...book.entries] })
  if (units) addSheet(workbook, { name: 'Unit', headings: ['Unit', 'Hari Kerja Seminggu'], rows: units })
  if (holidays.length > 0)
    addSheet(workbook, {
      name: 'Libur',
      headings: ['Tanggal', 'Keterangan', 'Golongan', 'Unit', 'Usulan'],
      rows: holidays,
    })
  for (const [name, [headings = [], ...rows]] of Object.entries(more))
    addSheet(workbook, { name, headings: headings.map(String), rows })
  const columns = tickets.headings.map(heading => ({ heading, width: Math.max(14, heading.length + 4) }))
  const long = book.isLong ? addLongTable(workbook, { name: 'Pengaduan', columns, rows: tickets.rows }) : undefined
  if (!book.isLong) addSheet(workbook, { name: 'Pengaduan', ...tickets })
  addAboutSheet(workbook, book.about)
  return packWorkbook(workbook, long)
}

/** The rows of the sheet Libur for a year of the facts. */
export function holidayRows(
  year: number,
  years: readonly {
    year: number
    holidays: Readonly<Record<string, string>>
    commonLeave: Readonly<Record<string, string>>
  }[],
): Rows {
  const own = years.find(one => one.year === year)
  if (own === undefined) throw new Error(`data/facts/national-holidays.json does not hold ${year}.`)
  const all = [
    ...Object.entries(own.holidays).map(([day, name]) => [day, name, 'nasional'] as const),
    ...Object.entries(own.commonLeave).map(([day, name]) => [day, name, 'cuti bersama'] as const),
  ]
  return all
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, name, kind]) => [excelDay(day), name, kind, null, null])
}

/** A day as a spreadsheet holds it; a blank cell for none. */
export function dayCell(day: string | undefined): CellValue {
  return day === undefined ? null : excelDay(day)
}
