import type { Rounded } from '../../base/decimal.ts'
import { nameKey } from '../../base/name-key.ts'
import type { RecommendedUnsur } from '../../followup/recommended-unsur.ts'
import { criterionNames, type Instrument } from '../../instrument/instrument.ts'
import { readScore } from '../../instrument/score-instrument.ts'
import { type Choice, type ReadUnsur, type RuleSet, recommend, rulesFor } from '../../scoring/recommendations.ts'
import type { ArchivedSurvey } from '../parts/recommendation-chain/archived-survey.ts'
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
  /** Of the year before; empty where the workbook says nothing of it. */
  readonly before: ReadonlyMap<string, UnitResult>
  /** The report on the year before, where an archive has it. */
  readonly archived?: Pick<ArchivedSurvey, 'valueOf'> | undefined
}

/** What is recommended at the level of the rule set, in the order of the units. */
export function recommendSubjects(
  { now, before, archived }: Years,
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
    return subjects.map(({ service, ...results }) => {
      const known = { ...results, archived: archived && ((code: string) => archived.valueOf(unit, service, code)) }
      return { unit, service, ...recommendFrom(known, rules, skm) }
    })
  })
}

/** A result beside that of the year before: of the workbook, or else the values that an archived report printed. */
interface ResultOfYears {
  readonly result: YearResult
  readonly before?: YearResult | undefined
  readonly archived?: ((code: string) => Rounded | undefined) | undefined
}

/** What follows from one result, beside that of the year before. */
export function recommendFrom(
  { result, before, archived = () => undefined }: ResultOfYears,
  rules: RuleSet,
  skm: Instrument,
): Omit<Recommendation, 'unit' | 'service'> {
  const printed = before && printedValues(before, skm)
  const unsur = readUnsurOf(result, skm).map((one): ReadUnsur => {
    return { ...one, before: printed === undefined ? archived(one.code) : printed.get(one.code) }
  })
  return { unsur, result, before, ...recommend(unsur, rules) }
}

function sameService(service: string | undefined, earlier: UnitResult | undefined): YearResult | undefined {
  const keyOf = (name: string | undefined) => (name === undefined ? '' : nameKey(name))
  return earlier?.services.find(one => keyOf(one.service) === keyOf(service))?.result
}

/** What is recommended to units and their services, as a round of forms asks for it. */
export function recommendedUnsur(
  { recommendations }: { readonly recommendations: readonly Recommendation[] },
  { skm }: { readonly skm: Instrument },
): readonly RecommendedUnsur[] {
  const names = criterionNames(skm.criteria)
  return recommendations.flatMap(({ unit, service, chosen, result: { year } }) =>
    unit === undefined
      ? []
      : chosen.map(({ code, reasons }) => {
          return { year, unit, service, code, name: names.get(code) ?? code, reasons: reasons.map(({ type }) => type) }
        }),
  )
}

/** The printed values of a unit, or of one of its services, by the codes of the unsur. */
export interface SubjectValues {
  readonly unit: string
  readonly service?: string | undefined
  readonly values: ReadonlyMap<string, Rounded>
}

/** The values of all units and of those of their services that have a name. */
export function valuesOfSubjects(units: ReadonlyMap<string, UnitResult>, skm: Instrument): readonly SubjectValues[] {
  return [...units.values()].flatMap(({ unit, result, services }) => [
    { unit, values: printedValues(result, skm) },
    ...services.flatMap(({ service, result: own }) =>
      service === undefined ? [] : [{ unit, service, values: printedValues(own, skm) }],
    ),
  ])
}

/** By the codes of the unsur. */
function printedValues(result: YearResult, skm: Instrument): ReadonlyMap<string, Rounded> {
  return new Map(readUnsurOf(result, skm).map(({ code, value }) => [code, value]))
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
