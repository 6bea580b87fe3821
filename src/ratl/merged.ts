import type { Place, Problem } from '../problems/problem.ts'
import type { RoundAction } from './action.ts'
import type { MergedRound } from './merged-rounds.ts'
import type { AddedRow } from './read-form.ts'
import type { RoundRecommendation } from './recommended.ts'
import type { UnitReturn } from './returns.ts'

/** A cell of the master that the round has changed; of a new action its text alone. */
export interface Change {
  readonly id: string
  readonly unit: string
  /** Title of the column. */
  readonly column: string
  readonly before: string
  readonly after: string
  readonly place: Place
}

/** An action in which a form has changed something. */
export interface ChangedAction {
  readonly before: RoundAction
  readonly after: RoundAction
  readonly at: AddedRow['at']
}

/** An action that a form adds. */
export interface AddedAction {
  readonly action: RoundAction
  readonly row: AddedRow
}

export interface Merged {
  /** Those of the master in their order, then new ones by unit. Never fewer than the master has. */
  readonly actions: readonly RoundAction[]
  readonly added: readonly RoundAction[]
  readonly changes: readonly Change[]
  /** Forms that count, by unit. */
  readonly returns: readonly UnitReturn[]
  /** What surveys recommend to all units, as far as the master and the forms know it. */
  readonly recommended: readonly RoundRecommendation[]
  /** The round that the forms are of; undefined where none of them says it. */
  readonly round?: MergedRound | undefined
  readonly problems: readonly Problem[]
  /** Units whose form is missing, by the problem that tells it: there is no file to know them by. */
  readonly missing: ReadonlyMap<Problem, string>
}
