import { yearOf } from '../../base/dates/calendar-date.ts'
import { formatMonth } from '../../base/dates/calendar-month.ts'
import { givenIndices, typedIndices } from '../parts/index-survey/audited-history.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { auditedAttention } from './audited-attention.ts'
import type { SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import { instrumentsOf } from './surveys.ts'

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
      ...{ year: yearOf(date), unit: service, date, answers, place: at('filledAt') },
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
