import { copyOf } from '../../base/origin/from-row.ts'
import { explained } from '../../base/origin/origin.ts'
import { leavesOf } from '../../instrument/instrument.ts'
import type { Problem } from '../../problems/problem.ts'
import { composeFindings } from '../compose-findings.ts'
import { copiesOfEntries } from '../parts/copies-of-entries.ts'
import { composeInstrument } from '../parts/instrument-view.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { composeTeam } from '../parts/office-texts/team.ts'
import { composeChain } from '../parts/recommendation-chain/compose-chain.ts'
import { composeComparison } from '../parts/unit-survey/compose-comparison.ts'
import {
  composeAskedUnsur,
  composeGradeBands,
  composeSurveys,
  composeUnsur,
} from '../parts/unit-survey/compose-surveys.ts'
import { periodWords } from '../parts/year-period.ts'
import { type PrepareRequest, todaysDisclosure } from '../report-kind.ts'
import { followLastSurvey, lastSurvey } from './chain.ts'
import { composePages } from './compose-pages.ts'
import { composePlans, composePrevious } from './compose-plans.ts'
import { composeProfile } from './compose-profile.ts'
import { composePublications } from './compose-publications.ts'
import { composeChoice, composeRecommendations, composeRules } from './compose-recommendations.ts'
import { composeSampling } from './compose-sampling.ts'
import { composeTrend } from './compose-trend.ts'
import { composeMatrix, composeUnits } from './compose-units.ts'
import { hiddenResults, isHidden, nothingHidden } from './hidden-results.ts'
import type { SkmTahunanInput } from './input.ts'
import type { SkmTahunanReference } from './reference.ts'
import type { SkmTahunanScores } from './score.ts'
import type { SkmTahunanView } from './view.ts'

/** Everything the templates may see, from input, scores and findings. No figure is typed anywhere after this. */
export function composeSkmTahunan(
  input: SkmTahunanInput,
  scores: SkmTahunanScores,
  findings: readonly Problem[],
  reference: SkmTahunanReference,
  request: PrepareRequest,
): SkmTahunanView {
  const { edition, disclosure = todaysDisclosure } = request
  const { result, agency, rules } = scores
  const { report, units } = input
  const [survey] = result === undefined ? [] : composeSurveys([result], units, report.sampling, reference)
  // Without a result there was an error, and no report.
  if (result === undefined || survey === undefined || agency === undefined)
    throw new TypeError('no survey to report on')
  const hidden = edition === 'internal' || disclosure.showsSmallServices ? nothingHidden : hiddenResults(scores.units)
  const askedUnsur = composeAskedUnsur([result], reference)
  const compared = composeUnits(input, scores, hidden, reference)
  const sampling = composeSampling(input, scores)
  const previous = composePrevious(input, reference)
  const followed = followLastSurvey(
    input,
    scores.values.filter(one => !isHidden(one, hidden)),
  )
  const recommendationChain = composeChain(followed, { units, skm: reference.skm }, input.semester?.cutoff)
  const asks: Asks = [
    !survey.reached,
    compared.hasLowGraded,
    compared.silent.length > 0,
    sampling.shortCount > 0,
    previous.hasLeft,
    true,
  ]
  return {
    report: composeReport(input, request),
    askedUnsur,
    instrument: composeInstrument(reference.skm, askedUnsur.count),
    survey,
    comparison: composeYears(survey, input, scores, reference),
    gradeBands: composeGradeBands(reference),
    team: composeTeam(input.team),
    sampling,
    demography: composeProfile(input, edition, reference),
    questions: composeQuestions(reference),
    units: compared,
    matrix: composeMatrix(input, scores, hidden, reference),
    rules: composeRules(rules, input),
    agency: composeChoice(agency, rules, reference),
    recommendations: composeRecommendations(input, scores, hidden, reference),
    trend: composeTrend(input, scores, reference),
    plans: composePlans(input, reference),
    previous,
    ...(recommendationChain && { recommendationChain }),
    pages: composePages(input, scores, compared, hidden, reference),
    publications: composePublications(input, scores, reference),
    advice: adviceOf(asks),
    // The last of them is always asked of the units, not of the head.
    needsDecision: asks.slice(0, -1).some(Boolean),
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], [reference.skm]),
    findings: composeFindings(findings),
  }
}

/** Whether the target, grades, units without a result, samples, earlier plans and recommendations ask for something. */
type Asks = readonly [boolean, boolean, boolean, boolean, boolean, true]

function adviceOf(asks: Asks): SkmTahunanView['advice'] {
  return asks.flatMap((isAsked, at) => {
    const is = (place: number) => at === place
    const [isTarget, isGrade, isSilent, isSample, isLeft, isRecommended] = [is(0), is(1), is(2), is(3), is(4), is(5)]
    return isAsked ? [{ isTarget, isGrade, isSilent, isSample, isLeft, isRecommended }] : []
  })
}

/** The questions of the form with the words of their answers, the lowest first. */
function composeQuestions({ skm }: SkmTahunanReference): SkmTahunanView['questions'] {
  return leavesOf(skm.criteria).map(({ code, name, question, answers = [] }) => ({
    code,
    name,
    ...(question !== undefined && question !== '' && { question }),
    answers: answers.flatMap(([first]) => first ?? []),
  }))
}

/** The survey year beside the year before, of the workbook or else of the archived report on it; none where neither knows it. */
function composeYears(
  survey: SkmTahunanView['survey'],
  input: SkmTahunanInput,
  { earlier }: SkmTahunanScores,
  reference: SkmTahunanReference,
): SkmTahunanView['comparison'] {
  const { decimals } = reference.skm.readings[0]
  const before = earlier.find(({ year }) => year === survey.year - 1)
  if (before !== undefined) {
    return composeComparison([{ ...before, unsur: composeUnsur(before, reference) }, survey], decimals)
  }
  const archived = lastSurvey(input)
  if (archived === undefined) return undefined
  const unsur = survey.unsur.flatMap(one => {
    const value = archived.agencyValueOf(one.code)
    return value === undefined ? [] : [{ ...one, value, parts: [] }]
  })
  if (unsur.length === 0) return undefined
  return composeComparison([{ year: archived.year, ikm: archived.ikm, unsur }, survey], decimals)
}

function composeReport({ report }: SkmTahunanInput, { edition }: PrepareRequest): SkmTahunanView['report'] {
  const { kind, logo, logoPlace, pooling, sampling, at, rules, level, ties, period, planYear, ...facts } = report
  const view = {
    ...facts,
    period: periodWords(period, report.year),
    planYear: planYear ?? report.year + 1,
    issued: report.date ?? report.to,
    hasLogo: logo !== undefined,
    internal: edition === 'internal',
  }
  const ofYear = at && copyOf(at('year'))
  return explained(view, {
    ...copiesOfEntries(facts, at),
    period: at && copyOf(at('year'), at('period')),
    planYear: planYear === undefined ? ofYear : at && copyOf(at('planYear')),
    issued: at && copyOf(at(report.date === undefined ? 'to' : 'date')),
  })
}
