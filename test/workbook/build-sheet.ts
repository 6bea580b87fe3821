import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import {
  type CellValue,
  type Sheet,
  type Source,
  type SourceCell,
  spreadsheetCellName,
} from '../../src/sources/source.ts'

/** A cell as a test writes it: plain values stand for what a person types. */
export type Written = string | number | boolean | null | CellValue | SourceCell

export function cellOf(written: Written): SourceCell | undefined {
  if (written === null || written === '') return undefined
  if (typeof written === 'object' && 'covered' in written) return written
  return { value: toValue(written), covered: false }
}

export function toValue(written: string | number | boolean | CellValue): CellValue {
  if (typeof written === 'string') return { type: 'text', text: [{ text: written }] }
  if (typeof written === 'number') return { type: 'number', number: written }
  return typeof written === 'boolean' ? { type: 'boolean', boolean: written } : written
}

/** A date cell of a spreadsheet. */
export const dateCell = (date: string, time?: number): CellValue => ({
  type: 'date',
  date: date as CalendarDate,
  ...(time !== undefined && { time }),
})
/** A formula that failed. */
export const errorCell = (code = '#REF!'): CellValue => ({ type: 'error', code })
/** A formula without a stored result. */
export const unresolvedCell: CellValue = { type: 'unresolved' }
/** A cell that lies under a merged one; it repeats the value of that. */
export const under = (written: string | number): SourceCell => ({ value: toValue(written), covered: true })

/** A sheet as a spreadsheet has it: the first row is row 1. */
export function sheetOf(rows: readonly (readonly Written[])[], name = 'Lembar'): Sheet {
  return {
    file: 'uji.xlsx',
    name,
    rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map(cellOf) })),
    cellName: spreadsheetCellName,
  }
}

export function sourceOf(sheets: readonly Sheet[]): Source {
  return { file: 'uji.xlsx', sheets }
}
