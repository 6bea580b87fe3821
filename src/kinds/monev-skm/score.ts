import { groupBy } from '../../base/group-by.ts'
import { countRatl, type RatlCounts } from '../../scoring/ratl-counts.ts'
import { type MonevSkmInput, unitsOfYear } from './input.ts'
import { type Movement, scoreMovement } from './movement.ts'
import type { MonevReference } from './reference.ts'
import { type SkmResult, scoreSurveyYear } from './score-surveys.ts'
import type { YearCounts } from './year-counts.ts'

export interface MonevSkmScores {
  readonly skm: readonly SkmResult[]
  readonly ratl: readonly YearCounts[]
  readonly total: RatlCounts
  readonly movement: Movement | undefined
}

/** Scores the surveys and counts the actions. */
export function scoreMonevSkm(input: MonevSkmInput, reference: MonevReference): MonevSkmScores {
  return {
    skm: input.surveys.flatMap(survey => scoreSurveyYear(survey, input, reference) ?? []),
    ratl: input.surveys.map(({ year }) => countYear(year, input)),
    total: countRatl(input.actions, input.report.cutoff),
    movement: scoreMovement(input),
  }
}

function countYear(year: number, { actions, units, report: { cutoff } }: MonevSkmInput): YearCounts {
  const ofYear = actions.filter(action => action.year === year)
  const byUnit = groupBy(ofYear, action => action.unit)
  const names = new Set([...unitsOfYear(units, year).map(unit => unit.name), ...byUnit.keys()])
  return {
    year,
    counts: countRatl(ofYear, cutoff),
    units: new Map([...names].map(name => [name, countRatl(byUnit.get(name) ?? [], cutoff)])),
  }
}
