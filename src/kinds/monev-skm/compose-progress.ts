import type { RatlCounts } from '../../scoring/ratl-counts.ts'
import type { MonevSkmInput } from './input.ts'
import type { MonevSkmScores, UnitCounts } from './score.ts'
import type { MonevSkmView } from './view.ts'

type CountsView = Omit<MonevSkmView['summary']['units'][number]['rows'][number], 'year'>
type ProgressView = MonevSkmView['ratl']['total']

function composeCounts(counts: RatlCounts): CountsView {
  return { ...counts, hasActions: counts.actions > 0 }
}

/** What BAB III says of the actions: by survey year and together, with what is still open and who has not reported. */
export function composeProgress(input: MonevSkmInput, scores: MonevSkmScores): MonevSkmView['ratl'] {
  const years = scores.ratl.map(({ year, counts, units }) => ({
    year,
    ...progress(`Tahun ${year}`, counts, openUnits(units), silentUnits(units)),
  }))
  const label = listYears(scores.ratl.map(({ year }) => year))
  const open = unique(years.flatMap(year => year.openUnits))
  const silent = unique(years.flatMap(year => year.silentUnits))
  return { years, total: progress(label, scores.total, inOrder(input, open), inOrder(input, silent)) }
}

function progress(
  label: string,
  counts: RatlCounts,
  openUnits: readonly string[],
  silentUnits: readonly string[],
): ProgressView {
  return {
    ...composeCounts(counts),
    label,
    allClosed: counts.actions > 0 && counts.open === 0,
    hasOverdue: counts.overdue > 0,
    openUnits: [...openUnits],
    hasSilentUnits: silentUnits.length > 0,
    silentUnits: [...silentUnits],
  }
}

const openUnits = (units: UnitCounts) => namesWhere(units, counts => counts.open > 0)
const silentUnits = (units: UnitCounts) => namesWhere(units, counts => counts.actions === 0)

function namesWhere(units: UnitCounts, accept: (counts: RatlCounts) => boolean): readonly string[] {
  return [...units].filter(([, counts]) => accept(counts)).map(([name]) => name)
}

function unique(names: readonly string[]): ReadonlySet<string> {
  return new Set(names)
}

function inOrder(input: MonevSkmInput, names: ReadonlySet<string>): readonly string[] {
  return input.units.map(unit => unit.name).filter(name => names.has(name))
}

function listYears(years: readonly number[]): string {
  return years.length === 1 ? `Tahun ${years[0]}` : 'Seluruh tahun'
}

/** Lampiran 1: a row for each unit and each year in which it took part. */
export function composeSummary(input: MonevSkmInput, scores: MonevSkmScores): MonevSkmView['summary'] {
  const firstYear = Math.min(...scores.ratl.map(({ year }) => year))
  const units = input.units.map(unit => ({
    number: unit.number,
    name: unit.name,
    marked: (unit.independentSince ?? firstYear) > firstYear,
    rows: scores.ratl.flatMap(({ year, units }) => {
      const counts = units.get(unit.name)
      return counts === undefined ? [] : [{ year, ...composeCounts(counts) }]
    }),
  }))
  const marked = input.units.flatMap(({ independentSince: since }) =>
    since !== undefined && since > firstYear ? [since] : [],
  )
  return {
    units: units.filter(({ rows }) => rows.length > 0),
    hasMarked: marked.length > 0,
    markedYears: [...new Set(marked)].sort((left, right) => left - right),
  }
}
