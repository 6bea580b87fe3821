import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { Decimal } from '../../base/decimal.ts'
import type { Place } from '../../problems/problem.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { ArchivedEvaluation } from '../parts/evaluation/chain/evaluation-chain.ts'
import type { Marks } from '../parts/evaluation/evaluation.ts'
import type { Rating } from '../parts/evaluation/judged/ratings.ts'
import type { PastResult } from '../parts/evaluation/report/past-results.ts'
import type { PlannedAction } from '../parts/evaluation/report/plans.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { TeamMember } from '../parts/office-texts/team.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { ReadPekppp } from './workbook.ts'

export type ReportFacts = NonNullable<ReadPekppp['report']['values']> & {
  readonly at: (entry: keyof NonNullable<ReadPekppp['report']['values']>) => Place
}

export type LocusColumn = keyof ReadPekppp['locus']['rows'][number]['values']

/** How a service is given: its forms differ. */
export type LocusForm = 'luring' | 'daring'

/** A service unit that is evaluated, with all that was said of it. */
export interface Locus {
  readonly number: number
  readonly name: string
  readonly type?: 'barang' | 'jasa' | 'administrasi' | undefined
  readonly form: LocusForm
  readonly date?: CalendarDate | undefined
  readonly evaluator?: string | undefined
  readonly evaluatorUnit?: string | undefined
  readonly head?: string | undefined
  /** The index of a year in which the program does not compute it, as it was set. */
  readonly given?: Decimal | undefined
  readonly grade?: string | undefined
  readonly marks: Marks
  /** The unit's own scores; none where it gave none. */
  readonly own: Marks
  readonly ratings: readonly Rating[]
  readonly at: (column: LocusColumn) => Place
}

/** Items of evidence of one indicator. */
export interface CountedEvidence {
  readonly locus: string
  readonly code: string
  readonly count: number
  readonly place: Place
}

/** What the workbook of an evaluation of service units comes to. */
export interface PekpppInput {
  readonly report: ReportFacts
  readonly team: readonly TeamMember[]
  readonly loci: readonly Locus[]
  readonly evidence: readonly CountedEvidence[]
  readonly past: readonly PastResult[]
  readonly plans: readonly PlannedAction[]
  readonly narratives: readonly Narrative<NarrativePlace>[]
  readonly legalBasis: readonly string[]
  readonly totals: readonly ComparedTotal[]
  /** What reports on earlier years said, the latest first. */
  readonly earlier?: readonly ArchivedEvaluation[] | undefined
}
