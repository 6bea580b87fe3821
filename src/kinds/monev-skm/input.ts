import type { Place } from '../../problems/problem.ts'
import type { ColumnValues } from '../../workbook/column.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { ActionRecord, Recommendation } from '../parts/follow-up/action.ts'
import type { ArchivedSemester } from '../parts/follow-up/earlier-actions.ts'
import type { PublishedFigures } from '../parts/follow-up/published.ts'
import type { instrumentFields } from '../parts/instrument-settings.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { TeamMember } from '../parts/office-texts/team.ts'
import type { SurveyInput } from '../parts/unit-survey/survey.ts'
import type { UnsurHeading } from '../parts/unit-survey/survey-sheets.ts'
import type { EarlierIkm } from '../parts/unit-survey/trend.ts'
import type { Unit } from '../parts/units/unit.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { reportSheet } from './sheets.ts'

/** The sheet Laporan, with the place of each entry. */
export type ReportFacts = Omit<
  ColumnValues<typeof reportSheet.columns>,
  'notApplicable' | keyof typeof instrumentFields
> & {
  readonly logoPlace?: Place
  /** Where an entry stands. */
  readonly at?: (entry: keyof typeof reportSheet.columns) => Place
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
  /** IKM of years before the surveys. */
  readonly earlierIkm: readonly EarlierIkm[]
  readonly narratives: readonly Narrative<NarrativePlace>[]
  /** As the workbook lists it; empty where it does not. */
  readonly legalBasis: readonly string[]
  /** The last report, where an archive has it. */
  readonly previous?: ArchivedSemester
  /** Rows of totals in the sheets, held against their rows. */
  readonly totals: readonly ComparedTotal[]
  /** How the sheets of survey values name their unsur, from left to right. */
  readonly headings: readonly (readonly UnsurHeading[])[]
}
