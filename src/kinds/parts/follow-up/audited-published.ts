import type { PublishedClosed, PublishedFigure, PublishedParts } from '../../../audit/figures/published-figures.ts'
import { groupBy } from '../../../base/group-by.ts'
import type { Place } from '../../../problems/problem.ts'
import type { ComparedTotal } from '../../../workbook/totals.ts'
import type { YearCounts } from './count-actions.ts'
import { type PublishedFigures, publishedSheet } from './published.ts'

type Count = 'recommendations' | 'actions' | 'closed'

const counts: readonly (readonly [count: Count, what: string])[] = [
  ['recommendations', 'rekomendasi'],
  ['actions', 'rencana aksi'],
  ['closed', 'rencana aksi close'],
]

interface Printed {
  readonly published: readonly PublishedFigures[]
  readonly totals: readonly ComparedTotal[]
}

interface Counted {
  readonly ratl: readonly YearCounts[]
}

interface AuditedPublished {
  readonly published: readonly PublishedFigure[]
  readonly sums: readonly PublishedParts[]
  readonly closedCounts: readonly PublishedClosed[]
}

/** The figures printed elsewhere, beside those of the rows and beside each other; a blank one is compared with nothing. */
export function auditedPublished(input: Printed, scores: Counted): AuditedPublished {
  return {
    published: input.published.flatMap(row => comparedWithRows(row, scores)),
    sums: [...sumsOfUnits(input, scores), ...sumsOfYears(input)],
    closedCounts: input.published.flatMap(row => {
      const { actions, closed, at } = row
      if (actions === undefined || closed === undefined) return []
      return [{ scope: scopeOf(row), actions, closed, place: at('closed') }]
    }),
  }
}

function scopeOf({ year, unit }: PublishedFigures): string {
  return `tahun ${year}${unit === undefined ? '' : ` ${unit}`}`
}

function comparedWithRows(row: PublishedFigures, { ratl }: Counted): readonly PublishedFigure[] {
  const counted = ratl.find(({ year }) => year === row.year)
  const figures = row.unit === undefined ? counted?.counts : counted?.units.get(row.unit)
  return counts.flatMap(([count, what]) => {
    const printed = row[count]
    if (printed === undefined) return []
    return [{ scope: scopeOf(row), what, printed, counted: figures?.[count] ?? 0, place: row.at(count) }]
  })
}

/** The totals of a year beside the rows of its units. A row of totals under the table is held against those already. */
function sumsOfUnits({ published, totals }: Printed, { ratl }: Counted): readonly PublishedParts[] {
  return published.flatMap(row => {
    if (row.unit !== undefined) return []
    const ofUnits = published.filter(({ year, unit }) => year === row.year && unit !== undefined)
    const reported = reportedUnits(ratl.find(({ year }) => year === row.year))
    return counts.flatMap(([count, what]) => {
      const [printed, place] = [row[count], row.at(count)]
      const parts = ofUnits.filter(part => part[count] !== undefined)
      if (printed === undefined || parts.length === 0 || isRowOfTotals(place, totals)) return []
      const isComplete = reported.every(name => parts.some(({ unit }) => unit === name))
      const sum = sumOf(parts, count)
      return [{ scope: scopeOf(row), what, parts: 'baris per unit', printed, sum, isComplete, place }]
    })
  })
}

/** The units that have actions in a year. */
function reportedUnits(counted: YearCounts | undefined): readonly string[] {
  return [...(counted?.units ?? [])].flatMap(([name, { actions }]) => (actions === 0 ? [] : [name]))
}

function isRowOfTotals(place: Place, totals: readonly ComparedTotal[]): boolean {
  return totals.some(total => total.place.sheet === place.sheet && total.place.cell === place.cell)
}

/** A total of several years beside the totals of each. Where there are rows of units, it is held against those already. */
function sumsOfYears({ published, totals }: Printed): readonly PublishedParts[] {
  const ofYears = [...groupBy(published, ({ year }) => year).values()].flatMap(
    rows => rows.find(({ unit }) => unit === undefined) ?? [],
  )
  return totals.flatMap(({ label, title, printed, computed, place }) => {
    const [count, what] = countTitled(title) ?? []
    if (count === undefined || what === undefined || computed.length > 0) return []
    const named = (label.match(/\b\d{4}\b/g) ?? []).map(Number)
    const parts = named.length === 0 ? ofYears : ofYears.filter(({ year }) => named.includes(year))
    // A row that names one year is the total of that year itself.
    if (parts.length < 2) return []
    const sum = {
      printed: printed.toNumber(),
      sum: sumOf(parts, count),
      isComplete: parts.every(row => row[count] !== undefined),
    }
    return [{ scope: `pada baris "${label}"`, what, parts: 'baris per tahun', ...sum, place }]
  })
}

/** Which count a column of the sheet holds; the titles are those of no other sheet. */
function countTitled(title: string): (typeof counts)[number] | undefined {
  const { columns } = publishedSheet
  return counts.find(([count]) => columns[count].title === title)
}

function sumOf(rows: readonly PublishedFigures[], count: Count): number {
  return rows.reduce((sum, row) => sum + (row[count] ?? 0), 0)
}
