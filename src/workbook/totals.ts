import { Decimal } from '../base/decimal.ts'
import type { Place } from '../problems/problem.ts'
import { placeOfCell, type Sheet, type SheetRow } from '../sources/source.ts'
import { cellText } from './cell-text.ts'
import type { Columns, ColumnTotal, TableRow } from './column.ts'
import type { TableSheet } from './declare.ts'
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
function saysMean(text: string): boolean {
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

/** The rows of totals of a table, which `readTableSheet` passes over. */
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

/** A number in a row of totals, and what its rows come to. */
export interface ComparedTotal {
  readonly label: string
  /** Title of the column. */
  readonly title: string
  readonly printed: Decimal
  /** One of these would be right: it is not always said which rows are added up, and how a mean is weighted. */
  readonly computed: readonly Decimal[]
  /** Differences up to this are rounding. */
  readonly tolerance: Decimal
  readonly place: Place
}

type AnyRow = TableRow<Columns>

/** Rounding of a mean printed with two decimals, made of values that were rounded too. */
const meanTolerance = new Decimal('0.01')

/** Holds the rows of totals of a table against its rows, in every column that says what its totals are. */
export function compareTotals(
  { columns }: Pick<TableSheet, 'columns'>,
  rows: readonly AnyRow[],
  totals: readonly TotalsRow[],
): readonly ComparedTotal[] {
  return totals.flatMap((row, index) => {
    const ranges = rangesOf(row, rows, totals[index - 1]?.rowNumber ?? 0)
    return [...row.values].flatMap(([key, { value: printed, place }]) => {
      const column = columns[key]
      if (column?.total === undefined) return []
      const isMean = saysMean(row.label)
      const how = column.total === 'sum' && isMean ? 'mean' : column.total
      const filled = ranges.filter(range => range.length > 0)
      // Under values a row `Jumlah` may add them up, or give the value of the whole.
      const sums = how === 'mean' && !isMean ? filled.flatMap(range => totalsOf('sum', key, range, columns)) : []
      const computed = [...filled.flatMap(range => totalsOf(how, key, range, columns)), ...sums]
      const tolerance = how === 'mean' ? meanTolerance : new Decimal(0)
      return [{ label: row.label, title: column.title, printed, computed, tolerance, place }]
    })
  })
}

/** The rows that a total may stand for: those of the years it names, else those since the total before, or all above. */
function rangesOf(row: TotalsRow, rows: readonly AnyRow[], before: number): readonly (readonly AnyRow[])[] {
  const named = (row.label.match(/\b\d{4}\b/g) ?? []).map(Number)
  const own = row.values.get('year')?.value.toNumber()
  const years = own === undefined ? named : [own, ...named]
  if (years.length > 0) return [rows.filter(({ values }) => years.includes(Number(values.year)))]
  const above = rows.filter(({ rowNumber }) => rowNumber < row.rowNumber)
  return [above.filter(({ rowNumber }) => rowNumber > before), above]
}

function totalsOf(how: ColumnTotal, key: string, rows: readonly AnyRow[], columns: Columns): readonly Decimal[] {
  const numbers = rows.map(row => toDecimal(row.values[key]))
  const filled = numbers.flatMap(number => number ?? [])
  if (how === 'count') return [new Decimal(rows.filter(row => row.values[key] !== undefined).length)]
  if (how === 'sum') return [sumOf(filled)]
  if (filled.length === 0) return []
  const weightKey = Object.keys(columns).find(other => columns[other]?.total === 'sum')
  const weights = rows.map((row, index) => (numbers[index] && weightKey ? toDecimal(row.values[weightKey]) : undefined))
  const weight = sumOf(weights.flatMap(one => one ?? []))
  const weighted = sumOf(numbers.map((number, index) => number?.times(weights[index] ?? 0) ?? new Decimal(0)))
  return [sumOf(filled).div(filled.length), ...(weight.isZero() ? [] : [weighted.div(weight)])]
}

function toDecimal(value: unknown): Decimal | undefined {
  return typeof value === 'number' || value instanceof Decimal ? new Decimal(value) : undefined
}

function sumOf(numbers: readonly Decimal[]): Decimal {
  return numbers.reduce((sum, number) => sum.plus(number), new Decimal(0))
}
