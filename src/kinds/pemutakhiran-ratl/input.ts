import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { RichText } from '../../base/rich-text.ts'
import type { RoundAction } from '../../followup/round-counts.ts'
import type { ReturnedForm } from '../../followup/round-returns.ts'
import type { Place } from '../../problems/problem.ts'
import type { ColumnValues } from '../../workbook/column.ts'
import type { Timeline } from '../../workbook/fields/timeline.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { Status } from '../parts/statuses.ts'
import type { Unit } from '../parts/units/unit.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { reportSheet } from './sheets.ts'

/** The sheet Laporan, with the place of each entry. */
export type ReportFacts = ColumnValues<typeof reportSheet.columns> & {
  readonly at?: (entry: keyof typeof reportSheet.columns) => Place
}

/** The form of a unit: how many actions it was sent with, and whether it came back. */
export interface Form extends ReturnedForm {
  readonly unit: string
  readonly actions: number
  readonly returnedOn?: CalendarDate | undefined
  readonly at: (column: 'unit' | 'actions' | 'returned' | 'returnedOn') => Place
}

/** An action of the master after the round. */
export interface MasterAction extends RoundAction {
  readonly id: string
  readonly status: Status
  readonly at: NonNullable<RoundAction['at']>
}

/** A cell that a form changed. */
export interface Change {
  readonly id: string
  readonly unit: string
  readonly column: string
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly at: (column: 'id' | 'unit' | 'column' | 'before' | 'after') => Place
}

export interface RoundFinding {
  readonly code: string
  readonly title: string
  readonly unit?: string | undefined
  readonly at: (column: 'code' | 'title' | 'unit') => Place
}

export interface Attendant {
  readonly name: string
  readonly unit: string
  readonly position?: string | undefined
  readonly at: (column: 'name' | 'unit' | 'position') => Place
}

export interface Step {
  readonly step: RichText
  readonly owner?: string | undefined
  readonly due?: Timeline | undefined
  readonly at: (column: 'step' | 'owner' | 'due') => Place
}

/** The whole input of the report on a round, checked. */
export interface RoundInput {
  readonly report: ReportFacts
  readonly units: readonly Unit[]
  /** In the order of the sheet; at most one for each unit. */
  readonly forms: readonly Form[]
  readonly actions: readonly MasterAction[]
  readonly changes: readonly Change[]
  readonly findings: readonly RoundFinding[]
  readonly attendance: readonly Attendant[]
  readonly steps: readonly Step[]
  readonly narratives: readonly Narrative<NarrativePlace>[]
  /** As the workbook lists it; empty where it does not. */
  readonly legalBasis: readonly string[]
  /** Rows of totals in the sheets, held against their rows. */
  readonly totals: readonly ComparedTotal[]
}
