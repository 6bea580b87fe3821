import type { CalendarDate } from '../../../base/dates/calendar-date.ts'
import type { Decimal } from '../../../base/decimal.ts'
import { nameKey } from '../../../base/name-key.ts'
import type { Answers, SurveyPart } from '../../../instrument/answer-leaves.ts'
import type { Place } from '../../../problems/problem.ts'
import type { PointsPerAnswer } from '../../../scoring/possible-mean.ts'
import type { Unit } from '../units/unit.ts'
import type { UnsurCode } from './unsur.ts'

// A survey of the units of an agency, one each year, scored by the instrument of the SKM and held against a target
// (`docs/RULES.md` 2). Its sheets come in; figures, and parts of a view, go out.

/** An unsur value as a row of results gives it. */
export interface GivenMean {
  readonly code: UnsurCode
  /** With a decimal comma. */
  readonly written: string
  /** On its own scale, which has so many points for each point of an answer: 1 (1–4) or 25 (25–100). */
  readonly value: Decimal
  readonly points: PointsPerAnswer
  /** On the scale 1–4. */
  readonly mean: Decimal
}

/** A survey result given as figures, on the scale of answers (1–4). Without a unit it speaks for the whole agency. */
export interface AggregateResult extends SurveyPart {
  readonly unit?: string | undefined
  readonly service?: string | undefined
  readonly given: readonly GivenMean[]
  /** How many received the service, where that is known. */
  readonly population?: number | undefined
  /** IKM and mutu typed beside the values. The IKM, and half a unit of its last decimal, on its own scale, 25–100. */
  readonly typedIkm?: { readonly value: Decimal; readonly halfStep: Decimal } | undefined
  readonly typedGrade?: string | undefined
  readonly at: (column: UnsurCode | 'respondents' | 'service' | 'population' | 'ikm' | 'grade') => Place
}

/** The answers of one respondent. */
export interface RawResponse {
  readonly unit: string
  readonly service?: string | undefined
  readonly date?: CalendarDate | undefined
  /** Never printed: only to find it in free text. */
  readonly name?: string | undefined
  readonly answers: Answers
  readonly at: (column: 'unit' | 'service' | UnsurCode) => Place
}

/** The results of the survey of one year. */
export interface SurveyResults {
  readonly year: number
  readonly aggregates: readonly AggregateResult[]
  readonly responses: readonly RawResponse[]
  /** In per cent, as it was typed beside the target. */
  readonly typedAchievement?: { readonly value: Decimal; readonly place: Place } | undefined
}

/** Everything the input says of the survey of one year that has a target. */
export interface SurveyInput extends SurveyResults {
  /** On the scale of the IKM, 25–100. */
  readonly target: Decimal
  readonly at?: (column: 'target') => Place
}

/** What is said of units outside the target is no part of what the target asks for. */
export function withoutUnits<Results extends Pick<SurveyResults, 'aggregates' | 'responses'>>(
  survey: Results,
  outside: readonly Pick<Unit, 'name'>[],
): Results {
  if (outside.length === 0) return survey
  const names = new Set<string | undefined>(outside.map(({ name }) => name))
  const isInside = ({ unit }: { readonly unit?: string | undefined }) => !names.has(unit)
  return {
    ...survey,
    aggregates: survey.aggregates.filter(isInside),
    responses: survey.responses.filter(isInside),
  }
}

/** What tells subjects apart: names in whatever way they are spelt. */
export function subjectKey(unit: string | undefined, service: string | undefined): string {
  return JSON.stringify([unit, service].map(name => (name === undefined ? null : nameKey(name))))
}

/** How a message names the subject of a result. */
export function subjectOf(unit: string | undefined, service?: string | undefined): string {
  return [unit ?? 'seluruh instansi', service].filter(part => part !== undefined).join(', layanan ')
}
