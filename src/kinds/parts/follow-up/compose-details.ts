import { groupBy } from '../../../base/group-by.ts'
import { fromRow } from '../../../base/origin/from-row.ts'
import { type Explanations, explained, originOf } from '../../../base/origin/origin.ts'
import type { Unit } from '../units/unit.ts'
import { composeLines } from '../view-fields.ts'
import type { ActionRecord, Recommendation } from './action.ts'
import type { YearCounts } from './count-actions.ts'
import type { DetailView, RecommendationsView } from './details-view.ts'

type GroupView = DetailView['units'][number]['groups'][number]

const none = '–'

/** Lampiran 2: one matrix for each survey year that has actions, in the shape its records have. */
export function composeDetails(
  years: readonly number[],
  all: readonly ActionRecord[],
  units: readonly Unit[],
): DetailView[] {
  return years.flatMap(year => {
    const actions = all.filter(action => action.year === year)
    return actions.length === 0 ? [] : [composeDetail(year, actions, units)]
  })
}

function composeDetail(year: number, actions: readonly ActionRecord[], units: readonly Unit[]): DetailView {
  const byUnit = groupBy(actions, action => action.unit)
  return {
    year,
    id: `rincian-${year}`,
    byNumber: actions.some(action => action.recommendationNumber !== undefined),
    byService: actions.some(action => action.service !== undefined),
    units: [...byUnit].map(([name, ofUnit]) => {
      const unit = units.find(one => one.name === name)
      const view = { number: known(unit?.number, name), name, groups: composeGroups(ofUnit) }
      return explained(view, unit === undefined ? {} : fromRow(unit, { number: 'number', name: 'name' }))
    }),
  }
}

function known(number: number | undefined, name: string): number {
  if (number === undefined) throw new RangeError(`${name} passed the check without standing in the sheet Unit`)
  return number
}

/** The recommendations or services of a unit, each with its actions in the order of the rows. */
function composeGroups(actions: readonly ActionRecord[]): GroupView[] {
  const byRecommendation = groupBy(actions, action =>
    JSON.stringify([action.recommendationNumber ?? null, action.service ?? null]),
  )
  return [...byRecommendation.values()].flatMap(group => {
    const [first] = group
    if (first === undefined) return []
    return [
      {
        number: first.recommendationNumber ?? none,
        recommendation: composeLines(first.recommendation ?? [{ text: none }]),
        service: first.service ?? none,
        actions: group.map(record => {
          const { action, timeline, status } = record
          const view = { lines: composeLines(action), timeline: timeline.text, status }
          return explained(view, fromRow(record, { lines: 'action', timeline: 'timeline', status: 'status' }))
        }),
      },
    ].map(view => explained(view, groupCells(first)))
  })
}

/** What names a group of actions is copied from the first of them. */
function groupCells(first: ActionRecord): Explanations<GroupView> {
  const { recommendationNumber, service } = first
  return {
    ...(recommendationNumber !== undefined && fromRow(first, { number: 'recommendationNumber' })),
    ...(service !== undefined && fromRow(first, { service: 'service' })),
  }
}

/** The recommendations of each survey year, and how many services they were followed up for. */
export function composeRecommendations(
  recommendations: readonly Recommendation[],
  all: readonly ActionRecord[],
  counted: readonly YearCounts[],
): RecommendationsView[] {
  const byYear = groupBy(recommendations, recommendation => recommendation.year)
  return [...byYear]
    .sort(([left], [right]) => left - right)
    .map(([year, items]) => {
      const counts = counted.find(known => known.year === year)?.counts
      const ofYear = all.filter(action => action.year === year)
      const actions = ofYear.filter(action => action.service !== undefined)
      const services = new Set(actions.map(({ unit, service }) => JSON.stringify([unit, service]))).size
      const stated = counts?.recommendations ?? 0
      const view = {
        year,
        items: items.map(one =>
          explained({ number: one.number, text: one.text }, fromRow(one, { number: 'number', text: 'text' })),
        ),
        hasServices: actions.length > 0,
        services,
        recommendations: stated,
        isOnePerService: actions.length > 0 && actions.length === ofYear.length && services === stated,
      }
      return explained(view, { recommendations: counts && originOf(counts, 'recommendations') })
    })
}
