import type { TypedFigure } from '../../audit/figures/month-differs.ts'
import type { GivenValue } from '../../audit/figures/subject.ts'
import { monthNames, yearOf } from '../../base/calendar-date.ts'
import { firstDayOf, formatMonth } from '../../base/calendar-month.ts'
import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { indexNames, type NameIndex } from '../../base/known-names.ts'
import { leavesOf } from '../../instrument/instrument.ts'
import { auditedAttention } from './audited-attention.ts'
import type { HistoryMonth, SpkpSpakInput } from './input.ts'
import { asIndexOf } from './on-index-scale.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import { type SurveyKey, surveyKeys } from './surveys.ts'

/** The monthly report as the rules of `src/audit` see it. */
export type SpkpSpakAudit = ReturnType<typeof auditedSpkpSpak>

export function auditedSpkpSpak(input: SpkpSpakInput, scores: SpkpSpakScores, reference: SpkpSpakReference) {
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
    values: input.history.flatMap(month => givenIndices(month, reference)),
    typedFigures: typedFigures(input, scores, reference),
    unanswered: auditedAttention(input, scores, reference),
    totals: input.totals,
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
    const { code, criteria, readings } = reference[survey]
    const year = yearOf(firstDayOf(month))
    const subject = `bulan ${monthNames[Number(month.slice(5)) - 1]}`
    const written = formatNumber(mean.toNumber())
    const value = {
      value: mean,
      points: readings[0].factor.eq(1) ? 1 : 25,
      respondents,
      parts: parts * leavesOf(criteria).length,
    } as const
    return [{ year, subject, code, written, ...value, place: at(survey) }]
  })
}

/** The reported month against its answers, and every earlier one against the report on it. */
function typedFigures(
  { history }: SpkpSpakInput,
  { period, surveys }: SpkpSpakScores,
  reference: SpkpSpakReference,
): readonly TypedFigure[] {
  return history.flatMap(row =>
    row.month === period ? reportedFigures(row, surveys) : archivedFigures(row, reference),
  )
}

/** A blank says nothing: the report computes this month, whatever was typed. */
function reportedFigures({ month, indices, at }: HistoryMonth, surveys: SpkpSpakScores['surveys']): TypedFigure[] {
  return surveyKeys.flatMap(survey => {
    const [typed, known] = [indices[survey], surveys[survey].index?.value]
    if (typed === undefined) return []
    return [{ month: formatMonth(month), name: indexName(survey), typed, known, place: at(survey) }]
  })
}

function archivedFigures(
  { month, indices, respondents, archived, at }: HistoryMonth,
  reference: SpkpSpakReference,
): TypedFigure[] {
  if (archived === undefined) return []
  const row = { month: formatMonth(month), capsule: archived.capsule }
  const typed = surveyKeys.map(survey => {
    const [known, { decimals }] = [archived.indices[survey], reference[survey].readings[0]]
    const printed = known && roundHalfUp(asIndexOf(known, reference[survey]), decimals)
    const figures = { typed: indices[survey], known: printed }
    return { ...row, name: indexName(survey), ...figures, place: at(survey) }
  })
  if (respondents === undefined) return typed
  const counts = { typed: new Decimal(respondents), known: roundHalfUp(new Decimal(archived.respondents), 0) }
  return [...typed, { ...row, name: 'Jumlah responden', ...counts, place: at('respondents') }]
}

function indexName(survey: SurveyKey): string {
  return `Indeks ${survey.toUpperCase()}`
}
