import type { RuleSet } from '../../scoring/recommendations.ts'
import { scoreResults, scoreSurveyYear } from '../parts/unit-survey/score-survey.ts'
import type { SkmResult, YearResult } from '../parts/unit-survey/skm-result.ts'
import { lastSurvey } from './chain.ts'
import type { SkmTahunanInput } from './input.ts'
import {
  type Recommendation,
  recommendFrom,
  recommendSubjects,
  type SubjectValues,
  settleRules,
  valuesOfSubjects,
} from './recommend-subjects.ts'
import type { SkmTahunanReference } from './reference.ts'
import { scoreUnits, type UnitResult } from './score-subjects.ts'

export interface SkmTahunanScores {
  /** Of the agency; none where an error has told why. */
  readonly result: SkmResult | undefined
  /** Of earlier years, in their order. */
  readonly earlier: readonly YearResult[]
  /** By the name of the unit, in the survey year and in the year before. */
  readonly units: ReadonlyMap<string, UnitResult>
  readonly unitsBefore: ReadonlyMap<string, UnitResult>
  readonly rules: RuleSet
  /** For the agency as a whole. */
  readonly agency: Recommendation | undefined
  /** At the level of the rule set; for the agency alone where no unit has results of its own. */
  readonly recommendations: readonly Recommendation[]
  /** As they are printed. */
  readonly values: readonly SubjectValues[]
}

/** Scores the survey of the year, of the agency, its units and their services, and what follows from it. */
export function scoreSkmTahunan(input: SkmTahunanInput, reference: SkmTahunanReference): SkmTahunanScores {
  const { survey, earlier, units, report } = input
  const rules = settleRules(report, reference)
  const result = survey && scoreSurveyYear(survey, input, reference)
  const results = earlier.flatMap(one => scoreResults(one, input, reference) ?? [])
  const ofUnits = survey === undefined ? new Map<string, UnitResult>() : scoreUnits(survey, input, reference)
  const lastYear = earlier.find(({ year }) => year === report.year - 1)
  const unitsBefore = lastYear === undefined ? new Map<string, UnitResult>() : scoreUnits(lastYear, input, reference)
  const before = results.find(({ year }) => year === report.year - 1)
  const archived = lastSurvey(input)
  const agency = result && recommendFrom({ result, before, archived: archived?.agencyValueOf }, rules, reference.skm)
  const order = units.map(({ name }) => name)
  const chosen = recommendSubjects({ now: ofUnits, before: unitsBefore, archived }, order, rules, reference)
  return {
    result,
    earlier: results,
    units: ofUnits,
    unitsBefore,
    rules,
    agency,
    recommendations: chosen.length > 0 || agency === undefined ? chosen : [agency],
    values: valuesOfSubjects(ofUnits, reference.skm),
  }
}
