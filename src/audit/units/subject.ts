import type { Place } from '../../problems/problem.ts'

/** A unit that is surveyed and monitored. */
export interface AuditedUnit {
  readonly name: string
  /** Year in which it became a satker of its own, when it was none from the start. */
  readonly independentSince?: number | undefined
  readonly place: Place
}
