import type { GivenValue } from '../../audit/figures/subject.ts'
import type { AuditedText } from '../../audit/privacy/define-personal-data-rule.ts'
import { monthNames, yearOf } from '../../base/calendar-date.ts'
import { firstDayOf, formatMonth } from '../../base/calendar-month.ts'
import { formatNumber } from '../../base/format-number.ts'
import { indexNames, type NameIndex } from '../../base/known-names.ts'
import { plainText } from '../../base/rich-text.ts'
import { halfStepOf } from '../../scoring/half-step.ts'
import { auditedAttention } from './audited-attention.ts'
import type { HistoryMonth, SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import { definitionOf, surveyKeys } from './surveys.ts'

/** The monthly report as the rules of `src/audit` see it. */
export type SpkpSpakAudit = ReturnType<typeof auditedSpkpSpak>

export function auditedSpkpSpak(input: SpkpSpakInput, scores: SpkpSpakScores, reference: SpkpSpakReference) {
  const { received, outside } = scores.selection
  return {
    period: formatMonth(scores.period),
    outside: outside.map(({ at }) => at('filledAt')),
    responses: received.map(({ service, filledAt: { date }, answers, at }) => ({
      ...{ year: yearOf(date), unit: service, date, answers, place: at('filledAt') },
    })),
    services: input.services.flatMap(({ name: service, recipients, at }) => {
      const respondents = scores.services.find(known => known.name === service)?.received ?? 0
      return recipients === undefined ? [] : [{ service, respondents, recipients, place: at('recipients') }]
    }),
    values: input.history.flatMap(month => givenIndices(month, reference)),
    typedIndices: typedIndices(input, scores),
    unanswered: auditedAttention(input, scores, reference),
    totals: input.totals,
    texts: auditedTexts(input),
    known: namesOfRespondents(input),
  }
}

/** To find them in free text. */
export function namesOfRespondents({ respondents }: SpkpSpakInput): NameIndex {
  return indexNames(respondents.flatMap(({ name }) => name ?? []))
}

/**
 * Least common multiple of 1 … respondents: with blanks, means of unsur are whole answers over any of these numbers. Of five
 * respondents and more every index of two decimals is possible.
 */
const finestParts: readonly number[] = [1, 1, 2, 6, 12]

/** An index is a mean of means: whole answers over its unsur and their respondents. */
function givenIndices({ month, indices, respondents, at }: HistoryMonth, reference: SpkpSpakReference): GivenValue[] {
  return surveyKeys.flatMap(survey => {
    const mean = indices[survey]
    const parts = finestParts[respondents ?? finestParts.length]
    if (mean === undefined || respondents === undefined || parts === undefined) return []
    const { code, unsur } = definitionOf(survey, reference)
    const year = yearOf(firstDayOf(month))
    const subject = `bulan ${monthNames[Number(month.slice(5)) - 1]}`
    const written = formatNumber(mean.toNumber())
    const value = { mean, halfStep: halfStepOf(mean), respondents, parts: parts * unsur.length }
    return [{ year, subject, code, written, ...value, place: at(survey) }]
  })
}

function typedIndices({ history }: SpkpSpakInput, { period, surveys }: SpkpSpakScores) {
  const month = formatMonth(period)
  return history
    .filter(known => known.month === period)
    .flatMap(({ indices, at }) =>
      surveyKeys.flatMap(survey => {
        const [typed, computed] = [indices[survey], surveys[survey].index?.value]
        if (typed === undefined || computed === undefined) return []
        return [{ month, code: survey.toUpperCase(), typed, computed, place: at(survey) }]
      }),
    )
}

function auditedTexts({ respondents, followUps, efforts }: SpkpSpakInput): readonly AuditedText[] {
  return [
    ...respondents.flatMap(({ suggestions: { spkp, spak }, at }) => [
      ...(spkp === undefined ? [] : [{ title: 'Saran SPKP', text: spkp, place: at('suggestionSpkp') }]),
      ...(spak === undefined ? [] : [{ title: 'Saran SPAK', text: spak, place: at('suggestionSpak') }]),
    ]),
    ...followUps.map(({ action, at }) => ({ title: 'Tindak Lanjut', text: plainText(action), place: at('action') })),
    ...efforts.map(({ effort, at }) => ({ title: 'Upaya', text: plainText(effort), place: at('effort') })),
  ]
}
