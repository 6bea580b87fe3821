import { groupBy } from '../../../base/group-by.ts'
import { everyCriterion } from '../../../instrument/instrument.ts'
import { neededRespondents, type SampleMethod, usualMethod } from '../../../scoring/sample-size.ts'
import { fewNames } from '../few-names.ts'
import { composeSample } from '../sample-view.ts'
import type { SkmResult } from './skm-result.ts'
import { type AggregateResult, subjectOf } from './survey.ts'
import type { SurveyView } from './survey-view.ts'

type RespondentsView = Pick<SurveyView, 'sample' | 'shortOfSample' | 'leftOutUnsur'>

/** Whether a survey has as many respondents as its population asks for, and who was not asked for some unsur. */
export function composeRespondents(method: SampleMethod | undefined, result: SkmResult): RespondentsView {
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
  const cells = () => figures.flatMap(({ at }) => [at('population'), at('respondents')])
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
    return [{ name: criterion.name, ...namedOrCounted(without.map(([subject]) => subject)) }]
  })
}
