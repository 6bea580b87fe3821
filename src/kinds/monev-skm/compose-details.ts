import { groupBy } from '../../base/group-by.ts'
import { textLines } from '../../base/text-lines.ts'
import type { ActionRecord, MonevSkmInput, Recommendation, Unit } from './input.ts'
import type { MonevSkmScores } from './score.ts'
import type { MonevSkmView } from './view.ts'

type DetailView = MonevSkmView['details'][number]
type GroupView = DetailView['units'][number]['groups'][number]

const none = '–'

/** Lampiran 2: one matrix for each survey year that has actions, in the shape its records have. */
export function composeDetails(input: MonevSkmInput): MonevSkmView['details'] {
  return input.surveys.flatMap(({ year }) => {
    const actions = input.actions.filter(action => action.year === year)
    return actions.length === 0 ? [] : [composeDetail(year, actions, input.units)]
  })
}

function composeDetail(year: number, actions: readonly ActionRecord[], units: readonly Unit[]): DetailView {
  const byUnit = groupBy(actions, action => action.unit)
  const numbers = new Map(units.map(unit => [unit.name, unit.number]))
  return {
    year,
    id: `rincian-${year}`,
    byNumber: actions.some(action => action.recommendationNumber !== undefined),
    byService: actions.some(action => action.service !== undefined),
    units: [...byUnit].map(([name, ofUnit]) => ({
      number: known(numbers.get(name), name),
      name,
      groups: composeGroups(ofUnit),
    })),
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
        recommendation: [...copyLines(first.recommendation ?? [{ text: none }])],
        service: first.service ?? none,
        actions: group.map(({ action, timeline, status }) => ({
          lines: copyLines(action),
          timeline: timeline.text,
          status,
        })),
      },
    ]
  })
}

function copyLines(rich: ActionRecord['action']) {
  return textLines(rich).map(line => ({ ...line, runs: [...line.runs] }))
}

/** The recommendations of each survey year, and how many services they were followed up for. */
export function composeRecommendations(input: MonevSkmInput, scores: MonevSkmScores): MonevSkmView['recommendations'] {
  const byYear = groupBy(input.recommendations, (recommendation: Recommendation) => recommendation.year)
  return [...byYear]
    .sort(([left], [right]) => left - right)
    .map(([year, items]) => {
      const actions = input.actions.filter(action => action.year === year && action.service !== undefined)
      return {
        year,
        items: items.map(({ number, text }) => ({ number, text })),
        hasServices: actions.length > 0,
        services: new Set(actions.map(({ unit, service }) => JSON.stringify([unit, service]))).size,
        recommendations: scores.ratl.find(known => known.year === year)?.counts.recommendations ?? 0,
      }
    })
}
