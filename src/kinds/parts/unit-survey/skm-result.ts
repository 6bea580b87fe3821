import type { Decimal, Rounded } from '../../../base/decimal.ts'
import type { SurveyScore } from '../../../instrument/answer-leaves.ts'
import type { Band } from '../../../instrument/instrument.ts'
import type { GroupSelection } from './select-groups.ts'

/** The survey of one year, of an agency or of a part of it, with what it comes to. */
export interface YearResult extends GroupSelection {
  readonly year: number
  readonly score: SurveyScore
  /** IKM as printed, 25–100, two decimals unless the report asks for more; the achievement follows from it. */
  readonly ikm: Rounded
  /** As an index, 1–4, three decimals (`docs/RULES.md` 2.5). */
  readonly index: Rounded
  readonly grade: Band
}

/** The survey of one year with its official figures. */
export interface SkmResult extends YearResult {
  readonly target: Decimal
  /** Per cent of the target, two decimals. */
  readonly achievement: Rounded
}
