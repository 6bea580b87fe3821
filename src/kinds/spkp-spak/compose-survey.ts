import { lastDayOf } from '../../base/calendar-month.ts'
import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { type Explanations, explained, originOf, pick, precedent } from '../../base/origin/origin.ts'
import { type Criterion, everyCriterion, type Instrument, type Reading } from '../../instrument/instrument.ts'
import { toReading } from '../../instrument/score-instrument.ts'
import { explainAchievement } from '../../scoring/explain-achievement.ts'
import { explainDifference, explainDirection } from '../../scoring/explain-comparison.ts'
import { extremesOf } from '../../scoring/extremes.ts'
import { composeInstrument } from '../parts/instrument-view.ts'
import { composeAttention, printedTarget } from './compose-attention.ts'
import { composeFollowUps } from './compose-follow-ups.ts'
import { composeBand, composeGrade } from './compose-grade.ts'
import { composeHistory } from './compose-history.ts'
import { composeIndex } from './compose-index.ts'
import { composeMean } from './compose-mean.ts'
import type { SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import type { CriterionResult, IndexResult, UnsurResult } from './score-index.ts'
import type { Trend } from './score-trend.ts'
import { suggestionsOf } from './suggestions-of.ts'
import type { SurveyKey } from './surveys.ts'
import { unsurTitle } from './unsur-title.ts'
import type { SpkpSpakView } from './view.ts'

type SurveyView = SpkpSpakView['spkp']

/** The results of one survey. Comparisons are made between figures as printed, so that a reader can follow them. */
export function composeSurvey(
  survey: SurveyKey,
  input: SpkpSpakInput,
  { surveys, trend, selection }: SpkpSpakScores,
  reference: SpkpSpakReference,
): SurveyView {
  const definition = reference[survey]
  const { code, name, readings, scale } = definition
  const [reading] = readings
  const results = surveys[survey]
  const exactTarget = input.report.targets[survey]
  const target = printedTarget(exactTarget, definition)
  const suggestions = suggestionsOf(survey, selection.used)
  const view: SurveyView = {
    ...{ code, name, indexCode: reading.code, indexName: reading.name },
    id: survey,
    unsur: composeUnsur(results.unsur, definition),
    scale: { from: toReading(scale.from, reading).toNumber(), to: toReading(scale.to, reading).toNumber() },
    ...{ hasFactor: !reading.factor.eq(1), factor: reading.factor.toNumber() },
    instrument: composeInstrument(definition, results.unsur.length),
    hasConversion: reading.bands.some(({ conversion }) => conversion !== undefined),
    bands: reading.bands.map(band => composeBand(band, definition)),
    ...composeIndex(results),
    ...composeExtremes(results.unsur, definition),
    ...{ target, reached: target !== undefined && reaches(results, target) },
    ...composeChange(results, trend.before.indices, survey, reading),
    suggestions,
    ...composeAttention(results.unsur, target),
    history: composeHistory(survey, trend.months, target, definition),
    ...composeMean(survey, trend, definition, lastDayOf(input.report.month)),
    ...composeFollowUps(survey, input, definition),
  }
  return explained(view, composeTargetOrigins(view, input.report.targets, survey, results))
}

/** Where the target stands, and why it is reached or not. */
function composeTargetOrigins(
  { index, target }: SurveyView,
  targets: SpkpSpakInput['report']['targets'],
  survey: SurveyKey,
  results: IndexResult,
): Explanations<SurveyView> {
  if (target === undefined) return {}
  const origin = originOf(targets, survey)
  const of = () => [
    ...(results.index === undefined ? [] : [precedent('indeks', results.index, 'value')]),
    { name: 'target', value: target, origin },
  ]
  const numbers = { value: formatNumber((index ?? '–') as Rounded), target: formatNumber(target as Rounded) }
  return { target: origin, reached: explainAchievement('capaian.tercapai', numbers, { of }) }
}

function reaches({ index }: IndexResult, target: Rounded): boolean {
  return index !== undefined && new Decimal(index.value).gte(target)
}

/** The unsur as they are defined, each with its value where somebody answered it. */
function composeUnsur(results: readonly UnsurResult[], definition: Instrument): SurveyView['unsur'] {
  return definition.criteria.map(unsur => {
    const result = results.find(({ code }) => code === unsur.code)
    const ofPart = ({ code }: Criterion) => result?.parts.find(part => part.code === code)
    const parts = everyCriterion(unsur.parts).map(part => composeOne(part, ofPart(part)))
    return { ...composeOne(unsur, result), parts }
  })
}

function composeOne({ code, name, question = name, parts }: Criterion, scored: CriterionResult | undefined) {
  // What has parts is asked by them.
  const asked = { code, name, question: parts.length > 0 ? '–' : question }
  const result = scored?.result
  if (result === undefined) return asked
  const view = { ...asked, value: result.value, ...composeGrade(result) }
  return explained(view, { value: originOf(result, 'value'), grade: originOf(result, 'band') })
}

function composeExtremes(
  unsur: readonly UnsurResult[],
  { scale, readings: [reading] }: Instrument,
): Pick<SurveyView, 'allEqual' | 'allPerfect' | 'highest' | 'lowest'> {
  const values = unsur.flatMap(one => (one.result ? [{ name: unsurTitle(one), ...pick(one.result, 'value') }] : []))
  if (values.length === 0) return { allEqual: false, allPerfect: false }
  const extremes = extremesOf(values)
  return { ...extremes, allPerfect: extremes.allEqual && toReading(scale.to, reading).eq(extremes.lowest.value) }
}

/** How the index moved from the month before; nothing to say where one of the two has none. */
function composeChange(
  { index }: IndexResult,
  indices: Trend['before']['indices'],
  survey: SurveyKey,
  { decimals }: Pick<Reading, 'decimals'>,
): Pick<SurveyView, 'before' | 'change' | 'rose' | 'fell'> {
  const before = indices[survey]
  if (index === undefined || before === undefined) return { rose: false, fell: false }
  const change = new Decimal(index.value).minus(before)
  const of = () => [precedent('bulan sebelumnya', indices, survey), precedent('bulan ini', index, 'value')]
  const rose = explainDirection(of)
  return explained(
    { before, change: roundHalfUp(change.abs(), decimals), rose: change.gt(0), fell: change.lt(0) },
    { before: originOf(indices, survey), change: explainDifference(of), rose, fell: rose },
  )
}
