import { groupBy } from '../../base/group-by.ts'
import { type Outcome, ProblemLog } from '../../base/outcome.ts'
import { countRatl, type RatlCounts } from '../../scoring/ratl-counts.ts'
import { comparePublished } from './compare-published.ts'
import { type MonevSkmInput, unitsOfYear } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import { type SkmResult, scoreSurveyYear } from './score-surveys.ts'
import type { YearCounts } from './year-counts.ts'

export interface MonevSkmScores {
  readonly skm: readonly SkmResult[]
  readonly ratl: readonly YearCounts[]
  readonly total: RatlCounts
}

/** Scores the surveys, counts the actions, and compares both with figures that were given or printed elsewhere. */
export function scoreMonevSkm(input: MonevSkmInput, reference: MonevReference): Outcome<MonevSkmScores> {
  const log = new ProblemLog()
  const skm = input.surveys.map(survey => scoreSurveyYear(survey, input.units, reference, log))
  const ratl = input.surveys.map(({ year }) => countYear(year, input))
  reportSilentUnits(input, ratl, log)
  comparePublished(input.published, ratl, log)
  return log.conclude(() => ({ skm, ratl, total: countRatl(input.actions, input.report.cutoff) }))
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

function reportSilentUnits(input: MonevSkmInput, ratl: readonly YearCounts[], log: ProblemLog): void {
  for (const { year, units } of ratl) {
    for (const unit of unitsOfYear(input.units, year)) {
      if (units.get(unit.name)?.actions !== 0) continue
      log.add(monevProblem('ratl.unit-without-actions', unit.place, { unit: unit.name, year }))
    }
  }
}
