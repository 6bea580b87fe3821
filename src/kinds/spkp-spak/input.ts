import type { CalendarMonth } from '../../base/calendar-month.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { Moment } from '../../base/moment.ts'
import type { Place } from '../../base/problem.ts'
import type { RichText } from '../../base/rich-text.ts'
import type { Answers } from '../../instrument/answer-leaves.ts'
import type { ColumnValues } from '../../workbook/column.ts'
import type { ComparedTotal } from '../../workbook/compare-totals.ts'
import type { Timeline } from '../../workbook/fields/timeline.ts'
import type { reportSheet } from './sheets.ts'
import type { SurveyKey, UnsurCode } from './surveys.ts'

/** The sheet Laporan. */
export interface ReportFacts
  extends Omit<
    ColumnValues<typeof reportSheet.columns>,
    'targetSpkp' | 'targetSpak' | 'notApplicable' | 'decimals' | 'gradeTable'
  > {
  /** On the scale on which the index is printed, 1–4 unless its grades are those of 25–100. */
  readonly targets: Readonly<Record<SurveyKey, Decimal | undefined>>
  readonly logoPlace?: Place
}

export interface Service {
  readonly name: string
  readonly link?: string | undefined
  /** How many completed the service in the month. */
  readonly recipients?: number | undefined
  readonly at: (column: 'recipients') => Place
}

export type RespondentColumn = 'filledAt' | 'suggestionSpkp' | 'suggestionSpak' | UnsurCode

/** Who filled in the form, and their answers to both surveys. */
export interface Respondent {
  readonly filledAt: Moment
  readonly service: string
  readonly name?: string | undefined
  readonly age?: number | undefined
  readonly sex?: string | undefined
  readonly education?: string | undefined
  readonly job?: string | undefined
  readonly employer?: string | undefined
  /** Whether the service was 100 % complete; only then the answers count. */
  readonly isComplete: boolean
  readonly answers: Answers
  readonly suggestions: Readonly<Record<SurveyKey, string | undefined>>
  readonly at: (column: RespondentColumn) => Place
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

/** An earlier month; without an index when it had no respondents. */
export interface HistoryMonth {
  readonly month: CalendarMonth
  /** On the scale on which the index is printed. */
  readonly indices: Readonly<Record<SurveyKey, Decimal | undefined>>
  readonly respondents?: number | undefined
  /** What the archived report on it says, to be held against a row that was typed. */
  readonly archived?: ArchivedMonth | undefined
  readonly at: (column: SurveyKey | 'respondents') => Place
}

export interface ArchivedMonth {
  readonly capsule: string
  readonly indices: HistoryMonth['indices']
  readonly respondents: number
}

export interface Effort {
  readonly group: string
  readonly effort: RichText
  readonly at: (column: 'effort') => Place
}

/** The whole input of the monthly report, checked. */
export interface SpkpSpakInput {
  readonly report: ReportFacts
  readonly services: readonly Service[]
  /** In the order of the rows, whatever their month and status. */
  readonly respondents: readonly Respondent[]
  readonly followUps: readonly FollowUp[]
  /** Up to and with the month of the report, in order. */
  readonly history: readonly HistoryMonth[]
  readonly efforts: readonly Effort[]
  /** Rows of totals in the sheets, held against their rows. */
  readonly totals: readonly ComparedTotal[]
}
