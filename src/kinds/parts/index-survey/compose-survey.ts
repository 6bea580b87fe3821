import { type CalendarMonth, formatShortMonth, lastDayOf } from '../../../base/dates/calendar-month.ts'
import { Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { type Explanations, explained, originOf, pick, precedent } from '../../../base/origin/origin.ts'
import { type Criterion, everyCriterion, type Instrument, type Reading } from '../../../instrument/instrument.ts'
import { toReading } from '../../../instrument/score-instrument.ts'
import { explainAchievement } from '../../../scoring/achievement.ts'
import { explainDifference, explainDirection } from '../../../scoring/explain-comparison.ts'
import { extremesOf } from '../../../scoring/extremes.ts'
import { composeInstrument } from '../instrument-view.ts'
import { composeAttention, printedTarget, unsurTitle } from './attention.ts'
import { composeMean } from './compose-mean.ts'
import { composeBand, composeGrade, composeIndex } from './index-figures.ts'
import type { IndexSurveyView } from './index-survey-view.ts'
import type { PerSurvey } from './per-survey.ts'
import type { CriterionResult, IndexResult, UnsurResult } from './score-index.ts'
import type { Trend, TrendMonth } from './score-trend.ts'

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
    code,
    name,
    indexCode: reading.code,
    indexName: reading.name,
    id: survey,
    unsur: composeUnsur(results.unsur, definition),
    scale: { from: toReading(scale.from, reading).toNumber(), to: toReading(scale.to, reading).toNumber() },
    hasFactor: !reading.factor.eq(1),
    factor: reading.factor.toNumber(),
    instrument: composeInstrument(definition, results.unsur.length),
    hasConversion: reading.bands.some(({ conversion }) => conversion !== undefined),
    bands: reading.bands.map(band => composeBand(band, definition)),
    ...composeIndex(results),
    ...composeExtremes(results.unsur, definition),
    target,
    reached: target !== undefined && reaches(results, target),
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

/** What the line chart of an index shows: a gap in a month without one, and an axis that begins below the least of them. */
export function composeHistory<Survey extends string>(
  survey: Survey,
  months: readonly TrendMonth<Survey>[],
  target: Rounded | undefined,
  { scale, readings: [reading] }: Instrument,
): IndexSurveyView['history'] {
  const known = months.flatMap(({ indices }) => indices[survey] ?? [])
  const [lowestValue, highestValue] = [toReading(scale.from, reading), toReading(scale.to, reading)]
  const least = Decimal.min(highestValue, ...known, ...(target === undefined ? [] : [target]))
  return {
    isShown: known.length > 1,
    // A whole step of room below, as a line on the edge of a chart would read as 0.
    axisFrom: Decimal.max(lowestValue, least.div(reading.factor).ceil().minus(1).times(reading.factor)).toNumber(),
    months: months.map(({ month, indices }) => {
      const index = indices[survey]
      const view = { name: formatShortMonth(month), index }
      return explained(view, { index: originOf(indices, survey) })
    }),
  }
}

/** How the index moved from the month before; nothing to say where one of the two has none. */
function composeChange<Survey extends string>(
  { index }: IndexResult,
  indices: PerSurvey<Survey, Rounded | undefined>,
  survey: Survey,
  { decimals }: Pick<Reading, 'decimals'>,
): Pick<IndexSurveyView, 'before' | 'change' | 'rose' | 'fell'> {
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
