import type { Place } from '../../problems/problem.ts'
import type { ComparedTotal } from '../../workbook/totals.ts'
import type { ArchivedEvaluation } from '../parts/evaluation/chain/evaluation-chain.ts'
import type { PastResult } from '../parts/evaluation/report/past-results.ts'
import type { PlannedAction } from '../parts/evaluation/report/plans.ts'
import type { EvidenceDocument } from '../parts/evaluation/stages/evidence-sheet.ts'
import type { StagedMarks } from '../parts/evaluation/stages/read-stages.ts'
import type { Stage } from '../parts/evaluation/stages/stage-sheet.ts'
import type { Narrative } from '../parts/office-texts/narratives.ts'
import type { NarrativePlace } from './narrative-places.ts'
import type { SettledValue } from './settled-value.ts'
import type { ReadPpb } from './workbook.ts'

export type ReportFacts = NonNullable<ReadPpb['report']['values']> & {
  readonly at: (entry: keyof NonNullable<ReadPpb['report']['values']>) => Place
}

/** What the workbook of an agency's assessment comes to. */
export interface PpbInput {
  readonly report: ReportFacts
  readonly staged: StagedMarks
  /** The final value as one number; none where it was not given so. */
  readonly settled?: SettledValue | undefined
  /** The stage whose points the report tells of. */
  readonly detailed: Stage
  readonly documents: readonly EvidenceDocument[]
  readonly past: readonly PastResult[]
  readonly plans: readonly PlannedAction[]
  readonly narratives: readonly Narrative<NarrativePlace>[]
  readonly legalBasis: readonly string[]
  readonly totals: readonly ComparedTotal[]
  /** Where the list of what is assessed begins; none where it is missing. */
  readonly listed: Place | undefined
  /** What reports on earlier years said, the latest first. */
  readonly earlier?: readonly ArchivedEvaluation[] | undefined
}
