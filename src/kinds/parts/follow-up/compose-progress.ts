import type { Explanation } from '../../../base/origin/explanation.ts'
import { fromRow } from '../../../base/origin/from-row.ts'
import { explained, precedent } from '../../../base/origin/origin.ts'
import type { RatlCounts } from '../../../followup/ratl-counts.ts'
import { explainByWords, explainCondition, explainSum } from '../../../scoring/explain-comparison.ts'
import { actionStates, openStates } from '../action-counts-view.ts'
import type { Unit } from '../units/unit.ts'
import { type GroupReference, groupsOf } from '../units/unit-groups.ts'
import { fewNames } from '../view-fields.ts'
import type { UnitCounts, YearCounts } from './count-actions.ts'
import type { RatlView, SummaryView } from './progress-view.ts'

type CountsView = Omit<SummaryView['units'][number]['rows'][number], 'year'>
interface CountedActions {
  readonly ratl: readonly YearCounts[]
  readonly total: RatlCounts
}

type ProgressView = RatlView['total']

function composeCounts(counts: RatlCounts): CountsView {
  const hasActions = explainCondition('ada rencana aksi', () => [precedent('rencana aksi', counts, 'actions')])
  return explained({ ...counts, hasActions: counts.actions > 0 }, { hasActions })
}

/** What BAB III says of the actions: by survey year and together, with what is still open and who has not reported. */
export function composeProgress(
  units: readonly Unit[],
  { ratl, total }: CountedActions,
  reference: GroupReference,
): RatlView {
  const order = units.map(unit => unit.name)
  const allYears = ratl.map(one => one.units)
  return {
    years: ratl.map(one => ({ year: one.year, ...progress(one.counts, [one.units], order) })),
    total: progress(total, allYears, order),
    ...composeGroups(units, allYears, reference),
  }
}

/** Actions by group of units; groups without any are left out. */
function composeGroups(
  units: readonly Unit[],
  years: readonly UnitCounts[],
  reference: GroupReference,
): Pick<RatlView, 'groups'> {
  const groups = groupsOf(units, reference).flatMap(({ name }) => {
    const names = units.filter(({ group }) => group === name).map(unit => unit.name)
    const counts = years.flatMap(ofYear => names.flatMap(unit => ofYear.get(unit) ?? []))
    const [closed, open] = [sumOf(counts, 'closed'), sumOf(counts, 'open')]
    const told = { closed: explainSumOf(counts, 'closed'), open: explainSumOf(counts, 'open') }
    return closed + open === 0 ? [] : [explained({ name, closed, open }, told)]
  })
  return { groups }
}

function progress(counts: RatlCounts, years: readonly UnitCounts[], order: readonly string[]): ProgressView {
  const ofUnit = (name: string) => years.flatMap(units => units.get(name) ?? [])
  const openUnits = order.flatMap(name => {
    const open = sumOf(ofUnit(name), 'open')
    const overdue = sumOf(ofUnit(name), 'overdue')
    const told = { open: explainSumOf(ofUnit(name), 'open'), overdue: explainSumOf(ofUnit(name), 'overdue') }
    return open === 0 ? [] : [explained({ name, open, overdue, ...openStates({ open, overdue }) }, told)]
  })
  const silentUnits = order.filter(name => ofUnit(name).some(({ actions }) => actions === 0))
  const view: ProgressView = {
    ...composeCounts(counts),
    ...actionStates(counts),
    openUnits,
    openNames: fewNames(openUnits.map(({ name }) => name)),
    silentUnits,
    silentNames: fewNames(silentUnits),
  }
  const ofActions = () => [precedent('rencana aksi', counts, 'actions')]
  const ofOpen = () => [precedent('open', counts, 'open'), ...ofActions()]
  return explained(view, {
    allClosed: explainCondition('ada rencana aksi dan semuanya close', ofOpen),
    noneClosed: explainCondition('ada rencana aksi dan belum satu pun close', ofOpen),
    hasOverdue: explainCondition('ada yang melewati batas waktu', () => [precedent('lewat waktu', counts, 'overdue')]),
    openUnits: explainByWords('banyaknya unit yang rencana aksinya masih open', ofOpen),
    silentUnits: explainByWords(
      'unit peserta survei tanpa satu pun rencana aksi, menurut urutan lembar Unit',
      ofActions,
    ),
  })
}

function explainSumOf(counts: readonly RatlCounts[], figure: 'closed' | 'open' | 'overdue'): Explanation {
  return explainSum(counts.map(one => precedent(figure, one, figure)))
}

function sumOf(counts: readonly RatlCounts[], figure: 'closed' | 'open' | 'overdue'): number {
  return counts.reduce((sum, one) => sum + one[figure], 0)
}

/** Lampiran 1: a row for each unit and each year in which it took part. */
export function composeSummary(all: readonly Unit[], ratl: CountedActions['ratl']): SummaryView {
  const firstYear = Math.min(...ratl.map(({ year }) => year))
  const rowsOf = ({ name }: Unit) =>
    ratl.flatMap(({ year, units }) => {
      const counts = units.get(name)
      return counts === undefined ? [] : [{ year, ...composeCounts(counts) }]
    })
  const shown = all.filter(unit => rowsOf(unit).length > 0)
  const [marked, noted] = [markedYears(all, firstYear), markedYears(shown, firstYear)]
  // An action on a survey before its independence would belie what the note says of a unit.
  const isSurveyedSince = shown.every(unit => rowsOf(unit).every(({ year }) => year >= (unit.independentSince ?? year)))
  return {
    units: shown.map(unit => {
      const { number, name } = unit
      const view = { number, name, marked: markedYears([unit], firstYear).length > 0, rows: rowsOf(unit) }
      return explained(view, fromRow(unit, { number: 'number', name: 'name' }))
    }),
    markedYears: marked,
    markNoteYears: noted,
    hasSilentRows: shown.some(unit => rowsOf(unit).some(({ hasActions }) => !hasActions)),
    isSurveyedSince,
  }
}

/** The years, in order, in which units became independent that had not been so in the first survey year. */
function markedYears(units: readonly Unit[], firstYear: number): number[] {
  const years = units.flatMap(({ independentSince: since = firstYear }) => (since > firstYear ? [since] : []))
  return [...new Set(years)].sort((left, right) => left - right)
}
