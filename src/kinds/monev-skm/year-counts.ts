import type { RatlCounts } from '../../scoring/ratl-counts.ts'

/** The actions of one survey year, counted together and by unit. */
export interface YearCounts {
  readonly year: number
  readonly counts: RatlCounts
  readonly units: UnitCounts
}

/** Counts of each unit of a survey year, by name; a unit that reported nothing has zeros. */
export type UnitCounts = ReadonlyMap<string, RatlCounts>
