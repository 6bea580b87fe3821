import { groupBy } from '../../base/group-by.ts'
import { leavesOf } from '../../instrument/instrument.ts'
import type { ScoredCriterion } from '../../instrument/score-instrument.ts'
import { neededRespondents, type SampleMethod } from '../../scoring/sample-size.ts'
import { composeSample } from '../parts/sample-view.ts'
import { byTarget, type MonevSkmInput, type SurveyInput, withoutUnits } from './input.ts'
import type { SkmResult } from './score-surveys.ts'
import { subjectOf } from './subject-of.ts'
import type { MonevSkmView } from './view.ts'

type SurveyView = MonevSkmView['surveys'][number]
type RespondentsView = Pick<SurveyView, 'sample' | 'isShortSomewhere' | 'shortOfSample' | 'leftOutUnsur'>

/** Names beyond so many are counted instead. */
const mostNames = 5

/** Whether a survey has as many respondents as its population asks for, and who was not asked for some unsur. */
export function composeRespondents(
  { surveys, units, report }: MonevSkmInput,
  { year, score }: SkmResult,
): RespondentsView {
  const survey = surveys.find(known => known.year === year)
  const counted = survey && withoutUnits(survey, byTarget(units, year).outside)
  return { ...sampleOf(counted, score.respondents, report.sampling), leftOutUnsur: leftOutOf(counted, score.parts) }
}

/** Nothing is said where some of the results have no population: the whole is not known then. */
function sampleOf(
  survey: Pick<SurveyInput, 'aggregates'> | undefined,
  respondents: number,
  method?: SampleMethod,
): Omit<RespondentsView, 'leftOutUnsur'> {
  const whole = survey?.aggregates.filter(({ unit, service }) => unit === undefined && service === undefined) ?? []
  const results = whole.length > 0 ? whole : (survey?.aggregates ?? [])
  const populations = results.flatMap(({ population }) => population ?? [])
  const answered = results.reduce((sum, result) => sum + result.respondents, 0)
  const isKnown = results.length > 0 && populations.length === results.length && answered === respondents
  const population = populations.reduce((sum, one) => sum + one, 0)
  if (!isKnown || population === 0) return { isShortSomewhere: false, shortOfSample: namedOrCounted([]) }
  const short = results.filter(
    one => one.respondents < neededRespondents(one.population ?? 0, method ?? 'krejcie-morgan'),
  )
  const names = results.length > 1 ? short.map(({ unit, service }) => namedResult(unit, service)) : []
  return {
    sample: composeSample(population, respondents, method, () =>
      results.flatMap(({ at }) => [at('population'), at('respondents')]),
    ),
    isShortSomewhere: names.length > 0,
    shortOfSample: namedOrCounted(names),
  }
}

/** In a list of several: `Dinas Pendidikan (layanan Legalisasi Ijazah)`, so that no comma of its own stands in it. */
function namedResult(unit: string | undefined, service: string | undefined): string {
  return unit === undefined || service === undefined ? subjectOf(unit, service) : `${unit} (layanan ${service})`
}

function namedOrCounted(names: readonly string[]) {
  return { count: names.length, names: names.length <= mostNames ? [...names] : [] }
}

/** Unsur that have no value in some services, or units, while they have one in others. */
function leftOutOf(
  survey: Pick<SurveyInput, 'aggregates' | 'responses'> | undefined,
  parts: readonly ScoredCriterion[],
): RespondentsView['leftOutUnsur'] {
  const results = [
    ...(survey?.responses ?? []).map(({ answers, ...rest }) => ({ ...rest, codes: new Set(answers.keys()) })),
    ...(survey?.aggregates ?? []).map(({ means, ...rest }) => ({ ...rest, codes: new Set(means.keys()) })),
  ]
  const groups = [...groupBy(results, ({ unit, service }) => namedResult(unit, service))]
  return parts.flatMap(({ criterion, value }) => {
    const codes = [criterion.code, ...leavesOf([criterion]).map(({ code }) => code)]
    const without = groups.filter(([, own]) => own.every(result => codes.every(code => !result.codes.has(code))))
    if (value === undefined || without.length === 0) return []
    return [{ name: criterion.name, ...namedOrCounted(without.map(([subject]) => subject)) }]
  })
}
