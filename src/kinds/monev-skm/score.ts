import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { type Outcome, ProblemLog } from '../../base/outcome.ts'
import { achievementOf, type GradeBand, gradeOf } from '../../scoring/grade.ts'
import { countRatl, type RatlCounts } from '../../scoring/ratl-counts.ts'
import {
  type MeansGroup,
  meansOfAnswers,
  poolMeans,
  type SurveyScore,
  scoreSurvey,
} from '../../scoring/survey-score.ts'
import { subjectOf } from './check-surveys.ts'
import type { AggregateResult, MonevSkmInput, RawResponse, SurveyInput } from './input.ts'
import { unitsOfYear } from './input.ts'
import { monevProblem } from './problems.ts'
import type { MonevReference } from './reference.ts'
import { unsurCodes } from './sheets.ts'

/** The survey of one year with its official figures. */
export interface SkmResult {
  readonly year: number
  readonly score: SurveyScore
  /** IKM as printed, 25–100, two decimals; grade and achievement follow from it. */
  readonly ikm: Rounded
  readonly grade: GradeBand
  readonly target: Decimal
  /** Per cent of the target, two decimals. */
  readonly achievement: Rounded
}

export interface MonevSkmScores {
  readonly skm: readonly SkmResult[]
  /** Counts by survey year, and by unit within each. */
  readonly ratl: readonly { readonly year: number; readonly counts: RatlCounts; readonly units: UnitCounts }[]
  readonly total: RatlCounts
}

/** Counts of each unit of a survey year, by name; a unit that reported nothing has zeros. */
export type UnitCounts = ReadonlyMap<string, RatlCounts>

/** Scores the surveys, counts the actions, and compares both with figures that were given or printed elsewhere. */
export function scoreMonevSkm(input: MonevSkmInput, reference: MonevReference): Outcome<MonevSkmScores> {
  const log = new ProblemLog()
  const { cutoff } = input.report
  const skm = input.surveys.map(survey => scoreYear(survey, reference, log))
  const ratl = input.surveys.map(({ year }) => {
    const actions = input.actions.filter(action => action.year === year)
    const names = unitsOfYear(input.units, year).map(unit => unit.name)
    const all = new Set([...names, ...actions.map(action => action.unit)])
    const units = new Map(
      [...all].map(name => [
        name,
        countRatl(
          actions.filter(({ unit }) => unit === name),
          cutoff,
        ),
      ]),
    )
    return { year, counts: countRatl(actions, cutoff), units }
  })
  const scores = { skm, ratl, total: countRatl(input.actions, cutoff) }
  reportSilentUnits(input, scores, log)
  comparePublished(input, scores, log)
  return log.conclude(() => scores)
}

function scoreYear(survey: SurveyInput, reference: MonevReference, log: ProblemLog): SkmResult {
  const { year, target } = survey
  const score = scoreGroups(selectGroups(survey))
  const ikm = roundHalfUp(score.ikm, 2)
  const grade = gradeOf(ikm, reference['grades-skm'].grades)
  compareGiven(survey, log)
  return { year, score, ikm, grade, target, achievement: achievementOf(ikm, target) }
}

function scoreGroups(groups: readonly MeansGroup[]): SurveyScore {
  const respondents = groups.reduce((sum, group) => sum + group.respondents, 0)
  return scoreSurvey(respondents, poolMeans(groups, unsurCodes))
}

/**
 * The parts that make up the result of a year, none of them counted twice: raw answers win over figures for the same
 * subject, figures of units stand for the agency, figures of a unit for its services.
 */
function selectGroups({ aggregates, responses }: SurveyInput): readonly MeansGroup[] {
  const agency = aggregates.filter(result => result.unit === undefined)
  const whole = agency.filter(result => result.service === undefined)
  if (whole.length > 0 && responses.length === 0) return whole
  const ofUnits = selectUnitFigures(aggregates, new Set(responses.map(response => response.unit)))
  if (responses.length > 0) return [groupOf(responses), ...ofUnits]
  return ofUnits.length > 0 ? ofUnits : agency
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
  const answers = responses.map(response => response.answers)
  return { respondents: responses.length, means: meansOfAnswers(answers, unsurCodes) }
}

/** Where a figure was given for a subject whose answers are at hand, a difference above 0.005 is a finding. */
function compareGiven({ year, aggregates, responses }: SurveyInput, log: ProblemLog): void {
  for (const given of aggregates) {
    const same = responses.filter(response => covers(given, response))
    if (same.length === 0) continue
    const [printed, computed] = [scoreGroups([given]).ikm, scoreGroups([groupOf(same)]).ikm]
    if (printed.minus(computed).abs().lte(new Decimal('0.005'))) continue
    const parameters = {
      ...{ year, unit: subjectOf(given.unit, given.service) },
      given: formatNumber(roundHalfUp(printed, 2)),
      computed: formatNumber(roundHalfUp(computed, 2)),
    }
    log.add(monevProblem('skm.differs-from-answers', given.place, parameters))
  }
}

function covers(given: AggregateResult, response: RawResponse): boolean {
  const sameUnit = given.unit === undefined || given.unit === response.unit
  return sameUnit && (given.service === undefined || given.service === response.service)
}

function reportSilentUnits(input: MonevSkmInput, { ratl }: MonevSkmScores, log: ProblemLog): void {
  for (const { year, units } of ratl) {
    for (const unit of unitsOfYear(input.units, year)) {
      if (units.get(unit.name)?.actions !== 0) continue
      log.add(monevProblem('ratl.unit-without-actions', unit.place, { unit: unit.name, year }))
    }
  }
}

const comparedFigures = [
  ['recommendations', 'rekomendasi'],
  ['actions', 'rencana aksi'],
  ['closed', 'rencana aksi close'],
] as const

function comparePublished(input: MonevSkmInput, { ratl }: MonevSkmScores, log: ProblemLog): void {
  for (const published of input.published) {
    const year = ratl.find(known => known.year === published.year)
    const counts = published.unit === undefined ? year?.counts : year?.units.get(published.unit)
    const scope = `tahun ${published.year}${published.unit === undefined ? '' : ` ${published.unit}`}`
    for (const [figure, what] of comparedFigures) {
      const printed = published[figure]
      const counted = counts?.[figure] ?? 0
      if (printed === undefined || printed === counted) continue
      log.add(monevProblem('angka-terbit.differs', published.at(figure), { scope, what, printed, counted }))
    }
  }
}
