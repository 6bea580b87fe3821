import type { Decimal } from '../base/decimal.ts'
import type { Place } from '../problems/problem.ts'
import { placeOfCell, type Sheet, type SheetRow } from '../sources/source.ts'
import { cellText } from './cell-text.ts'
import { parseDecimal } from './fields/numbers.ts'
import type { Header } from './headings/header.ts'

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
  /^(?:grand\s+|sub\s*)?(?:total|jumlah|jml|nrr|(?:nilai\s+)?rata\s?-?\s?rata)(?:[\s/]+(?:tahun|keseluruhan|seluruhnya|semua|total|unit|unsur|nilai|akhir|per|dan|s\.d\.|responden|\d{4}|[,&/]))*\s*:?$/i

/** Rows of workings of the regulation (PermenPANRB 14/2017), whose numbers are neither sums nor means of the rows. */
const workings =
  /^(?:nrr\s+(?:tertimbang|tertbg)|bobot(?:\s+nilai)?|(?:nilai\s+)?ikm|indeks(?:\s+kepuasan\s+masyarakat)?|(?:nilai\s+)?konversi|mutu\s+pelayanan|kinerja(?:\s+unit)?)(?:[\s/]+(?:unit|pelayanan|layanan|unsur|per|skm|ikm|konversi|setelah|dikonversi))*\s*:?$/i

/** Whether the label of a row of totals says that its numbers are means. */
export function saysMean(text: string): boolean {
  return /rata|nrr/i.test(text)
}

interface LabelledNumbers {
  readonly label: string
  /** By column, from 0. */
  readonly numbers: ReadonlyMap<number, Decimal>
}

/**
 * Whether a row says nothing but `Jumlah` (or the like) and numbers, or is a row of workings. Such a row is never data.
 *
 * @param lastColumn column of the table beyond which nothing is looked at.
 */
export function isTotalsRow(row: SheetRow, lastColumn = Number.POSITIVE_INFINITY): boolean {
  const found = readLabelled(row, lastColumn)
  return found !== undefined && (isTotal(found) || workings.test(found.label))
}

/** The rows of totals of a table, which `readTable` passes over. */
export function readTotals(sheet: Sheet, header: Header): readonly TotalsRow[] {
  const lastColumn = Math.max(...header.columns.values())
  return sheet.rows.flatMap(row => {
    const found = readLabelled(row, lastColumn)
    if (found === undefined || !isTotal(found)) return []
    const values = [...header.columns].flatMap(([key, column]) => {
      const value = found.numbers.get(column)
      return value === undefined ? [] : [[key, { value, place: placeOfCell(sheet, row.number, column) }] as const]
    })
    return [{ rowNumber: row.number, label: found.label, values: new Map(values) }]
  })
}

function isTotal({ label: found, numbers }: LabelledNumbers): boolean {
  return numbers.size > 0 && label.test(found)
}

/** The grade of a row of workings, `A`, `Sangat Baik`. */
const grade = /^(?:[A-D]|(?:sangat|kurang|tidak)?\s?baik)$/i

/** A row of one text and numbers. A grade behind the text of a row of workings counts as a number. */
function readLabelled({ cells }: SheetRow, lastColumn: number): LabelledNumbers | undefined {
  const labels: string[] = []
  const numbers = new Map<number, Decimal>()
  for (const [column, cell] of cells.entries()) {
    const text = cell === undefined || cell.covered || column > lastColumn ? '' : cellText(cell.value)
    if (cell === undefined || text === '') continue
    const number = parseDecimal(cell.value)
    if (number !== undefined) numbers.set(column, number)
    // Shares, and dashes where there is nothing to add up, are no words.
    else if (
      /[^\d\s.,%–-]/.test(text) &&
      !(labels.length === 1 && workings.test(labels[0] ?? '') && grade.test(text))
    ) {
      labels.push(text)
    }
    if (labels.length > 1) return undefined
  }
  const [found] = labels
  return found === undefined ? undefined : { label: found, numbers }
}
