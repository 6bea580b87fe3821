import type { Instrument } from '../../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { evaluate } from '../evaluation.ts'
import { type EvaluationInput, type EvaluationScores, plansOf } from '../report/evaluation-input.ts'
import { type EvidenceDocument, type EvidenceRow, readEvidence } from './evidence-sheet.ts'
import { readStages, type StagedMarks } from './read-stages.ts'
import { checkSettled, detailedStage, type SettledValue, type StageFacts } from './settled-value.ts'
import type { Stage, StageRow } from './stage-sheet.ts'
import type { StagedEvaluation } from './stages-view.ts'

// One agency that is assessed in stages, each with points of its own. Sheets of points and documents come in; the value of every
// stage goes out.

/** What the workbook of an assessment in stages comes to. */
export interface StagedInput extends EvaluationInput {
  readonly staged: StagedMarks
  /** The final value as one number; none where it was not given so. */
  readonly settled?: SettledValue | undefined
  /** The stage whose points the report tells of. */
  readonly detailed: Stage
  readonly documents: readonly EvidenceDocument[]
  /** Where the list of what is assessed begins; none where it is missing. */
  readonly listed: Place | undefined
}

interface StagedSheets {
  readonly instrument: { readonly rows: readonly ListedRow[]; readonly isWhole: boolean }
  readonly marks: { readonly rows: readonly StageRow[]; readonly isWhole: boolean }
  readonly evidence: { readonly rows: readonly EvidenceRow[] }
}

interface ListedRow {
  readonly at: (column: 'points') => Place
}

/** What the sheets of an assessment come to; what is wrong or missing goes to the log, all at once. */
export function readStaged(
  { instrument, marks, evidence }: StagedSheets,
  facts: StageFacts & { readonly agency: string },
  list: Instrument,
  log: ProblemLog,
): Pick<StagedInput, 'staged' | 'settled' | 'detailed' | 'documents' | 'listed'> {
  const subject = { name: facts.agency, instrument: list, place: facts.at('state') }
  const isListed = instrument.isWhole && list.stated?.criteria === true
  const settled = checkSettled(facts, list, log)
  const detailed = detailedStage(facts.state, settled, marks.rows)
  return {
    // Beside a list with errors nobody can say which numbers and points are right.
    staged: isListed ? readStages(marks, subject, detailed, log) : { marks: new Map(), leaves: new Map() },
    ...(settled && { settled }),
    detailed,
    documents: readEvidence(evidence.rows, list),
    listed: isListed ? instrument.rows[0]?.at('points') : undefined,
  }
}

export interface StagedScores extends EvaluationScores {
  /** Each stage by its own scores, in their order; the one that is reported is what was evaluated, once it is complete. */
  readonly stages: readonly StagedEvaluation[]
  /** The final value as one number, where it was given so. */
  readonly settled?: SettledValue | undefined
}

/** The value of every stage (`docs/RULES.md` 10.2); nothing here knows a formula of its own. */
export function scoreStages(input: StagedInput, whole: Instrument): StagedScores {
  const { report, staged, settled, detailed } = input
  const stages = [...staged.marks].map(([stage, marks]) => ({ stage, evaluation: evaluate(whole, marks) }))
  return {
    stages,
    evaluated: stages.flatMap(({ stage, evaluation }) => {
      const { value } = evaluation
      return stage === detailed && value !== undefined ? [{ name: report.agency, evaluation, value }] : []
    }),
    ...(settled && { settled }),
    whole,
    forms: [whole],
    plans: plansOf(input),
  }
}
