import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { RichText } from '../../base/rich-text.ts'
import type { Place } from '../../problems/problem.ts'
import type { ColumnValues } from '../../workbook/column.ts'
import type { Timeline } from '../../workbook/fields/timeline.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { ArchivedSemester } from '../parts/follow-up/earlier-actions.ts'
import type { instrumentFields } from '../parts/instrument-settings.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { TeamMember } from '../parts/office-texts/team.ts'
import type { ArchivedSurvey } from '../parts/recommendation-chain/archived-survey.ts'
import type { SurveyOfYear } from '../parts/unit-survey/check-surveys.ts'
import type { SurveyInput, SurveyResults } from '../parts/unit-survey/survey.ts'
import type { UnsurHeading } from '../parts/unit-survey/survey-sheets.ts'
import type { Unit } from '../parts/units/unit.ts'
import type { PeriodKey } from '../parts/year-period.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { CharacteristicKey } from './result-sheets.ts'
import type { reportSheet } from './sheets.ts'

type ReportColumns = ReturnType<typeof reportSheet>['columns']

/** The sheet Laporan, with the place of each entry and the days that it leaves out. */
export type ReportFacts = Omit<
  ColumnValues<ReportColumns>,
  'notApplicable' | 'period' | 'from' | 'to' | keyof typeof instrumentFields
> & {
  readonly period: PeriodKey
  /** First and last day on which answers were gathered. */
  readonly from: CalendarDate
  readonly to: CalendarDate
  readonly logoPlace?: Place
  readonly at?: (entry: keyof ReportColumns) => Place
}

/** How many receive a service, or the services of a unit. */
export interface Population {
  readonly unit: string
  readonly service?: string | undefined
  readonly population: number
  readonly planned?: number | undefined
  readonly at: (column: 'population' | 'planned' | 'service') => Place
}

/** Who answered in the survey year, and what they suggest. */
export interface Person {
  readonly unit: string
  readonly service?: string | undefined
  readonly name?: string | undefined
  readonly sex?: string | undefined
  readonly age?: number | undefined
  readonly education?: string | undefined
  readonly job?: string | undefined
  readonly category?: string | undefined
  readonly disability?: string | undefined
  readonly suggestion?: string | undefined
  readonly at: (
    column: 'unit' | 'suggestion' | 'sex' | 'age' | 'education' | 'job' | 'category' | 'disability',
  ) => Place
}

/** So many respondents of a group, where their answers are not in the workbook. */
export interface ProfileRow {
  readonly unit?: string | undefined
  readonly characteristic: CharacteristicKey
  readonly group: string
  readonly count: number
  /** In per cent, as it was typed. */
  readonly share?: Decimal | undefined
  readonly at: (column: 'unit' | 'count' | 'share' | 'group') => Place
}

/** The IKM of an earlier year as it was published, 25–100. */
export interface EarlierYear {
  readonly year: number
  readonly ikm: Decimal
  readonly respondents?: number | undefined
  readonly grade?: string | undefined
  readonly at: (column: 'year' | 'ikm' | 'respondents' | 'grade') => Place
}

/** What somebody typed as the achievement of a year, beside the target of that year. */
export interface TypedAchievement {
  readonly year: number
  /** On the scale of the IKM, 25–100. */
  readonly target: Decimal
  /** In per cent. */
  readonly typed: Decimal
  readonly place: Place
}

/** Something that is going to be done about a result. */
export interface Plan {
  readonly unit?: string | undefined
  readonly service?: string | undefined
  readonly unsur: string
  readonly cause?: RichText | undefined
  readonly action: RichText
  /** Quarters of the year of the plans that are marked, 1 to 4. */
  readonly quarters: readonly number[]
  readonly timeline?: Timeline | undefined
  readonly owner?: string | undefined
  readonly at: (column: 'unit' | 'unsur' | 'action' | 'timeline' | 'quarter1' | 'cause' | 'owner') => Place
}

/** What became of a plan of an earlier survey. */
export interface PreviousPlan {
  readonly year: number
  readonly unit?: string | undefined
  readonly unsur?: string | undefined
  readonly action: RichText
  readonly done: 'Ya' | 'Sebagian' | 'Tidak'
  readonly description?: RichText | undefined
  readonly evidence?: string | undefined
  readonly at: (column: 'year' | 'action' | 'done' | 'description' | 'evidence') => Place
}

/** The whole input of the annual survey report, checked: no cell, no text that might be a number, no blank. */
export interface SkmTahunanInput {
  readonly report: ReportFacts
  /** Codes of unsur that the survey did not ask for, as the report declares; the others weigh alike. */
  readonly notApplicable?: readonly string[]
  readonly team: readonly TeamMember[]
  readonly units: readonly Unit[]
  readonly populations: readonly Population[]
  /** The survey that the report is about; none where an error has told that it is not there. */
  readonly survey: SurveyInput | undefined
  /** Surveys of earlier years, in their order; those may have no target. */
  readonly earlier: readonly SurveyOfYear[]
  /** Who answered in the survey period. */
  readonly people: readonly Person[]
  /** Forms of the survey year that were filled in outside the survey period; they do not count. */
  readonly outside: readonly Place[]
  readonly profile: readonly ProfileRow[]
  readonly trend: readonly EarlierYear[]
  /** Of any year that the sheet Target speaks of, whether or not its survey is in the workbook. */
  readonly achievements: readonly TypedAchievement[]
  readonly plans: readonly Plan[]
  readonly previous: readonly PreviousPlan[]
  /** Reports on earlier years that the archive has, the latest first. */
  readonly reportedSurveys?: readonly ArchivedSurvey[]
  /** The last semester report that the archive has. */
  readonly semester?: ArchivedSemester
  readonly narratives: readonly Narrative<NarrativePlace>[]
  /** As the workbook lists it; empty where it does not. */
  readonly legalBasis: readonly string[]
  /** Rows of totals in the sheets, held against their rows. */
  readonly totals: readonly ComparedTotal[]
  /** How the sheets of survey values name their unsur, from left to right. */
  readonly headings: readonly (readonly UnsurHeading[])[]
}

/** All surveys of an input, in order of years. */
export function surveysOf({ survey, earlier }: Pick<SkmTahunanInput, 'survey' | 'earlier'>): readonly SurveyResults[] {
  return survey === undefined ? earlier : [...earlier, survey]
}
