import { groupBy } from '../../base/group-by.ts'
import type { Problem } from '../../base/problem.ts'
import { composeFindings } from '../compose-findings.ts'
import { maskView } from '../mask-view.ts'
import { composeInstrument } from '../parts/instrument-view.ts'
import type { PrepareRequest } from '../report-kind.ts'
import { namesOfRespondents } from './audited-names.ts'
import { composeComparison } from './compose-comparison.ts'
import { composeDetails, composeRecommendations } from './compose-details.ts'
import { composeMovement } from './compose-movement.ts'
import { composeProgress, composeSummary } from './compose-progress.ts'
import { composeAskedUnsur, composeGradeBands, composeSurveys, composeUnitSplit } from './compose-surveys.ts'
import { type MonevSkmInput, type TeamMember, unitsOfYear } from './input.ts'
import type { MonevReference } from './reference.ts'
import type { MonevSkmScores } from './score.ts'
import type { MonevSkmView } from './view.ts'

/**
 * Everything the templates may see, from input, scores and findings. No figure is typed anywhere after this. In the public
 * edition personal data is masked in every text, except for those who sign and carry out the report in office.
 */
export function composeMonevSkm(
  input: MonevSkmInput,
  scores: MonevSkmScores,
  findings: readonly Problem[],
  reference: MonevReference,
  request: PrepareRequest,
): MonevSkmView {
  const view = composeAll(input, scores, findings, reference, request)
  if (request.edition === 'internal') return view
  const { report, team, ...rest } = { ...view, findings: [] }
  return { report, team, ...maskView(rest, namesOfRespondents(input)) }
}

function composeAll(
  input: MonevSkmInput,
  scores: MonevSkmScores,
  findings: readonly Problem[],
  reference: MonevReference,
  request: PrepareRequest,
): MonevSkmView {
  const surveys = composeSurveys(input, scores, reference)
  const comparison = composeComparison(surveys, reference.skm.readings[0].decimals)
  const ratl = composeProgress(input, scores, reference)
  const askedUnsur = composeAskedUnsur(scores, reference)
  return {
    report: composeReport(input, request),
    surveyYears: surveys.map(({ year }) => year),
    unsurNames: reference.skm.criteria.map(({ name }) => name),
    askedUnsur,
    instrument: composeInstrument(reference.skm, askedUnsur.count),
    surveys,
    comparison,
    gradeBands: composeGradeBands(reference),
    recommendations: composeRecommendations(input, scores),
    team: composeTeam(input.team),
    unitTotal: input.units.length,
    surveyedUnits: unitsOfYear(input.units, Math.max(...surveys.map(({ year }) => year))).length,
    unitsByYear: surveys.map(({ year }) => composeUnitSplit(unitsOfYear(input.units, year), year, reference)),
    severalYears: surveys.length > 1,
    ratl,
    needsDecision: surveys.at(-1)?.reached === false || !ratl.total.allClosed || ratl.total.silentUnits.length > 0,
    ...composeMovement(scores.movement),
    summary: composeSummary(input, scores),
    details: composeDetails(input),
    findings: composeFindings(findings),
  }
}

function composeReport({ report }: MonevSkmInput, { edition }: PrepareRequest): MonevSkmView['report'] {
  const { kind, logo, logoPlace, signatoryNip, pooling, sampling, ...facts } = report
  return {
    ...facts,
    signatoryNip,
    hasLogo: logo !== undefined,
    internal: edition === 'internal',
  }
}

/** Members in the order of the sheet, gathered under their role. */
function composeTeam(team: readonly TeamMember[]): MonevSkmView['team'] {
  const byRole = groupBy(team, member => member.role)
  return [...byRole].map(([role, members]) => ({ role, names: members.map(({ name }) => name) }))
}
