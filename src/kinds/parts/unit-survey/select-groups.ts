import { groupBy } from '../../../base/group-by.ts'
import { nameKey } from '../../../base/name-key.ts'
import { partOfRows, type SurveyPart } from '../../../instrument/answer-leaves.ts'
import type { Pooling } from '../survey-settings.ts'
import { type Unit, unitsOfYear } from '../units/unit.ts'
import type { AggregateResult, RawResponse, SurveyResults } from './survey.ts'
import type { UnsurCode } from './unsur.ts'

/** What of a survey makes up its result, none of it counted twice. */
interface CountedResults {
  readonly responses: readonly RawResponse[]
  readonly figures: readonly AggregateResult[]
  /** Answers or figures of several units were pooled, rather than figures for the whole agency taken over. */
  readonly pooled: boolean
}

export interface GroupSelection extends CountedResults {
  /** The results of which the mean is taken; one where all respondents are pooled. */
  readonly groups: readonly (readonly SurveyPart[])[]
  readonly pooling: Pooling
}

/**
 * What counts of a year, put together as the report asks. Figures for the whole agency are taken over, however others would
 * be put together.
 */
export function selectGroups(
  survey: SurveyResults,
  units: readonly Unit[],
  asked: Pooling = 'responden',
): GroupSelection {
  const counted = countedResults(survey, units)
  const { responses, figures, pooled } = counted
  const isOfUnits = responses.length > 0 || figures.some(({ unit }) => unit !== undefined)
  const pooling = pooled && isOfUnits ? asked : 'responden'
  const groups = pooling === 'responden' ? [partsOf(responses, figures)] : groupsBy(pooling, responses, figures)
  return { ...counted, pooling, groups: groups.map(parts => parts.map(tellCells)) }
}

/**
 * Raw answers win over figures for the same unit, figures of a unit stand for its services, and figures for the whole agency
 * for everything, unless every unit has answers or figures of its own.
 */
function countedResults(survey: SurveyResults, units: readonly Unit[]): CountedResults {
  const { aggregates, responses } = survey
  const agency = aggregates.filter(result => result.unit === undefined)
  const whole = agency.filter(result => result.service === undefined)
  if (whole.length > 0 && !(responses.length > 0 && isComplete(survey, units))) {
    return { responses: [], figures: whole, pooled: false }
  }
  const ofUnits = selectUnitFigures(aggregates, unitsOf(responses))
  return { responses, figures: responses.length + ofUnits.length > 0 ? ofUnits : agency, pooled: true }
}

/** Answers and figures of each unit, or of each service of each unit, together. */
function groupsBy(
  pooling: Exclude<Pooling, 'responden'>,
  responses: readonly RawResponse[],
  figures: readonly AggregateResult[],
): GroupSelection['groups'] {
  const keyOf = ({ unit, service }: Pick<AggregateResult, 'unit' | 'service'>) =>
    JSON.stringify(pooling === 'unit' ? [unit] : [unit, service === undefined ? null : nameKey(service)])
  const [answered, given] = [groupBy(responses, keyOf), groupBy(figures, keyOf)]
  const keys = new Set([...answered.keys(), ...given.keys()])
  return [...keys].map(key => partsOf(answered.get(key) ?? [], given.get(key) ?? []))
}

/** Answers as one part, and figures as they are. */
function partsOf(responses: readonly RawResponse[], figures: readonly AggregateResult[]): readonly SurveyPart[] {
  return responses.length === 0 ? figures : [groupOf(responses), ...figures]
}

/** Figures with the cells that say them. */
function tellCells(part: SurveyPart | AggregateResult): SurveyPart {
  return 'at' in part ? { ...part, cellsOf: what => [part.at(what as UnsurCode | 'respondents')] } : part
}

/** What the answers say of the subject of a given figure; nothing when they do not cover it. */
export function groupsOfSubject(
  given: AggregateResult,
  survey: SurveyResults,
  units: readonly Unit[],
): readonly SurveyPart[] {
  const { year, aggregates, responses } = survey
  const same = responses.filter(response => covers(given, response))
  const isCovered = given.unit !== undefined || isComplete(survey, unitsOfYear(units, year))
  if (same.length === 0 || !isCovered) return []
  const isWhole = given.unit === undefined && given.service === undefined
  return isWhole ? [groupOf(same), ...selectUnitFigures(aggregates, unitsOf(same))] : [groupOf(same)]
}

/** Whether every unit that took part has answers or figures of its own. */
function isComplete({ aggregates, responses }: SurveyResults, units: readonly Unit[]): boolean {
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

/** Answers as one part of a survey. */
export function groupOf(
  responses: readonly (Pick<RawResponse, 'answers'> & Partial<Pick<RawResponse, 'at'>>)[],
): SurveyPart {
  return partOfRows(responses, 'unit')
}

function covers(given: AggregateResult, response: RawResponse): boolean {
  const sameUnit = given.unit === undefined || given.unit === response.unit
  return sameUnit && (given.service === undefined || isSameService(given.service, response.service))
}

function isSameService(left: string, right: string | undefined): boolean {
  return right !== undefined && nameKey(left) === nameKey(right)
}
