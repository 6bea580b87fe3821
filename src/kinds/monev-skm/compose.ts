import { copyOf } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import type { Problem } from '../../problems/problem.ts'
import { composeFindings } from '../compose-findings.ts'
import { copiesOfEntries } from '../parts/copies-of-entries.ts'
import { composeAdvice } from '../parts/follow-up/advice.ts'
import { composeDetails, composeRecommendations } from '../parts/follow-up/compose-details.ts'
import { composeProgress, composeSummary } from '../parts/follow-up/compose-progress.ts'
import { composeMovement } from '../parts/follow-up/movement.ts'
import { composeInstrument } from '../parts/instrument-view.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { composeTeam } from '../parts/office-texts/team.ts'
import { composeComparison } from '../parts/unit-survey/compose-comparison.ts'
import { composeAskedUnsur, composeGradeBands, composeSurveys } from '../parts/unit-survey/compose-surveys.ts'
import { composeTrend } from '../parts/unit-survey/trend.ts'
import { unitsOfYear } from '../parts/units/unit.ts'
import { composeUnitSplit } from '../parts/units/unit-split.ts'
import type { PrepareRequest } from '../report-kind.ts'
import type { MonevSkmInput } from './input.ts'
import type { MonevReference } from './reference.ts'
import type { MonevSkmScores } from './score.ts'
import type { MonevSkmView } from './view.ts'

/** Everything the templates may see, from input, scores and findings. No figure is typed anywhere after this. */
export function composeMonevSkm(
  input: MonevSkmInput,
  scores: MonevSkmScores,
  findings: readonly Problem[],
  reference: MonevReference,
  request: PrepareRequest,
): MonevSkmView {
  const { report, units, actions } = input
  const surveys = composeSurveys(scores.skm, units, report.sampling, reference)
  const comparison = composeComparison(surveys, reference.skm.readings[0].decimals)
  const ratl = composeProgress(units, scores, reference)
  const askedUnsur = composeAskedUnsur(scores.skm, reference)
  return {
    report: composeReport(input, request),
    surveyYears: surveys.map(({ year }) => year),
    unsurNames: reference.skm.criteria.map(({ name }) => name),
    askedUnsur,
    instrument: composeInstrument(reference.skm, askedUnsur.count),
    surveys,
    comparison,
    gradeBands: composeGradeBands(reference),
    recommendations: composeRecommendations(input.recommendations, actions, scores.ratl),
    team: composeTeam(input.team),
    unitTotal: units.length,
    surveyedUnits: unitsOfYear(units, Math.max(...surveys.map(({ year }) => year))).length,
    unitsByYear: surveys.map(({ year }) => composeUnitSplit(unitsOfYear(units, year), year, reference)),
    severalYears: surveys.length > 1,
    advice: composeAdvice(units, actions, scores.ratl, report.cutoff),
    trend: composeTrend(input.earlierIkm, surveys, reference.skm.readings[0].decimals),
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], [reference.skm]),
    ratl,
    needsDecision: surveys.at(-1)?.reached === false || !ratl.total.allClosed || ratl.total.silentUnits.length > 0,
    ...composeMovement(scores.movement),
    summary: composeSummary(units, scores.ratl),
    details: composeDetails(
      surveys.map(({ year }) => year),
      actions,
      units,
    ),
    findings: composeFindings(findings),
  }
}

function composeReport({ report }: MonevSkmInput, { edition }: PrepareRequest): MonevSkmView['report'] {
  const { kind, logo, logoPlace, pooling, sampling, at, ...facts } = report
  const view = {
    ...facts,
    issued: report.date ?? report.cutoff,
    hasLogo: logo !== undefined,
    internal: edition === 'internal',
  }
  const issued = at && copyOf(at(report.date === undefined ? 'cutoff' : 'date'))
  return explained(view, { ...copiesOfEntries(facts, at), issued })
}
