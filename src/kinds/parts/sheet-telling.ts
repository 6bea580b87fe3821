import type { ProblemLog } from '../../base/outcome.ts'
import type { Place } from '../../base/problem.ts'

/** How faults of the sheet are told. */
export interface SheetTelling {
  readonly log: ProblemLog
  /** Whether a cell could not be read, which is told elsewhere: it is not blank. */
  readonly isUnread: (place: Place) => boolean
}
