import { groupBy } from '../../base/group-by.ts'
import type { PrepareRequest } from '../define-kind.ts'
import { composeDetails, composeRecommendations } from './compose-details.ts'
import { composeProgress, composeSummary } from './compose-progress.ts'
import { composeComparison, composeGradeBands, composeSurveys, composeUnitSplit } from './compose-surveys.ts'
import type { MonevSkmInput, TeamMember } from './input.ts'
import type { MonevReference } from './reference.ts'
import type { MonevSkmScores } from './score.ts'
import { unsurNames } from './unsur-names.ts'
import type { MonevSkmView } from './view.ts'

/** Everything the templates may see, from input and scores. No figure is typed anywhere after this. */
export function composeMonevSkm(
  input: MonevSkmInput,
  scores: MonevSkmScores,
  reference: MonevReference,
  request: PrepareRequest,
): MonevSkmView {
  const surveys = composeSurveys(input, scores, reference)
  const comparison = composeComparison(surveys)
  return {
    report: composeReport(input, request),
    surveyYears: surveys.map(({ year }) => year),
    unsurNames: Object.values(unsurNames(reference)),
    surveys,
    hasComparison: comparison !== undefined,
    comparison,
    gradeBands: composeGradeBands(reference),
    recommendations: composeRecommendations(input, scores),
    team: composeTeam(input.team),
    unitTotal: input.units.length,
    unitsByYear: surveys.map(({ year }) => ({ year, ...composeUnitSplit(input.units, year) })),
    severalYears: surveys.length > 1,
    ratl: composeProgress(input, scores),
    summary: composeSummary(input, scores),
    details: composeDetails(input),
  }
}

function composeReport({ report }: MonevSkmInput, { edition }: PrepareRequest): MonevSkmView['report'] {
  const { kind, logo, logoPlace, signatoryNip, ...facts } = report
  return {
    ...facts,
    hasNip: signatoryNip !== undefined,
    signatoryNip: signatoryNip ?? '',
    hasLogo: logo !== undefined,
    internal: edition === 'internal',
  }
}

/** Members in the order of the sheet, gathered under their role. */
function composeTeam(team: readonly TeamMember[]): MonevSkmView['team'] {
  const byRole = groupBy(team, member => member.role)
  return [...byRole].map(([role, members]) => ({ role, names: members.map(({ name }) => name) }))
}
