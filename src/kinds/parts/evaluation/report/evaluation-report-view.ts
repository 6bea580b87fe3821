import { z } from 'zod'
import { pick } from '../../../../base/origin/origin.ts'
import type { Problem } from '../../../../problems/problem.ts'
import { composeFindings, findingsView } from '../../../compose-findings.ts'
import type { Edition } from '../../../report-kind.ts'
import { actionCountsView, composeActionCounts } from '../../action-counts-view.ts'
import { composeLegalBasis, type KnownLaw } from '../../office-texts/legal-basis.ts'
import { composeNarratives, type NarrativePlaces, narrativesView } from '../../office-texts/narratives.ts'
import { composeTeam, teamView } from '../../office-texts/team.ts'
import { words } from '../../view-fields.ts'
import { namedMatter, type PlanMatters } from '../chain/earlier-plans.ts'
import { withArchived } from '../chain/earlier-results.ts'
import { composeEarlierYear, earlierYearView } from '../chain/earlier-year.ts'
import type { Standing } from '../chain/standing.ts'
import { composeEvaluation, type EvaluationWords } from '../compose-evaluation.ts'
import { type EvaluationView, evaluationInstrumentView, evaluationView } from '../evaluation-view.ts'
import { composeEvaluationInstrument } from '../instrument/compose-instrument.ts'
import type { EvaluationInput, EvaluationScores } from './evaluation-input.ts'
import { composePast, trendView } from './past-results.ts'
import { composePlan, planView } from './plans.ts'
import { composeEvaluationReport, cutoffOf, evaluationReportView } from './report-of-evaluation.ts'

/** How a kind speaks in the fields that all have. */
export interface FieldWords<Place extends string> {
  readonly places: NarrativePlaces<Place>
  /** What its plans are: `rencana perbaikan`. */
  readonly plans: string
  /** What is told of how far they have come: `kemajuan rencana perbaikan`. */
  readonly progress: string
}

/** Fields that the views of all evaluations have; a kind adds its own. */
export function evaluationFieldsOf<Place extends string>({ places, plans, progress }: FieldWords<Place>) {
  return {
    report: evaluationReportView,
    team: teamView.optional(),
    bands: evaluationInstrumentView.shape.bands.describe('kategori dari yang terbaik; kosong bila tidak ada'),
    evaluation: evaluationView,
    trend: trendView.optional(),
    ...earlierYearView,
    plans: z.array(planView).describe(plans),
    planCounts: actionCountsView.describe(progress),
    needsDecision: z.boolean().describe('ada hal yang memerlukan arahan pimpinan'),
    narratives: narrativesView(places),
    legalBasis: z.array(words).describe('dasar hukum menurut urutannya'),
    findings: findingsView,
  }
}

/** An evaluation with all that its report rests on. */
export interface Reported {
  readonly input: EvaluationInput
  readonly scores: EvaluationScores
  readonly findings: readonly Problem[]
  readonly edition: Edition
  readonly laws: { readonly known: readonly KnownLaw[]; readonly inUse: readonly { readonly id: string }[] }
  readonly words: EvaluationWords
  readonly matters: PlanMatters
  /** The year of the report, as figures tell of it. */
  readonly now: Standing
  readonly history: HistoryManner
}

/** How values of other years are told. */
export interface HistoryManner {
  /** Values of this year may stand beside those of others. */
  readonly isComparable: boolean
  /** The stage of this year's value, where that is not the one that is published. */
  readonly stage?: string | undefined
  /** This year's value as it is printed, where that is not the mean of all. */
  readonly value?: Pick<EvaluationView['mean'], 'value' | 'grade'> | undefined
}

/** What the reports of all evaluations say; a kind adds its own. */
export function composeShared(reported: Reported) {
  const { input, scores, findings, edition, laws, words: called, matters, now, history } = reported
  const { report, team = [] } = input
  const { evaluated, whole, plans } = scores
  const evaluation = evaluated.length === 0 ? undefined : composeEvaluation(evaluated, whole, called)
  const compared = history.isComparable ? evaluation : undefined
  const trend = compared && composeTrend(compared, reported)
  return {
    report: composeEvaluationReport(report, edition),
    ...(team.length > 0 && { team: composeTeam(team) }),
    bands: composeEvaluationInstrument(whole).bands,
    ...(evaluation && { evaluation }),
    ...(trend && { trend }),
    ...composeEarlierYear(reported, now, compared?.rows),
    plans: input.plans.map((plan, index) => {
      const about = plan.about && namedMatter(plan.subject, plan.about, matters)
      return composePlan({ ...plan, about }, index, cutoffOf(report))
    }),
    planCounts: composeActionCounts(plans),
    needsDecision: plans.open > 0,
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, laws.known, laws.inUse),
    findings: composeFindings(findings),
  }
}

export type SharedView = ReturnType<typeof composeShared>

function composeTrend(
  { mean }: EvaluationView,
  { input, scores, now, history }: Pick<Reported, 'input' | 'scores' | 'now' | 'history'>,
) {
  const { past = [], report } = input
  return composePast(withArchived(past, input, now), {
    year: report.year,
    ...pick(history.value ?? mean, 'value', 'grade'),
    form: scores.forms[0]?.regulation ?? scores.whole.regulation,
    ...(history.stage !== undefined && { stage: history.stage }),
  })
}
