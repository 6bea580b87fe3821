import { type CalendarMonth, lastDayOf } from '../../../base/dates/calendar-month.ts'
import { Decimal, type Rounded } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { type Explanations, explained, originOf, pick, precedent } from '../../../base/origin/origin.ts'
import { type Criterion, everyCriterion, type Instrument } from '../../../instrument/instrument.ts'
import { toReading } from '../../../instrument/score-instrument.ts'
import { explainAchievement } from '../../../scoring/achievement.ts'
import { extremesOf } from '../../../scoring/extremes.ts'
import { composeInstrument } from '../instrument-view.ts'
import { composeAttention, printedTarget, unsurTitle } from './attention.ts'
import { composeChange, composeHistory } from './compose-history.ts'
import { composeBand, composeGrade, composeIndex } from './compose-index.ts'
import { composeMean } from './compose-mean.ts'
import type { PerSurvey } from './per-survey.ts'
import type { CriterionResult, IndexResult, UnsurResult } from './score-index.ts'
import type { Trend } from './score-trend.ts'
import type { IndexSurveyView } from './survey-view.ts'

/** What a month has of its surveys. */
interface SurveyedMonth<Survey extends string> {
  readonly month: CalendarMonth
  /** On the scale of the index. */
  readonly targets: PerSurvey<Survey, Decimal | undefined>
  readonly results: PerSurvey<Survey, IndexResult>
  readonly trend: Trend<Survey>
}

/**
 * The results of one survey. Comparisons are made between figures as printed, so that a reader can follow them.
 *
 * @param suggestions what its respondents suggest.
 */
export function composeIndexSurvey<Survey extends string>(
  survey: Survey,
  { month, targets, results: all, trend }: SurveyedMonth<Survey>,
  definition: Instrument,
  suggestions: string[],
): IndexSurveyView {
  const { code, name, readings, scale } = definition
  const [reading] = readings
  const results = all[survey]
  const target = printedTarget(targets[survey], definition)
  const view: IndexSurveyView = {
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
    exceeded: target !== undefined && new Decimal(results.index?.value ?? target).gt(target),
    ...composeChange(results, trend.before.indices, survey, reading),
    suggestions,
    ...composeAttention(results.unsur, target),
    history: composeHistory(survey, trend.months, target, definition),
    ...composeMean(survey, trend, definition, lastDayOf(month)),
  }
  return explained(view, composeTargetOrigins(view, targets, survey, results))
}

/** Where the target stands, and why it is reached or not. */
function composeTargetOrigins<Survey extends string>(
  { index, target }: IndexSurveyView,
  targets: PerSurvey<Survey, Decimal | undefined>,
  survey: Survey,
  results: IndexResult,
): Explanations<IndexSurveyView> {
  if (target === undefined) return {}
  const origin = originOf(targets, survey)
  const of = () => [
    ...(results.index === undefined ? [] : [precedent('indeks', results.index, 'value')]),
    { name: 'target', value: target, origin },
  ]
  const numbers = { value: formatNumber((index ?? '–') as Rounded), target: formatNumber(target as Rounded) }
  const reached = explainAchievement('capaian.tercapai', numbers, { of })
  return { target: origin, reached, exceeded: reached }
}

function reaches({ index }: IndexResult, target: Rounded): boolean {
  return index !== undefined && new Decimal(index.value).gte(target)
}

/** The unsur as they are defined, each with its value where somebody answered it. */
function composeUnsur(results: readonly UnsurResult[], definition: Instrument): IndexSurveyView['unsur'] {
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
): Pick<IndexSurveyView, 'allEqual' | 'allPerfect' | 'highest' | 'lowest'> {
  const values = unsur.flatMap(one => (one.result ? [{ name: unsurTitle(one), ...pick(one.result, 'value') }] : []))
  if (values.length === 0) return { allEqual: false, allPerfect: false }
  const extremes = extremesOf(values)
  return { ...extremes, allPerfect: extremes.allEqual && toReading(scale.to, reading).eq(extremes.lowest.value) }
}
