import type { RatlCounts } from '../../followup/ratl-counts.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import type { Evaluated } from '../parts/evaluation/compose-evaluation.ts'
import { evaluate } from '../parts/evaluation/evaluation.ts'
import { countPlans } from '../parts/evaluation/report/plans.ts'
import { cutoffOf } from '../parts/evaluation/report/report-of-evaluation.ts'
import type { StagedEvaluation } from '../parts/evaluation/stages/stages-view.ts'
import type { PpbInput } from './input.ts'
import type { PpbReference } from './reference.ts'
import type { SettledValue } from './settled-value.ts'

export interface PpbScores {
  /** Each stage by its own scores, in their order. */
  readonly stages: readonly StagedEvaluation[]
  /** The agency with the value of the stage that is reported; none while that is not complete. */
  readonly reported: readonly Evaluated[]
  /** The final value as one number, where it was given so. */
  readonly settled?: SettledValue | undefined
  readonly whole: Instrument
  readonly plans: RatlCounts
}

/** The value of every stage (`docs/RULES.md` 10.2); nothing here knows a formula of its own. */
export function scorePpb({ report, staged, settled, detailed, plans }: PpbInput, { ppb }: PpbReference): PpbScores {
  const stages = [...staged.marks].map(([stage, marks]) => ({ stage, evaluation: evaluate(ppb, marks) }))
  const reported = stages.flatMap(({ stage, evaluation }) => {
    const { value } = evaluation
    return stage === detailed && value !== undefined ? [{ name: report.agency, evaluation, value }] : []
  })
  return {
    stages,
    reported,
    ...(settled && { settled }),
    whole: ppb,
    plans: countPlans(plans, report.year, cutoffOf(report)),
  }
}
