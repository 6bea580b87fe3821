import { Decimal, roundHalfUp } from '../../base/decimal.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, originOf, pick, precedent } from '../../base/origin/origin.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { readValue } from '../../instrument/score-instrument.ts'
import type { Problem } from '../../problems/problem.ts'
import { achievementOf, explainAchievement } from '../../scoring/achievement.ts'
import { composeFindings } from '../compose-findings.ts'
import { composeActionCounts } from '../parts/action-counts-view.ts'
import { copiesOfEntries } from '../parts/copies-of-entries.ts'
import { composeEvaluated, composeGap } from '../parts/evaluation/compose-evaluated.ts'
import { composeEvaluation, composeGraded } from '../parts/evaluation/compose-evaluation.ts'
import { composeEvaluationInstrument } from '../parts/evaluation/compose-instrument.ts'
import { printValue } from '../parts/evaluation/evaluation.ts'
import { explainEvaluationBy } from '../parts/evaluation/explain-evaluation.ts'
import { composePast } from '../parts/evaluation/past-results.ts'
import { composePlan } from '../parts/evaluation/plans.ts'
import type { RatedValue } from '../parts/evaluation/ratings.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { composeTeam } from '../parts/office-texts/team.ts'
import type { PrepareRequest } from '../report-kind.ts'
import { formOf, questionsOf } from './check.ts'
import type { PekpppInput } from './input.ts'
import type { PekpppReference } from './reference.ts'
import type { PekpppScores, ScoredLocus } from './score.ts'
import { lastDayOf, pekpppLevels } from './sheets.ts'
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
  const cutoff = report.date ?? lastDayOf(report.year)
  const evaluation = composeEvaluation(evaluated, whole, { subject: 'Unit Lokus', levels: pekpppLevels })
  const loci = scores.loci.map((one, index) => composeLocus(one, index, scores, reference, request))
  const forms = [...new Set(input.loci.map(({ form }) => form))].map(form => formOf(form, reference))
  const target = composeTarget(input, evaluation.mean, hasIndex)
  const planCounts = composeActionCounts(scores.plans)
  const gaps = loci.flatMap(({ gap }) => gap ?? [])
  const trend = hasIndex
    ? composePast(input.past, {
        year: report.year,
        ...pick(evaluation.mean, 'value', 'grade'),
        form: reference.ipp.regulation,
      })
    : undefined
  return {
    report: composeReport(input, request),
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
    ...composeUsers(scores, reference),
    gaps,
    ...(target && { target }),
    ...(trend && { trend }),
    plans: plans.map((plan, index) => composePlan(plan, index, cutoff)),
    planCounts,
    needsDecision:
      scores.plans.open > 0 || target?.reached === false || scores.loci.some(({ index }) => index === undefined),
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], [...forms, reference.ipp]),
    findings: composeFindings(findings),
  }
}

function composeReport({ report }: PekpppInput, { edition }: PrepareRequest): PekpppView['report'] {
  const { kind, state, reading, withoutUsers, least, most, target, achievementWord, logo, at, ...facts } = report
  const view = {
    ...facts,
    issued: report.date ?? lastDayOf(report.year),
    isFinal: state === 'final',
    hasLogo: logo !== undefined,
    internal: edition === 'internal',
  }
  return explained(view, { ...copiesOfEntries(facts, at), issued: copyOf(at(report.date ? 'date' : 'year')) })
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
  const value = (hasIndex ? scored.index : evaluation.value) ?? new Decimal(0)
  const one = { name, evaluation, value }
  const gap = composeGap(one, own)
  const isInternal = edition === 'internal'
  const ofUsers = users && composeRated(name, users, questionsOf(form, reference))
  return {
    ...composeEvaluated(one, index + 1, whole),
    ...(type && { type }),
    isOnline: form === 'daring',
    ...(date && { date }),
    ...(isInternal && evaluator !== undefined && { evaluator }),
    ...(isInternal && head !== undefined && { head }),
    byEvaluators: composeGraded(
      printValue(evaluation.value ?? new Decimal(0), evaluation.instrument),
      evaluation.instrument,
      evaluation,
    ),
    ...(ofUsers && { users: ofUsers }),
    ...(scored.index && { index: composeGraded(printValue(scored.index, reference.ipp), reference.ipp, evaluation) }),
    ...(gap && { gap }),
  }
}

type RatedView = NonNullable<LocusView['users']>

/** What users say; aspects are printed as means of their questions, whichever way the value is counted. */
function composeRated(name: string, { part, value, instrument }: RatedValue, form: Instrument): RatedView | undefined {
  if (value === undefined) return undefined
  const [reading] = form.readings
  const cells = form.criteria.map(({ name: what, parts }) => {
    const answered = parts.flatMap(leaf => part.means.get(leaf.code) ?? [])
    if (answered.length === 0) return {}
    const view = { value: readValue(Decimal.sum(...answered).div(answered.length), reading) }
    const cellsOf = () => parts.flatMap(leaf => part.cellsOf?.(leaf.code) ?? [])
    const params = { what, parts: answered.length, isEqual: true }
    return explained(view, { value: explainEvaluationBy('penilaian.nilai', params, { cells: cellsOf }) })
  })
  const all = () => form.criteria.flatMap(({ parts }) => parts.flatMap(leaf => part.cellsOf?.(leaf.code) ?? []))
  const view = { name, respondents: part.respondents, value: readValue(value, reading), cells }
  const params = { what: reading.name, parts: instrument.criteria.length, isEqual: true }
  return explained(view, {
    respondents: explainEvaluationBy('penilaian.banyak', { what: 'pengguna yang menjawab' }, { cells: all }),
    value: explainEvaluationBy('penilaian.nilai', params, { cells: all }),
  })
}

function composeUsers({ loci }: PekpppScores, reference: PekpppReference): Pick<PekpppView, 'users'> {
  const rows = loci.flatMap(({ locus, users }) =>
    users ? (composeRated(locus.name, users, questionsOf(locus.form, reference)) ?? []) : [],
  )
  if (rows.length === 0) return {}
  const { criteria } = reference['f03-luring']
  const of = () => rows.map(row => precedent(row.name, row, 'respondents'))
  const view = {
    rows,
    criteria: criteria.map(({ code, name }) => ({ code, name })),
    respondents: rows.reduce((sum, { respondents }) => sum + respondents, 0),
  }
  return {
    users: explained(view, {
      respondents: explainEvaluationBy('penilaian.banyak', { what: 'pengguna yang menjawab' }, { of }),
    }),
  }
}

function composeTarget(
  { report: { target, at } }: PekpppInput,
  mean: PekpppView['evaluation']['mean'],
  hasIndex: boolean,
): PekpppView['target'] {
  if (target === undefined || !hasIndex) return undefined
  const printed = roundHalfUp(target, 2)
  const view = {
    target: printed,
    achievement: achievementOf(roundHalfUp(new Decimal(mean.value), 2), target),
    reached: new Decimal(mean.value).gte(target),
  }
  const params = { value: mean.value.replace('.', ','), target: printed.replace('.', ',') }
  const of = () => [
    { name: 'IPP', value: mean.value, origin: originOf(mean, 'value') },
    precedent('target', view, 'target'),
  ]
  return explained(view, {
    target: copyOf(at('target')),
    achievement: explainAchievement('capaian.persen', params, { of }),
    reached: explainAchievement('capaian.tercapai', params, { of }),
  })
}
