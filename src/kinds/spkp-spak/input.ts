import type { CalendarMonth } from '../../base/dates/calendar-month.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { RichText } from '../../base/rich-text.ts'
import type { Place } from '../../problems/problem.ts'
import type { ColumnValues } from '../../workbook/column.ts'
import type { Timeline } from '../../workbook/fields/timeline.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { HistoryMonth } from '../parts/index-survey/history.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { Respondent, Service } from '../parts/respondents/respondent.ts'
import type { Feedback } from './feedback.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { reportSheet } from './sheets.ts'
import type { SurveyKey } from './surveys.ts'

/** The sheet Laporan. */
export interface ReportEntries
  extends Omit<
    ColumnValues<typeof reportSheet.columns>,
    'targetSpkp' | 'targetSpak' | 'notApplicable' | 'decimals' | 'gradeTable'
  > {
  /** On the scale on which the index is printed, 1–4 unless its grades are those of 25–100. */
  readonly targets: Readonly<Record<SurveyKey, Decimal | undefined>>
  readonly logoPlace?: Place
  /** Where an entry stands. */
  readonly at?: (entry: keyof typeof reportSheet.columns) => Place
}

/** A respondent of both surveys. */
export interface RespondentOfBoth extends Respondent {
  readonly suggestions: Readonly<Record<SurveyKey, string | undefined>>
}

/** One follow-up of an unsur. */
export interface FollowUp {
  readonly survey: SurveyKey
  /** Code of the unsur. */
  readonly unsur: string
  readonly action: RichText
  readonly timeline: Timeline
  readonly status: 'Open' | 'Close'
  /** The report that it was decided in, where the row says so. */
  readonly month?: CalendarMonth | undefined
  readonly at: (column: 'action' | 'timeline' | 'status') => Place
}

export interface Effort {
  readonly group: string
  readonly effort: RichText
  readonly at: (column: 'effort') => Place
}

/** The whole input of the monthly report, checked. */
export interface SpkpSpakInput {
  readonly report: ReportEntries
  readonly services: readonly Service[]
  /** In the order of the rows, whatever their month and status. */
  readonly respondents: readonly RespondentOfBoth[]
  readonly followUps: readonly FollowUp[]
  /** Up to and with the month of the report, in order. */
  readonly history: readonly HistoryMonth<SurveyKey>[]
  readonly efforts: readonly Effort[]
  readonly feedback: readonly Feedback[]
  readonly narratives: readonly Narrative<NarrativePlace>[]
  /** As the workbook lists it; empty where it does not. */
  readonly legalBasis: readonly string[]
  /** Rows of totals in the sheets, held against their rows. */
  readonly totals: readonly ComparedTotal[]
}
