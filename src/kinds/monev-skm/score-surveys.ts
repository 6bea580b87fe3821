import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import type { ProblemLog } from '../../base/outcome.ts'
import { achievementOf, type GradeBand, gradeOf } from '../../scoring/grade.ts'
import {
  groupOfAnswers,
  type MeansGroup,
  poolMeans,
  type SurveyScore,
  scoreSurvey,
} from '../../scoring/survey-score.ts'
import { subjectOf } from './check-surveys.ts'
import { type AggregateResult, type RawResponse, type SurveyInput, type Unit, unitsOfYear } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import { unsurCodes } from './sheets.ts'

/** The survey of one year with its official figures. */
export interface SkmResult {
  readonly year: number
  readonly score: SurveyScore
  /** Answers or figures of several units were pooled, rather than figures for the whole agency taken over. */
  readonly pooled: boolean
  /** IKM as printed, 25–100, two decimals; grade and achievement follow from it. */
  readonly ikm: Rounded
  readonly grade: GradeBand
  readonly target: Decimal
  /** Per cent of the target, two decimals. */
  readonly achievement: Rounded
}

/** Scores one survey year, and reports figures that differ from the answers they were made of. */
export function scoreSurveyYear(
  survey: SurveyInput,
  units: readonly Unit[],
  reference: MonevReference,
  log: ProblemLog,
): SkmResult {
  const { year, target } = survey
  const { groups, pooled } = selectGroups(survey, unitsOfYear(units, year))
  const score = scoreGroups(groups)
  const ikm = roundHalfUp(score.ikm, 2)
  const grade = gradeOf(ikm, reference['grades-skm'].grades)
  compareGiven(survey, units, log)
  return { year, score, pooled, ikm, grade, target, achievement: achievementOf(ikm, target) }
}

function scoreGroups(groups: readonly MeansGroup[]): SurveyScore {
  const respondents = groups.reduce((sum, group) => sum + group.respondents, 0)
  return scoreSurvey(respondents, poolMeans(groups, unsurCodes))
}

/**
 * The parts that make up the result of a year, none of them counted twice. Raw answers win over figures for the same
 * unit, figures of a unit stand for its services, and figures for the whole agency for everything, unless every unit
 * has answers or figures of its own.
 */
function selectGroups(survey: SurveyInput, units: readonly Unit[]): Selection {
  const { aggregates, responses } = survey
  const agency = aggregates.filter(result => result.unit === undefined)
  const whole = agency.filter(result => result.service === undefined)
  if (whole.length > 0 && !(responses.length > 0 && isComplete(survey, units))) return { groups: whole, pooled: false }
  const ofUnits = selectUnitFigures(aggregates, unitsOf(responses))
  if (responses.length > 0) return { groups: [groupOf(responses), ...ofUnits], pooled: true }
  return { groups: ofUnits.length > 0 ? ofUnits : agency, pooled: true }
}

interface Selection {
  readonly groups: readonly MeansGroup[]
  readonly pooled: boolean
}

/** Whether every unit that took part has answers or figures of its own. */
function isComplete({ aggregates, responses }: SurveyInput, units: readonly Unit[]): boolean {
  const known = new Set([...responses, ...aggregates].map(({ unit }) => unit))
  return units.every(unit => known.has(unit.name))
}

function unitsOf(responses: readonly RawResponse[]): ReadonlySet<string> {
  return new Set(responses.map(response => response.unit))
}

function selectUnitFigures(
  aggregates: readonly AggregateResult[],
  answered: ReadonlySet<string>,
): readonly AggregateResult[] {
  const whole = new Set(aggregates.filter(result => result.service === undefined).map(result => result.unit))
  return aggregates.filter(
    ({ unit, service }) => unit !== undefined && !answered.has(unit) && (service === undefined || !whole.has(unit)),
  )
}

function groupOf(responses: readonly RawResponse[]): MeansGroup {
  return groupOfAnswers(
    responses.map(response => response.answers),
    unsurCodes,
  )
}

/** A difference of IKM up to this is rounding (`workbooks.md`, sheet Responden). */
const tolerance = new Decimal('0.005')

/** Where a figure was given for a subject whose answers are at hand, a larger difference is a finding. */
function compareGiven(survey: SurveyInput, units: readonly Unit[], log: ProblemLog): void {
  for (const given of survey.aggregates) {
    const groups = groupsOfSubject(given, survey, units)
    if (groups.length === 0) continue
    const [printed, computed] = [scoreGroups([given]).ikm, scoreGroups(groups).ikm]
    if (printed.minus(computed).abs().lte(tolerance)) continue
    const parameters = {
      ...{ year: survey.year, unit: subjectOf(given.unit, given.service) },
      given: formatNumber(roundHalfUp(printed, 2)),
      computed: formatNumber(roundHalfUp(computed, 2)),
    }
    log.add(monevProblem('skm.differs-from-answers', given.place, parameters))
  }
}

/** What the answers say of the subject of a given figure; nothing when they do not cover it. */
function groupsOfSubject(given: AggregateResult, survey: SurveyInput, units: readonly Unit[]): readonly MeansGroup[] {
  const { year, aggregates, responses } = survey
  const same = responses.filter(response => covers(given, response))
  const isCovered = given.unit !== undefined || isComplete(survey, unitsOfYear(units, year))
  if (same.length === 0 || !isCovered) return []
  const isWhole = given.unit === undefined && given.service === undefined
  return isWhole ? [groupOf(same), ...selectUnitFigures(aggregates, unitsOf(same))] : [groupOf(same)]
}

function covers(given: AggregateResult, response: RawResponse): boolean {
  const sameUnit = given.unit === undefined || given.unit === response.unit
  return sameUnit && (given.service === undefined || given.service === response.service)
}
