import type { RatlCounts } from '../../../../followup/ratl-counts.ts'
import type { Instrument } from '../../../../instrument/instrument.ts'
import type { Place } from '../../../../problems/problem.ts'
import type { ComparedTotal } from '../../../../workbook/totals.ts'
import type { Narrative } from '../../office-texts/narratives.ts'
import type { TeamMember } from '../../office-texts/team.ts'
import type { ArchivedEvaluation } from '../chain/evaluation-chain.ts'
import type { Evaluated } from '../compose-evaluation.ts'
import type { PastResult } from './past-results.ts'
import { countPlans, type PlannedAction, type PlanRow, planOf } from './plans.ts'
import { cutoffOf, type EvaluationFacts } from './report-of-evaluation.ts'

/** What the workbook of any evaluation comes to, besides those who are evaluated and what they were given. */
export interface EvaluationInput {
  readonly report: EvaluationFacts
  readonly team?: readonly TeamMember[] | undefined
  /** Results of earlier years, where a kind has a sheet for them. */
  readonly past?: readonly PastResult[] | undefined
  readonly plans: readonly PlannedAction[]
  readonly narratives: readonly Narrative<string>[]
  readonly legalBasis: readonly string[]
  readonly totals: readonly ComparedTotal[]
  /** What reports on earlier years said, the latest first. */
  readonly earlier?: readonly ArchivedEvaluation[] | undefined
}

/** What any evaluation comes to. */
export interface EvaluationScores {
  /** Those that have a value, with what is printed for each and compared. */
  readonly evaluated: readonly Evaluated[]
  /** The instrument that prints and grades it. */
  readonly whole: Instrument
  /** Those by which was judged, the first of which says by which rules. */
  readonly forms: readonly Instrument[]
  readonly plans: RatlCounts
}

interface Rows<Row> {
  readonly rows: readonly Row[]
}

/** The sheets that the workbooks of all evaluations have, as they were read. */
interface ReadClosing<Spot extends string> {
  readonly team?: Rows<{ readonly values: TeamMember }>
  readonly plan: Rows<PlanRow>
  readonly narrative: Rows<{
    readonly values: Pick<Narrative<Spot>, 'place' | 'text'>
    readonly at: Narrative<Spot>['at']
  }>
  readonly legalBasis: Rows<{ readonly values: { readonly law: string } }>
}

/** What those sheets come to. */
export function closingInput<Spot extends string>({ team, plan, narrative, legalBasis }: ReadClosing<Spot>) {
  return {
    ...(team && { team: team.rows.map(({ values }) => values) }),
    plans: plan.rows.map(planOf),
    narratives: narrative.rows.map(({ values, at }): Narrative<Spot> => ({ ...values, at })),
    legalBasis: legalBasis.rows.map(({ values }) => values.law),
  }
}

/** How far plans have come on the day of the report. */
export function plansOf({
  plans,
  report,
}: Pick<EvaluationInput, 'plans'> & { readonly report: DayAndYear }): RatlCounts {
  return countPlans(plans, report.year, cutoffOf(report))
}

type DayAndYear = Pick<EvaluationFacts, 'date' | 'year'>

/** The report as final, without the day on which its results were settled. */
export function finalWithoutDay({ state, settled, at }: EvaluationFacts): Place | undefined {
  return state === 'final' && settled === undefined ? at('state') : undefined
}
