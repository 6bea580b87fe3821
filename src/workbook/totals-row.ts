import type { Decimal } from '../base/decimal.ts'
import type { Place } from '../base/problem.ts'
import { placeOfCell, type Sheet, type SheetRow } from '../sources/source.ts'
import { cellText } from './cell-text.ts'
import { parseDecimal } from './fields/numbers.ts'
import type { Header } from './headings/read-heading.ts'

/** A row of totals under or between the rows of a table. */
export interface TotalsRow {
  /** As the spreadsheet counts. */
  readonly rowNumber: number
  /** What it calls itself: `Jumlah`, `Rata-rata Tahun 2021`. */
  readonly label: string
  /** Its numbers by key of their column, with their places. */
  readonly values: ReadonlyMap<string, { readonly value: Decimal; readonly place: Place }>
}

const label =
  /^(?:grand\s+|sub\s*)?(?:total|jumlah|nrr|(?:nilai\s+)?rata\s?-?\s?rata)(?:\s+(?:tahun|keseluruhan|seluruhnya|semua|total|unit|unsur|nilai|akhir|per|dan|s\.d\.|\d{4}|[,&]))*\s*:?$/i

interface LabelledNumbers {
  readonly label: string
  /** By column, from 0. */
  readonly numbers: ReadonlyMap<number, Decimal>
}

/** Whether a row says nothing but `Jumlah` (or the like) and numbers. Such a row is never data. */
export function isTotalsRow(row: SheetRow): boolean {
  return readLabelledNumbers(row) !== undefined
}

/** The rows of totals of a table, which `readTable` passes over. */
export function readTotals(sheet: Sheet, header: Header): readonly TotalsRow[] {
  return sheet.rows.flatMap(row => {
    const found = readLabelledNumbers(row)
    if (found === undefined) return []
    const values = [...header.columns].flatMap(([key, column]) => {
      const value = found.numbers.get(column)
      return value === undefined ? [] : [[key, { value, place: placeOfCell(sheet, row.number, column) }] as const]
    })
    return [{ rowNumber: row.number, label: found.label, values: new Map(values) }]
  })
}

function readLabelledNumbers({ cells }: SheetRow): LabelledNumbers | undefined {
  const labels: string[] = []
  const numbers = new Map<number, Decimal>()
  for (const [column, cell] of cells.entries()) {
    const text = cell === undefined || cell.covered ? '' : cellText(cell.value)
    if (cell === undefined || text === '') continue
    const number = parseDecimal(cell.value)
    if (number !== undefined) numbers.set(column, number)
    // Shares, and dashes where there is nothing to add up, are no words.
    else if (/[^\d\s.,%–-]/.test(text)) labels.push(text)
    if (labels.length > 1) return undefined
  }
  const [found = ''] = labels
  return numbers.size > 0 && label.test(found) ? { label: found, numbers } : undefined
}
