import { roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { copyOf } from '../../../base/origin/from-row.ts'
import { type Explanations, originOf, precedent } from '../../../base/origin/origin.ts'
import {
  explainCriterion,
  explainGrade,
  explainIndex,
  explainInstrumentValue,
  explainRespondents,
} from '../../../instrument/explain-score.ts'
import type { Graded, ScoredCriterion } from '../../../instrument/score-instrument.ts'
import { explainAchievement } from '../../../scoring/achievement.ts'
import {
  explainByWords,
  explainDifference,
  explainDirection,
  explainLargest,
} from '../../../scoring/explain-comparison.ts'
import type { SkmResult, YearResult } from './skm-result.ts'
import type { SurveyInput } from './survey.ts'
import type { ComparisonView, SurveyView } from './unit-survey-view.ts'
import type { SkmReference } from './unsur.ts'

type UnsurView = SurveyView['unsur'][number]

/** What of a survey is set beside another. */
export type ComparedSurvey = Pick<SurveyView, 'year' | 'ikm' | 'unsur'>

/** Where the figures of a year come from; `told` is the result that bears these explanations. */
export function explainResult(
  { groups, score }: Pick<YearResult, 'groups' | 'score'>,
  { skm }: SkmReference,
  told: () => YearResult,
): Explanations<YearResult> {
  return {
    ikm: explainInstrumentValue(skm, groups, score.parts),
    index: explainIndex(skm, () => [precedent('IKM', told(), 'ikm')]),
  }
}

/** Where its target and what it achieved of it come from. */
export function explainTarget(
  { ikm, target }: Pick<SkmResult, 'ikm' | 'target'>,
  { at }: Pick<SurveyInput, 'at'>,
  told: () => SkmResult,
): Explanations<SkmResult> {
  const numbers = { value: formatNumber(ikm), target: formatNumber(roundHalfUp(target, 2)) }
  const of = () => [
    precedent('IKM', told(), 'ikm'),
    { ...precedent('target', told(), 'target'), value: numbers.target },
  ]
  return {
    target: at && copyOf(at('target')),
    achievement: explainAchievement('capaian.persen', numbers, { of }),
  }
}

/** Where the figures of a sub-chapter of results come from. */
export function explainSurvey(result: SkmResult, { skm }: SkmReference): Explanations<SurveyView> {
  const ikm = precedent('IKM', result, 'ikm')
  const grade = explainGrade(skm, result.grade, ikm)
  const numbers = { value: formatNumber(result.ikm), target: formatNumber(roundHalfUp(result.target, 2)) }
  const of = () => [ikm, { ...precedent('target', result, 'target'), value: numbers.target }]
  return {
    respondents: explainRespondents(result.groups),
    ikm: originOf(result, 'ikm'),
    index: originOf(result, 'index'),
    grade,
    gradeName: grade,
    target: originOf(result, 'target'),
    achievement: originOf(result, 'achievement'),
    reached: explainAchievement('capaian.tercapai', numbers, { of }),
    exceeded: explainAchievement('capaian.tercapai', numbers, { of }),
    unsurCount: explainByWords('banyaknya unsur yang mempunyai nilai', () => [ikm]),
  }
}

/** Where the value of an unsur comes from, and its grade. */
export function explainUnsur(
  scored: ScoredCriterion,
  { value, band }: Pick<Graded, 'value' | 'band'>,
  { groups }: Pick<YearResult, 'groups'>,
  { skm }: SkmReference,
): Explanations<Omit<UnsurView, 'parts'>> {
  const { code } = scored.criterion
  const explanation = explainCriterion(skm, groups, scored)
  return {
    value: explanation,
    grade: explainGrade(skm, band, { name: code, value, origin: { ...explanation, value } }),
  }
}

/** Where the figures of an unsur in both years come from. */
export function explainComparedUnsur(
  before: UnsurView,
  after: UnsurView,
): Explanations<ComparisonView['unsur'][number]> {
  const of = () => [precedent('sebelumnya', before, 'value'), precedent('sesudahnya', after, 'value')]
  return { before: originOf(before, 'value'), after: originOf(after, 'value'), change: explainDifference(of) }
}

/** Where the figures of the comparison of two years come from. */
export function explainCompared(before: ComparedSurvey, after: ComparedSurvey): Explanations<ComparisonView> {
  const of = () => [precedent(`IKM ${before.year}`, before, 'ikm'), precedent(`IKM ${after.year}`, after, 'ikm')]
  const ikmRose = explainDirection(of)
  const year = explainByWords('tahun survei dari kedua hasil yang dibandingkan', of)
  return {
    before: year,
    after: year,
    ikmBefore: originOf(before, 'ikm'),
    ikmAfter: originOf(after, 'ikm'),
    ikmChange: explainDifference(of),
    ikmDifference: explainDifference(of),
    ikmRose,
    ikmFell: ikmRose,
  }
}

/** Where the largest change of an unsur comes from. */
export function explainLargestChange(
  unsur: ComparisonView['unsur'],
): Explanations<NonNullable<ComparisonView['rise']>> {
  const largest = explainLargest(unsur.length, () => unsur.map(one => precedent(one.code, one, 'change')))
  return { change: largest, names: largest }
}
