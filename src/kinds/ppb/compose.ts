import { copyOf } from '../../base/origin/from-row.ts'
import { explained, pick } from '../../base/origin/origin.ts'
import type { Problem } from '../../problems/problem.ts'
import { composeFindings } from '../compose-findings.ts'
import { composeActionCounts } from '../parts/action-counts-view.ts'
import { withArchived } from '../parts/evaluation/chain/earlier-results.ts'
import { composeEarlierYear } from '../parts/evaluation/chain/earlier-year.ts'
import { composeImprovements } from '../parts/evaluation/compose-evaluated.ts'
import { composeEvaluation } from '../parts/evaluation/compose-evaluation.ts'
import { cellsOf } from '../parts/evaluation/evaluation.ts'
import { explainEvaluationBy } from '../parts/evaluation/explain-evaluation.ts'
import { composeEvaluationInstrument } from '../parts/evaluation/instrument/compose-instrument.ts'
import { composePast } from '../parts/evaluation/report/past-results.ts'
import { composePlan } from '../parts/evaluation/report/plans.ts'
import { composeEvaluationReport, cutoffOf } from '../parts/evaluation/report/report-of-evaluation.ts'
import { composeEvidence } from '../parts/evaluation/stages/evidence-view.ts'
import { composeStages } from '../parts/evaluation/stages/stages-view.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { fewNames } from '../parts/view-fields.ts'
import type { PrepareRequest } from '../report-kind.ts'
import { ppbYear } from './chain.ts'
import type { PpbInput } from './input.ts'
import type { PpbReference } from './reference.ts'
import type { PpbScores } from './score.ts'
import { composeSettled } from './settled-value.ts'
import type { PpbView } from './view.ts'
import { ppbLevels } from './workbook.ts'

/** Everything the templates may see, from input, scores and findings. */
export function composePpb(
  input: PpbInput,
  scores: PpbScores,
  findings: readonly Problem[],
  reference: PpbReference,
  { edition }: PrepareRequest,
): PpbView {
  const { report, staged, settled, detailed, documents, plans } = input
  const { stages, reported, whole, plans: counts } = scores
  const { state } = report
  const year = ppbYear(input, scores, reference)
  const facts = { ...report, state: state === 'final' ? state : ('sementara' as const) }
  const evaluation = composeEvaluation(reported, whole, { subject: 'Unit', levels: ppbLevels })
  const marks = staged.marks.get(detailed) ?? new Map()
  const evidence = composeEvidence(documents, whole, marks, edition)
  const finalPoints = stages.find(({ stage }) => stage === 'final')?.evaluation.value
  const settledValue = composeSettled(settled, finalPoints, whole)
  const trend = composePast(withArchived(input.past, input, year.now()), {
    year: report.year,
    ...pick(settledValue ?? evaluation.mean, 'value', 'grade'),
    form: whole.regulation,
    ...(state !== 'final' && { stage: state }),
  })
  const improvements = reported.flatMap(one => composeImprovements(one.evaluation))
  const largest = improvements.filter(({ lost }) => lost === improvements[0]?.lost)
  const view = {
    report: composeEvaluationReport(facts, edition),
    isSelf: state === 'mandiri',
    ...(report.from && { from: report.from }),
    ...(report.to && { to: report.to }),
    bands: composeEvaluationInstrument(whole).bands,
    evaluation,
    staged: composeStages(stages, detailed, staged.leaves),
    ...(settledValue && { settledValue }),
    improvements,
    largest: fewNames(largest.map(({ code, name }) => `${name} (${code})`)),
    largestCount: largest.length,
    evidence,
    ...(trend && { trend }),
    ...pick(composeEarlierYear(year, undefined), 'earlierPlans'),
    plans: plans.map((plan, index) => composePlan(plan, index, cutoffOf(report))),
    planCounts: composeActionCounts(counts),
    needsDecision: counts.open > 0 || evidence.missing.length > 0,
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], [whole]),
    findings: composeFindings(findings),
  }
  const cells = () => cellsOf(marks)
  return explained(view, {
    from: copyOf(report.at('from')),
    to: copyOf(report.at('to')),
    largest: explainEvaluationBy('penilaian.urutan', { what: 'yang hilang' }, { cells }),
    largestCount: explainEvaluationBy(
      'penilaian.banyak',
      { what: 'tolok ukur yang paling banyak mengurangi nilai' },
      { cells },
    ),
  })
}
