import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'

/** How faults of the sheet are told. */
export interface SheetTelling {
  readonly log: ProblemLog
  /** Whether a cell could not be read, which is told elsewhere: it is not blank. */
  readonly isUnread: (place: Place) => boolean
}
