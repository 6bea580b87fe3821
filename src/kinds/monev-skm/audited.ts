import type { AuditedRecommendation } from '../../audit/ratl/recommendation-without-actions.ts'
import { groupBy } from '../../base/group-by.ts'
import { nameKey } from '../../base/name-key.ts'
import { plainText } from '../../base/rich-text.ts'
import { readScore } from '../../instrument/score-instrument.ts'
import { quoteUnexpected } from '../../problems/quote-unexpected.ts'
import type { ActionRecord } from '../parts/follow-up/action.ts'
import { auditedPublished } from '../parts/follow-up/audited-published.ts'
import { auditedMovement } from '../parts/follow-up/movement.ts'
import { auditedFigures } from '../parts/unit-survey/audited-figures.ts'
import { groupOf } from '../parts/unit-survey/select-groups.ts'
import { type SurveyInput, subjectOf } from '../parts/unit-survey/survey.ts'
import { auditedNames, auditedSpellings, numberingsOf } from './audited-names.ts'
import type { MonevSkmInput } from './input.ts'
import type { MonevReference } from './reference.ts'
import type { MonevSkmScores } from './score.ts'

/** The semester report as the rules of `src/audit` see it. */
export type MonevSkmAudit = ReturnType<typeof auditedMonevSkm>

export function auditedMonevSkm(input: MonevSkmInput, scores: MonevSkmScores, reference: MonevReference) {
  const { report, units, surveys } = input
  const responses = surveys.flatMap(({ year, responses }) => responses.map(response => ({ year, ...response })))
  return {
    actions: input.actions.map(auditedAction),
    cutoff: report.cutoff,
    reportYear: report.year,
    years: surveys.map(({ year }) => year),
    units: units.map(({ name, independentSince, at }) => ({ name, independentSince, place: at('name') })),
    recommendations: auditedRecommendations(input, reference),
    spellings: auditedSpellings(input.actions),
    names: auditedNames(input),
    numberings: numberingsOf(input),
    ...auditedPublished(input, scores),
    totals: input.totals,
    ...auditedFigures(input, scores.skm, reference),
    // Only the order of the regulation can be swapped.
    headings: reference.skm.stated?.criteria ? [] : input.headings,
    ...auditedMovement(units, report.logoPlace?.file ?? '', scores.movement),
    responses: responses.map(({ at, ...response }) => ({ ...response, place: at('unit') })),
  }
}

function auditedAction({ action, timeline, ...record }: ActionRecord) {
  return { ...record, words: plainText(action).replace(/\s+/g, ' '), timeline: timeline.text }
}

/**
 * What the actions have to answer: in years with numbered actions every numbered recommendation, and every service with
 * a survey result in a unit that plans by service (`docs/RULES.md` 2.14).
 */
function auditedRecommendations(input: MonevSkmInput, reference: MonevReference): readonly AuditedRecommendation[] {
  return input.surveys.flatMap(survey => [
    ...numberedRecommendations(survey, input, reference),
    ...surveyedServices(survey, input),
  ])
}

function numberedRecommendations(
  survey: SurveyInput,
  { actions, recommendations }: MonevSkmInput,
  reference: MonevReference,
): readonly AuditedRecommendation[] {
  const { year } = survey
  const isNumbered = actions.some(action => action.year === year && action.recommendationNumber !== undefined)
  if (!isNumbered) return []
  return recommendations
    .filter(({ year: own, text }) => own === year && (!asksForLowGrades(text) || hasLowGrade(survey, reference)))
    .map(({ number, at }) => ({
      year,
      number,
      subject: `Rekomendasi nomor ${quoteUnexpected(number)}`,
      place: at('number'),
    }))
}

/** Recommendation (1) of the rule of 2021 holds for unsur of mutu C or worse only. */
function asksForLowGrades(text: string): boolean {
  return /(?:mutu|kategori|nilai)\s+["“]?C\b/i.test(text)
}

function hasLowGrade({ aggregates, responses }: SurveyInput, reference: MonevReference): boolean {
  const ofUnits = [...groupBy(responses, ({ unit }) => unit).values()].map(groupOf)
  return [...aggregates, ...ofUnits].some(({ means }) =>
    [...means.values()].some(mean => readScore(mean, reference.skm.readings[0]).role.rank > 2),
  )
}

function surveyedServices(
  { year, aggregates, responses }: SurveyInput,
  { actions }: MonevSkmInput,
): readonly AuditedRecommendation[] {
  const planned = actions.filter(action => action.year === year && action.service !== undefined)
  const plans = groupBy(planned, action => action.unit)
  // What a respondent alone names as a service may be anything, where columns have shifted.
  const known = [...aggregates, ...planned].flatMap(({ service }) => service ?? [])
  const services = groupBy([...aggregates, ...responses], ({ unit, service }) =>
    unit === undefined || service === undefined ? '' : JSON.stringify([unit, service]),
  )
  return [...services.values()].flatMap(([first]) => {
    const { unit, service: written, at } = first ?? {}
    const ofUnit = unit === undefined ? undefined : plans.get(unit)
    if (unit === undefined || written === undefined || at === undefined || ofUnit === undefined) return []
    // The action may spell the service in another way that is the same name.
    const service = ofUnit.find(action => nameKey(action.service ?? '') === nameKey(written))?.service ?? written
    const shown = known.includes(written) ? written : quoteUnexpected(written, known)
    return [{ year, unit, service, subject: `Survei ${subjectOf(unit, shown)}`, place: at('service') }]
  })
}
