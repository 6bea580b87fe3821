import type { Rounded } from '../../base/decimal.ts'
import { nameKey } from '../../base/name-key.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { readScore } from '../../instrument/score-instrument.ts'
import { type Choice, type ReadUnsur, type RuleSet, recommend, rulesFor } from '../../scoring/recommendations.ts'
import type { RecommendationReference } from '../parts/recommendation-rules.ts'
import type { YearResult } from '../parts/unit-survey/skm-result.ts'
import type { ReportFacts } from './input.ts'
import type { UnitResult } from './score-subjects.ts'

/** What is recommended to whom: to a unit, to one of its services, or to the agency where neither has results of its own. */
export interface Recommendation extends Choice {
  readonly unit?: string | undefined
  readonly service?: string | undefined
  readonly unsur: readonly ReadUnsur[]
  readonly result: YearResult
  readonly before?: YearResult | undefined
}

/** The rule set that a report asks for, or that of its year; with the level and the ties that it asks for. */
export function settleRules(
  { year, rules: asked, level, ties }: Pick<ReportFacts, 'year' | 'rules' | 'level' | 'ties'>,
  { 'recommendation-rules': { rules } }: RecommendationReference,
): RuleSet {
  const own = rules.find(({ id }) => id === asked) ?? rulesFor(year, rules)
  return { ...own, level: level ?? own.level, ties: ties ?? own.ties }
}

interface Years {
  readonly now: ReadonlyMap<string, UnitResult>
  /** Of the year before; empty where nothing is known of it. */
  readonly before: ReadonlyMap<string, UnitResult>
}

/** What is recommended at the level of the rule set, in the order of the units. */
export function recommendSubjects(
  { now, before }: Years,
  order: readonly string[],
  rules: RuleSet,
  { skm }: { readonly skm: Instrument },
): readonly Recommendation[] {
  return order.flatMap(unit => {
    const own = now.get(unit)
    if (own === undefined) return []
    const earlier = before.get(unit)
    const subjects =
      rules.level === 'unit' || own.services.length === 0
        ? [{ service: undefined, result: own.result, before: earlier?.result }]
        : own.services.map(({ service, result }) => ({ service, result, before: sameService(service, earlier) }))
    return subjects.map(({ service, ...results }) => ({ unit, service, ...recommendFrom(results, rules, skm) }))
  })
}

/** What follows from one result, beside that of the year before. */
export function recommendFrom(
  { result, before }: { readonly result: YearResult; readonly before?: YearResult | undefined },
  rules: RuleSet,
  skm: Instrument,
): Omit<Recommendation, 'unit' | 'service'> {
  const earlier = new Map(before === undefined ? [] : readUnsurOf(before, skm).map(({ code, value }) => [code, value]))
  const unsur = readUnsurOf(result, skm).map((one): ReadUnsur => ({ ...one, before: earlier.get(one.code) }))
  return { unsur, result, before, ...recommend(unsur, rules) }
}

function sameService(service: string | undefined, earlier: UnitResult | undefined): YearResult | undefined {
  const keyOf = (name: string | undefined) => (name === undefined ? '' : nameKey(name))
  return earlier?.services.find(one => keyOf(one.service) === keyOf(service))?.result
}

/** The values of the unsur as they are printed. */
export function readUnsurOf(
  { score }: YearResult,
  skm: Instrument,
): readonly { readonly code: string; readonly value: Rounded; readonly grade: ReadUnsur['grade'] }[] {
  return score.parts.flatMap(({ criterion, value: exact }) => {
    if (exact === undefined) return []
    const { value, role } = readScore(exact, skm.readings[0])
    return [{ code: criterion.code, value, grade: role }]
  })
}
