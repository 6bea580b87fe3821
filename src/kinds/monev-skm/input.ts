import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { Place } from '../../base/problem.ts'
import type { RichText } from '../../base/rich-text.ts'
import type { Answers, SurveyPart } from '../../instrument/answer-leaves.ts'
import type { PointsPerAnswer } from '../../scoring/possible-mean.ts'
import type { ColumnValues } from '../../workbook/column.ts'
import type { ComparedTotal } from '../../workbook/compare-totals.ts'
import type { Timeline } from '../../workbook/fields/timeline.ts'
import type { instrumentFields } from '../parts/instrument-settings.ts'
import type { ArchivedSemester } from './earlier-actions.ts'
import type { Status } from './ratl-sheet.ts'
import type { reportSheet } from './sheets.ts'
import type { UnsurCode } from './unsur.ts'

/** The sheet Laporan, with the place of each entry. */
export type ReportFacts = Omit<
  ColumnValues<typeof reportSheet.columns>,
  'notApplicable' | keyof typeof instrumentFields
> & {
  readonly logoPlace?: Place
}

export interface TeamMember {
  readonly role: string
  readonly name: string
}

export interface Unit {
  readonly number: number
  readonly name: string
  /** Kind of office; none where the workbook tells of none. */
  readonly group?: string | undefined
  /** Year in which it became a satker of its own; surveyed and monitored from then on. */
  readonly independentSince?: number | undefined
  /** Year from which its survey counts towards the target of the agency; from the beginning where it is absent. */
  readonly targetSince?: number | undefined
  readonly at: (column: 'number' | 'name') => Place
}

export interface Recommendation {
  readonly year: number
  readonly number: string
  readonly text: string
  readonly at: (column: 'number' | 'text') => Place
}

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

/** Everything the input says of the survey of one year. */
export interface SurveyInput {
  readonly year: number
  /** On the scale of the IKM, 25–100. */
  readonly target: Decimal
  /** In per cent, as it was typed beside the target. */
  readonly typedAchievement?: { readonly value: Decimal; readonly place: Place } | undefined
  readonly aggregates: readonly AggregateResult[]
  readonly responses: readonly RawResponse[]
  readonly at?: (column: 'target') => Place
}

export type ActionColumn =
  | 'number'
  | 'unit'
  | 'service'
  | 'recommendationNumber'
  | 'recommendation'
  | 'action'
  | 'timeline'
  | 'status'
  | 'evidence'
  | 'remark'

/** One rencana aksi with its deadline and status. */
export interface ActionRecord {
  readonly year: number
  /** Number of the unit in the sheet of its action. */
  readonly unitNumber?: number | undefined
  readonly unit: string
  /** As the first action of its unit and year writes it: spellings with the same key are one service. */
  readonly service?: string | undefined
  readonly writtenService?: string | undefined
  readonly recommendationNumber?: string | undefined
  /** Text of the recommendation, for numbered ones. */
  readonly recommendation?: RichText | undefined
  readonly action: RichText
  readonly timeline: Timeline
  readonly deadline?: CalendarDate | undefined
  readonly status: Status
  readonly evidence?: string | undefined
  readonly remark?: string | undefined
  readonly at: (column: ActionColumn) => Place
}

/** Figures printed elsewhere, to be compared with the rows. */
export interface PublishedFigures {
  readonly year: number
  readonly unit?: string | undefined
  readonly recommendations?: number | undefined
  readonly actions?: number | undefined
  readonly closed?: number | undefined
  readonly at: (figure: 'recommendations' | 'actions' | 'closed') => Place
}

/** The whole input of the semester report, checked: no cell, no text that might be a number, no blank. */
export interface MonevSkmInput {
  readonly report: ReportFacts
  /** Codes of unsur that the survey did not ask for, as the report declares; the others weigh alike. */
  readonly notApplicable?: readonly string[]
  readonly team: readonly TeamMember[]
  readonly units: readonly Unit[]
  readonly recommendations: readonly Recommendation[]
  /** In order of years, at least one. */
  readonly surveys: readonly SurveyInput[]
  /** In the order of the sheets. */
  readonly actions: readonly ActionRecord[]
  readonly published: readonly PublishedFigures[]
  /** The last report, where an archive has it. */
  readonly previous?: ArchivedSemester
  /** Rows of totals in the sheets, held against their rows. */
  readonly totals: readonly ComparedTotal[]
  /** How the sheets of survey values name their unsur, from left to right. */
  readonly headings: readonly (readonly UnsurHeading[])[]
}

export interface UnsurHeading {
  readonly code: UnsurCode
  readonly title: string
  readonly place: Place
}

/** Units that took part in a survey year: all but those that became independent later. */
export function unitsOfYear<One extends Pick<Unit, 'independentSince'>>(
  units: readonly One[],
  year: number,
): readonly One[] {
  return units.filter(unit => unit.independentSince === undefined || unit.independentSince <= year)
}

/** Of the units that took part in a survey year those whose answers count towards the target, and those beside it. */
export function byTarget<One extends Pick<Unit, 'independentSince' | 'targetSince'>>(
  units: readonly One[],
  year: number,
): { readonly inTarget: readonly One[]; readonly outside: readonly One[] } {
  const taking = unitsOfYear(units, year)
  const isOutside = ({ targetSince }: One) => targetSince !== undefined && targetSince > year
  return { inTarget: taking.filter(unit => !isOutside(unit)), outside: taking.filter(isOutside) }
}

/** What is said of units outside the target is no part of what the target asks for. */
export function withoutUnits<Results extends Pick<SurveyInput, 'aggregates' | 'responses'>>(
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
