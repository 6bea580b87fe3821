import type { Criterion, Instrument } from '../../instrument/instrument.ts'
import type { Place } from '../../problems/problem.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { ArchivedEvaluation } from '../parts/evaluation/chain/evaluation-chain.ts'
import type { PlannedAction } from '../parts/evaluation/report/plans.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { TeamMember } from '../parts/office-texts/team.ts'
import type { JudgedFacilities } from './judged-facilities.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { ReadFacilities } from './workbook.ts'

type Facts = NonNullable<ReadFacilities['report']['values']>
export type ReportFacts = Facts & { readonly at: (entry: keyof Facts) => Place }

export type State = 'Ya' | 'Tidak' | 'TB'
type FacilityColumn = keyof ReadFacilities['facility']['rows'][number]['values']
type SupportColumn = keyof ReadFacilities['support']['rows'][number]['values']
type UnitColumn = keyof ReadFacilities['unit']['rows'][number]['values']

/** A facility as it was found in a unit. */
export interface Facility {
  /** Of the first part of the instrument. */
  readonly criterion: Criterion
  readonly state: State
  readonly count?: number | undefined
  /** 0–5 */
  readonly condition?: number | undefined
  /** As it is written: names of files, or words. */
  readonly photo?: string | undefined
  readonly photoWords?: string | undefined
  readonly isPhotoPublic: boolean
  /** Its place among the rows of its unit, from 0. */
  readonly row: number
  readonly note?: string | undefined
  readonly at: (column: FacilityColumn) => Place
}

/** What supports the use of facilities in a unit: a procedure, trained staff. */
export interface Support {
  readonly criterion: Criterion
  readonly state: State
  readonly evidence?: string | undefined
  readonly note?: string | undefined
  readonly at: (column: SupportColumn) => Place
}

/** A unit with what was found there; nothing of one that was not visited. */
export interface ObservedUnit {
  readonly number: number
  readonly name: string
  readonly floors?: number | undefined
  readonly address?: string | undefined
  readonly grade?: string | undefined
  /** In the order of the instrument. */
  readonly facilities: readonly Facility[]
  readonly support: readonly Support[]
  readonly at: (column: UnitColumn) => Place
}

/** What the workbook of a report on facilities comes to. */
export interface FacilityInput {
  readonly report: ReportFacts
  readonly team: readonly TeamMember[]
  /** With the items of support that the workbook brings. */
  readonly instrument: Instrument
  readonly units: readonly ObservedUnit[]
  /** Units of the year of which no facility is told. */
  readonly unseen: readonly Pick<ObservedUnit, 'name' | 'at'>[]
  readonly plans: readonly PlannedAction[]
  readonly narratives: readonly Narrative<NarrativePlace>[]
  readonly legalBasis: readonly string[]
  readonly totals: readonly ComparedTotal[]
  /** What reports on earlier years said, the latest first. */
  readonly earlier?: readonly ArchivedEvaluation[] | undefined
  /** What evaluators gave for the same facilities in the same year. */
  readonly judged?: JudgedFacilities | undefined
}
