import { Decimal, roundHalfUp } from '../../../base/decimal.ts'
import { gradeRole } from '../../../base/grade-role.ts'
import { groupBy } from '../../../base/group-by.ts'
import { explained } from '../../../base/origin/origin.ts'
import { explainBand } from '../../../instrument/explain-score.ts'
import { everyCriterion, letterOf } from '../../../instrument/instrument.ts'
import { everyScored, readScore, type ScoredCriterion } from '../../../instrument/score-instrument.ts'
import { extremesOf } from '../../../scoring/extremes.ts'
import { neededRespondents, type SampleMethod, usualMethod } from '../../../scoring/sample-size.ts'
import { composeSample } from '../sample-view.ts'
import type { Unit } from '../units/unit.ts'
import type { GroupReference } from '../units/unit-groups.ts'
import { composeSurveyedUnits } from '../units/unit-split.ts'
import { fewNames } from '../view-fields.ts'
import { explainSurvey, explainUnsur } from './explain-surveys.ts'
import type { SkmResult, YearResult } from './skm-result.ts'
import { subjectWords } from './subject-words.ts'
import { type AggregateResult, subjectOf } from './survey.ts'
import type { AskedUnsurView, GradeBandView, SurveyView } from './unit-survey-view.ts'
import type { SkmReference } from './unsur.ts'

type UnsurView = SurveyView['unsur'][number]

/** Bands of the four grades in the order of the regulation, with the roles that the theme colours. */
export function composeGradeBands(reference: SkmReference): GradeBandView[] {
  const [{ bands }] = reference.skm.readings
  return bands.map(({ letter, name, from, to }, index) => {
    const band = {
      grade: letterOf({ letter, name }),
      name,
      from,
      to,
      role: gradeRole({ rank: index + 1, of: bands.length }),
    }
    const ends = explainBand(reference.skm)
    return explained(band, { from: ends, to: ends })
  })
}

/** The unsur that have a value in some survey year, and those that were not asked for (`docs/RULES.md` 2.4). */
export function composeAskedUnsur(
  results: readonly Pick<SkmResult, 'score'>[],
  reference: SkmReference,
): AskedUnsurView {
  const asked = new Set(results.flatMap(({ score }) => score.parts.flatMap(hasValue)))
  const all = reference.skm.criteria
  const namesOf = (wanted: boolean) => all.filter(({ code }) => asked.has(code) === wanted).map(({ name }) => name)
  const [names, leftOut] = [namesOf(true), namesOf(false)]
  return { count: names.length, names, leftOut }
}

function hasValue({ criterion, value }: ScoredCriterion): readonly string[] {
  return value === undefined ? [] : [criterion.code]
}

/** One sub-chapter of results for each survey year. */
export function composeSurveys(
  results: readonly SkmResult[],
  units: readonly Unit[],
  sampling: SampleMethod | undefined,
  reference: SkmReference & GroupReference,
): SurveyView[] {
  const surveys = results.map(result => {
    const unsur = composeUnsur(result, reference)
    const view: Omit<SurveyView, 'repeatsUnits'> = {
      year: result.year,
      id: `unsur-${result.year}`,
      respondents: result.score.respondents,
      units: composeSurveyedUnits(units, result.year, reference),
      pooled: result.pooled,
      byUnits: result.pooling === 'unit',
      byServices: result.pooling === 'layanan',
      pooledResults: result.groups.length,
      unsurCount: unsur.length,
      ikm: result.ikm,
      index: result.index,
      grade: letterOf(result.grade),
      gradeName: result.grade.name,
      target: roundHalfUp(result.target, 2),
      achievement: result.achievement,
      reached: new Decimal(result.ikm).gte(result.target),
      exceeded: new Decimal(result.ikm).gt(result.target),
      unsur,
      ...extremesOf(unsur),
      ...composeRespondents(sampling, result),
    }
    return explained(view, explainSurvey(result, reference))
  })
  return surveys.map((survey, at) => ({ ...survey, repeatsUnits: isSameSplit(survey, surveys[at - 1]) }))
}

/** Whether a survey was taken in as many units of the same groups as the one before; none is the same as nothing. */
function isSameSplit(survey: Pick<SurveyView, 'units'>, before: Pick<SurveyView, 'units'> | undefined): boolean {
  const splitOf = ({ units: { total, groups } }: Pick<SurveyView, 'units'>) => JSON.stringify([total, groups])
  return before !== undefined && splitOf(survey) === splitOf(before)
}

/** The values of a result as they are printed, each with its sub-unsur. */
export function composeUnsur(result: Pick<YearResult, 'score' | 'groups'>, reference: SkmReference): UnsurView[] {
  return result.score.parts.flatMap(part => {
    const parts = everyScored(part.parts).flatMap(one => composeValue(one, result, reference))
    return composeValue(part, result, reference).map(unsur => ({ ...unsur, parts }))
  })
}

/** A value as it is printed; none where nothing was answered. */
function composeValue(
  scored: ScoredCriterion,
  result: Pick<YearResult, 'groups'>,
  reference: SkmReference,
): readonly Omit<UnsurView, 'parts'>[] {
  const { criterion, value: exact } = scored
  if (exact === undefined) return []
  const { value, band, role } = readScore(exact, reference.skm.readings[0])
  const view = { code: criterion.code, name: criterion.name, value, grade: letterOf(band), role: gradeRole(role) }
  return [explained(view, explainUnsur(scored, { value, band }, result, reference))]
}

type RespondentsView = Pick<SurveyView, 'sample' | 'shortOfSample' | 'leftOutUnsur'>

/** Whether a survey has as many respondents as its population asks for, and who was not asked for some unsur. */
function composeRespondents(method: SampleMethod | undefined, result: SkmResult): RespondentsView {
  return { ...sampleOf(result, method), leftOutUnsur: leftOutOf(result) }
}

/** Nothing is said where some of the results have no population: the whole is not known then. */
function sampleOf(
  { figures, responses }: SkmResult,
  method: SampleMethod = usualMethod,
): Pick<RespondentsView, 'sample' | 'shortOfSample'> {
  const populations = figures.flatMap(({ population }) => population ?? [])
  const population = populations.reduce((sum, one) => sum + one, 0)
  if (responses.length > 0 || populations.length < figures.length || population === 0) return {}
  const respondents = figures.reduce((sum, figure) => sum + figure.respondents, 0)
  const cellsOf = (column: 'population' | 'respondents') => () => figures.map(({ at }) => at(column))
  const cells = { population: cellsOf('population'), respondents: cellsOf('respondents') }
  const isShort = (one: AggregateResult) => one.respondents < neededRespondents(one.population ?? 0, method)
  const short = figures.length > 1 ? figures.filter(isShort).map(namedResult) : []
  return {
    sample: composeSample(population, respondents, method, cells),
    ...(short.length > 0 && { shortOfSample: namedOrCounted(short) }),
  }
}

/** In a list of several: `Dinas Pendidikan (layanan Legalisasi Ijazah)`, so that no comma of its own stands in it. */
function namedResult({ unit, service }: Pick<AggregateResult, 'unit' | 'service'>): string {
  return unit === undefined || service === undefined ? subjectOf(unit, service) : `${unit} (layanan ${service})`
}

function namedOrCounted(names: readonly string[]) {
  return { count: names.length, names: fewNames(names) }
}

/** Unsur that have no value in some services, or units, while they have one in others. */
function leftOutOf({ figures, responses, score }: SkmResult): RespondentsView['leftOutUnsur'] {
  const results = [
    ...responses.map(({ answers, ...rest }) => ({ ...rest, given: answers })),
    ...figures.map(({ means, ...rest }) => ({ ...rest, given: means })),
  ]
  const groups = [...groupBy(results, namedResult)]
  return score.parts.flatMap(({ criterion, value }) => {
    const codes = everyCriterion([criterion]).map(({ code }) => code)
    const without = groups.filter(([, own]) => own.every(({ given }) => codes.every(code => !given.has(code))))
    if (value === undefined || without.length === 0) return []
    const subjectsOf = (some: typeof groups) => subjectWords(some.flatMap(([, own]) => own.slice(0, 1)))
    const subjects = subjectsOf(without)
    const others = subjectsOf(groups.filter(group => !without.includes(group)))
    return [{ name: criterion.name, ...namedOrCounted(without.map(([subject]) => subject)), subjects, others }]
  })
}
