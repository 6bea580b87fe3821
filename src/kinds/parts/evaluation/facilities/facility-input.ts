import type { Criterion, Instrument } from '../../../../instrument/instrument.ts'
import type { Place } from '../../../../problems/problem.ts'
import type { EvaluationInput } from '../report/evaluation-input.ts'
import type { FacilityColumn, SupportColumn, UnitColumn } from './facility-sheets.ts'
import type { JudgedFacilities } from './judged-facilities.ts'

export type State = 'Ya' | 'Tidak' | 'TB'

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

/** What the workbook of an evaluation of facilities comes to. */
export interface FacilityInput extends EvaluationInput {
  /** With the items of support that the workbook brings. */
  readonly instrument: Instrument
  readonly units: readonly ObservedUnit[]
  /** Units of the year of which no facility is told. */
  readonly unseen: readonly Pick<ObservedUnit, 'name' | 'at'>[]
  /** What evaluators gave for the same facilities in the same year. */
  readonly judged?: JudgedFacilities | undefined
}
