import type { CalendarDate } from '../../base/calendar-date.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { Place } from '../../base/problem.ts'
import type { RichText } from '../../base/rich-text.ts'
import type { Answers, MeansGroup } from '../../scoring/survey-score.ts'
import type { ColumnValues } from '../../sources/column.ts'
import type { Timeline } from '../../sources/fields/timeline.ts'
import type { Status } from './ratl-sheet.ts'
import type { reportSheet, UnitGroup, UnitNames } from './sheets.ts'

/** The sheet Laporan, with the place of each entry. */
export type ReportFacts = ColumnValues<typeof reportSheet.columns> & { readonly logoPlace?: Place }

export interface TeamMember {
  readonly role: string
  readonly name: string
}

export interface Unit {
  readonly number: number
  readonly name: string
  readonly group: UnitGroup
  /** Year in which it became a satker of its own; surveyed and monitored from then on. */
  readonly independentSince?: number | undefined
  readonly place: Place
}

/** The units, and their names for looking up; no names when the sheet Unit had errors, so that they are not repeated. */
export interface KnownUnits {
  readonly units: readonly Unit[]
  readonly names: UnitNames
}

export interface Recommendation {
  readonly year: number
  readonly number: string
  readonly text: string
}

/** A survey result given as figures, on the scale of answers (1–4). Without a unit it speaks for the whole agency. */
export interface AggregateResult extends MeansGroup {
  readonly unit?: string | undefined
  readonly service?: string | undefined
  readonly place: Place
}

/** The answers of one respondent. */
export interface RawResponse {
  readonly unit: string
  readonly service?: string | undefined
  readonly answers: Answers
}

/** Everything the input says of the survey of one year. */
export interface SurveyInput {
  readonly year: number
  /** On the scale of the IKM, 25–100. */
  readonly target: Decimal
  readonly aggregates: readonly AggregateResult[]
  readonly responses: readonly RawResponse[]
}

/** One rencana aksi with its deadline and status. */
export interface ActionRecord {
  readonly year: number
  readonly unit: string
  readonly service?: string | undefined
  readonly recommendationNumber?: string | undefined
  /** Text of the recommendation, for numbered ones. */
  readonly recommendation?: RichText | undefined
  readonly action: RichText
  readonly timeline: Timeline
  readonly deadline?: CalendarDate | undefined
  readonly status: Status
  readonly place: Place
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
  readonly team: readonly TeamMember[]
  readonly units: readonly Unit[]
  readonly recommendations: readonly Recommendation[]
  /** In order of years, at least one. */
  readonly surveys: readonly SurveyInput[]
  /** In the order of the sheets. */
  readonly actions: readonly ActionRecord[]
  readonly published: readonly PublishedFigures[]
}

/** Units that took part in a survey year: all but those that became independent later. */
export function unitsOfYear(units: readonly Unit[], year: number): readonly Unit[] {
  return units.filter(unit => unit.independentSince === undefined || unit.independentSince <= year)
}
