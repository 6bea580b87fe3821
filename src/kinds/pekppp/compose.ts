import { copyOf } from '../../base/origin/from-row.ts'
import { explained, pick } from '../../base/origin/origin.ts'
import type { Problem } from '../../problems/problem.ts'
import { composeFindings } from '../compose-findings.ts'
import { composeActionCounts } from '../parts/action-counts-view.ts'
import { withArchived } from '../parts/evaluation/chain/earlier-results.ts'
import { composeEarlierYear } from '../parts/evaluation/chain/earlier-year.ts'
import { composeEvaluated, composeGap } from '../parts/evaluation/compose-evaluated.ts'
import { composeEvaluation, composeGraded } from '../parts/evaluation/compose-evaluation.ts'
import { cellsOf, printValue, settledValue } from '../parts/evaluation/evaluation.ts'
import { explainEvaluationBy } from '../parts/evaluation/explain-evaluation.ts'
import { composeEvaluationInstrument } from '../parts/evaluation/instrument/compose-instrument.ts'
import { composeAllRated, composeRated } from '../parts/evaluation/judged/rated-view.ts'
import { composePast } from '../parts/evaluation/report/past-results.ts'
import { composePlan } from '../parts/evaluation/report/plans.ts'
import { composeEvaluationReport, composeTarget, cutoffOf } from '../parts/evaluation/report/report-of-evaluation.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { composeTeam } from '../parts/office-texts/team.ts'
import type { PrepareRequest } from '../report-kind.ts'
import { pekpppYear } from './chain.ts'
import { formOf, questionsOf } from './check.ts'
import type { PekpppInput } from './input.ts'
import type { PekpppReference } from './reference.ts'
import { cellsOfIndex, type PekpppScores, type ScoredLocus } from './score.ts'
import { pekpppLevels } from './sheets.ts'
import type { LocusView, PekpppView } from './view.ts'

/** Everything the templates may see, from input, scores and findings. */
export function composePekppp(
  input: PekpppInput,
  scores: PekpppScores,
  findings: readonly Problem[],
  reference: PekpppReference,
  request: PrepareRequest,
): PekpppView {
  const { report, plans } = input
  const { evaluated, whole, hasIndex } = scores
  const evaluation = composeEvaluation(evaluated, whole, { subject: 'Unit Lokus', levels: pekpppLevels })
  const loci = scores.loci.map((one, index) => composeLocus(one, index, scores, reference, request))
  const forms = [...new Set(input.loci.map(({ form }) => form))].map(form => formOf(form, reference))
  const target =
    report.target === undefined || !hasIndex
      ? undefined
      : composeTarget('IPP', report.target, report.at('target'), evaluation.mean)
  const users = composeAllRated(
    loci.flatMap(one => one.users ?? []),
    reference['f03-luring'],
  )
  const planCounts = composeActionCounts(scores.plans)
  const gaps = loci.flatMap(({ gap }) => gap ?? [])
  const year = pekpppYear(input, scores, reference)
  const trend = hasIndex
    ? composePast(withArchived(input.past, input, year.now()), {
        year: report.year,
        ...pick(evaluation.mean, 'value', 'grade'),
        form: reference['f02-luring'].regulation,
      })
    : undefined
  const view = {
    report: composeEvaluationReport(report, request.edition),
    ...(input.team.length > 0 && { team: composeTeam(input.team) }),
    instruments: forms.map(composeEvaluationInstrument),
    bands: composeEvaluationInstrument(reference.ipp).bands,
    hasIndex,
    isComputed: scores.isComputed,
    usesOnlyEvaluators: scores.loci.some(({ index, users, locus }) => index && !users && locus.given === undefined),
    withheld: scores.loci.filter(({ index }) => index === undefined).map(({ locus }) => locus.name),
    byAspects: report.reading === 'rata-aspek',
    evaluation,
    loci,
    ...(users && { users }),
    gaps,
    ...(target && { target }),
    ...(trend && { trend }),
    ...composeEarlierYear(year, hasIndex ? evaluation.rows : undefined),
    plans: plans.map((plan, index) => composePlan(plan, index, cutoffOf(report))),
    planCounts,
    needsDecision:
      scores.plans.open > 0 || target?.reached === false || scores.loci.some(({ index }) => index === undefined),
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], [reference['f02-luring']]),
    findings: composeFindings(findings),
  }
  const cells = () => input.loci.map(({ at }) => at('name'))
  const withheld = { what: 'unit yang IPP-nya ditahan' }
  return explained(view, { withheld: explainEvaluationBy('penilaian.banyak', withheld, { cells }) })
}

function composeLocus(
  scored: ScoredLocus,
  index: number,
  { whole, hasIndex }: PekpppScores,
  reference: PekpppReference,
  { edition }: PrepareRequest,
): LocusView {
  const { locus, evaluation, own, users } = scored
  const { name, form, type, date, evaluator, head } = locus
  const ofEvaluators = settledValue(evaluation)
  const cells = () => (hasIndex ? cellsOfIndex(scored) : cellsOf(evaluation.marks))
  const one = { name, evaluation, value: (hasIndex ? scored.index : undefined) ?? ofEvaluators, cells }
  const gap = composeGap(one, own)
  const isInternal = edition === 'internal'
  const ofUsers = users && composeRated(name, users, questionsOf(form, reference))
  const view = {
    ...composeEvaluated(one, index + 1, whole),
    ...(type && { type }),
    isOnline: form === 'daring',
    ...(date && { date }),
    ...(isInternal && evaluator !== undefined && { evaluator }),
    ...(isInternal && head !== undefined && { head }),
    byEvaluators: composeGraded(printValue(ofEvaluators, evaluation.instrument), evaluation.instrument, () =>
      cellsOf(evaluation.marks),
    ),
    ...(ofUsers && { users: ofUsers }),
    ...(scored.index && {
      index: composeGraded(printValue(scored.index, reference.ipp), reference.ipp, () => cellsOfIndex(scored)),
    }),
    ...(gap && { gap }),
  }
  return explained(view, { date: copyOf(locus.at('date')) })
}
