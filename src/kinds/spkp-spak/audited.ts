import { yearOf } from '../../base/dates/calendar-date.ts'
import { formatMonth } from '../../base/dates/calendar-month.ts'
import { everyCriterion, leavesOf } from '../../instrument/instrument.ts'
import type { Place } from '../../problems/problem.ts'
import { printedTarget, unsurInNeed } from '../parts/index-survey/attention.ts'
import { givenIndices, typedIndices } from '../parts/index-survey/audited-history.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { unsurCodesOf } from '../parts/respondents/respondent.ts'
import type { SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import { isCarried } from './survey-chapter.ts'
import { askedBy, instrumentsOf, type SurveyKey, surveyKeys } from './surveys.ts'

/** The monthly report as the rules of `src/audit` see it. */
export type SpkpSpakAudit = ReturnType<typeof auditedSpkpSpak>

export function auditedSpkpSpak(input: SpkpSpakInput, scores: SpkpSpakScores, reference: SpkpSpakReference) {
  const instruments = instrumentsOf(reference)
  const { received, incomplete, outside } = scores.selection
  return {
    period: formatMonth(scores.period),
    outside: outside.map(({ at }) => at('filledAt')),
    noneComplete: received.length > 0 ? [] : incomplete.map(({ at }) => at('filledAt')),
    responses: received.map(({ service, filledAt: { date }, answers, at }) => ({
      year: yearOf(date),
      unit: service,
      date,
      answers,
      place: at('filledAt'),
    })),
    services: input.services.flatMap(({ name: service, recipients, at }) => {
      const respondents = scores.services.find(known => known.name === service)?.received ?? 0
      return recipients === undefined ? [] : [{ service, respondents, recipients, place: at('recipients') }]
    }),
    values: input.history.flatMap(month => givenIndices(month, instruments)),
    typedFigures: typedIndices(input.history, scores.period, scores.surveys, instruments),
    unanswered: auditedAttention(input, scores, reference),
    totals: input.totals,
  }
}

/** Respondents and who employs them; services. */
export function namesOfSpkpSpak({ report, respondents, services }: SpkpSpakInput): NamesOfInput {
  return {
    persons: respondents.flatMap(({ name }) => name ?? []),
    employers: respondents.flatMap(({ employer }) => employer ?? []),
    offices: [...services.map(({ name }) => name), report.agency, report.author],
  }
}

/** The unsur of each survey that need attention and have no follow-up: of this month, or still open from an earlier one. */
function auditedAttention(input: SpkpSpakInput, scores: SpkpSpakScores, reference: SpkpSpakReference) {
  return surveyKeys.map(survey => {
    const definition = reference[survey]
    const target = printedTarget(input.report.targets[survey], definition)
    const named = unsurInNeed(scores.surveys[survey].unsur, target)
    const unsur = named
      .filter(({ code }) => !isFollowedUp(survey, code, input))
      .flatMap(({ code, title, value }) => {
        const place = placeOfAnswers(code, scores, reference)
        return place === undefined ? [] : [{ title, value, place }]
      })
    return { survey: definition.code, unsur }
  })
}

function isFollowedUp(survey: SurveyKey, code: string, { followUps, report }: SpkpSpakInput): boolean {
  return followUps.some(
    followUp =>
      followUp.survey === survey &&
      followUp.unsur === code &&
      (followUp.status === 'Open' || !isCarried(followUp, report.month)),
  )
}

/** The first answer that counts: the follow-up that is missing has no cell of its own. */
function placeOfAnswers(
  code: string,
  { selection: { used } }: SpkpSpakScores,
  reference: SpkpSpakReference,
): Place | undefined {
  const unsur = surveyKeys.flatMap(survey => everyCriterion(reference[survey].criteria)).find(one => one.code === code)
  const asked = new Set(unsur && leavesOf([unsur]).map(one => one.code))
  const column = unsurCodesOf(askedBy(reference)).find(known => asked.has(known))
  return column && used.find(({ answers }) => answers.has(column))?.at(column)
}
