import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import type { Place } from '../../problems/problem.ts'
import type { SampleMethod } from '../../scoring/sample-size.ts'
import type { Pooling } from '../parts/survey-settings.ts'
import { scoreResults } from '../parts/unit-survey/score-survey.ts'
import type { YearResult } from '../parts/unit-survey/skm-result.ts'
import type { SurveyResults } from '../parts/unit-survey/survey.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'

/** What a service of a unit got. */
export interface ServiceResult {
  /** As it is written first; none where answers or figures name none. */
  readonly service: string | undefined
  /** Where it is written first. */
  readonly place?: Place | undefined
  readonly result: YearResult
}

/** What a unit got in a survey, and each of its services. */
export interface UnitResult {
  readonly unit: string
  readonly result: YearResult
  readonly services: readonly ServiceResult[]
}

interface Frame {
  readonly notApplicable?: readonly string[]
  readonly report: { readonly pooling?: Pooling | undefined; readonly sampling?: SampleMethod | undefined }
}

/** The units of a survey, by their names: those that have answers or figures of their own. */
export function scoreUnits(
  survey: SurveyResults,
  frame: Frame,
  reference: SkmReference,
): ReadonlyMap<string, UnitResult> {
  const { year } = survey
  const [answers, figures] = [
    groupBy(survey.responses, ({ unit }) => unit),
    groupBy(
      survey.aggregates.filter(({ unit }) => unit !== undefined),
      ({ unit = '' }) => unit,
    ),
  ]
  const units = [...new Set([...answers.keys(), ...figures.keys()])].flatMap(unit => {
    const own = { year, responses: answers.get(unit) ?? [], aggregates: figures.get(unit) ?? [] }
    // Answers of a unit are one list; of services the mean is taken where the report takes it everywhere.
    const pooling = frame.report.pooling === 'layanan' ? 'layanan' : 'responden'
    const result = scoreResults(own, { ...frame, units: [], report: { pooling } }, reference)
    return result === undefined ? [] : [{ unit, result, services: scoreServices(own, frame, reference) }]
  })
  return new Map(units.map(one => [one.unit, one]))
}

/** Answers go before figures, as they do for the unit (`docs/RULES.md` 2.8); figures of the unit have no services. */
function scoreServices(
  { year, responses, aggregates }: SurveyResults,
  frame: Frame,
  reference: SkmReference,
): readonly ServiceResult[] {
  const keyOf = ({ service }: { readonly service?: string | undefined }) =>
    service === undefined ? '' : nameKey(service)
  const given = responses.length > 0 ? [] : aggregates.filter(({ service }) => service !== undefined)
  const [answers, figures] = [groupBy(responses, keyOf), groupBy(given, keyOf)]
  return [...new Set([...answers.keys(), ...figures.keys()])].flatMap(key => {
    const own = { year, responses: answers.get(key) ?? [], aggregates: figures.get(key) ?? [] }
    const result = scoreResults(own, { ...frame, units: [], report: {} }, reference)
    const [first] = [...own.responses, ...own.aggregates]
    return result === undefined ? [] : [{ service: first?.service, place: first?.at('service'), result }]
  })
}
