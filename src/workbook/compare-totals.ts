import { Decimal } from '../base/decimal.ts'
import type { Place } from '../problems/problem.ts'
import type { Columns, ColumnTotal, TableRow } from './column.ts'
import type { TableSheet } from './declare.ts'
import { saysMean, type TotalsRow } from './totals-row.ts'

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
