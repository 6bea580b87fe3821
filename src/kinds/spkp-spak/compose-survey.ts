import { lastDayOf } from '../../base/calendar-month.ts'
import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { type Instrument, leavesOf } from '../../instrument/instrument.ts'
import { extremesOf } from '../../scoring/extremes.ts'
import { composeAttention } from './compose-attention.ts'
import { composeFollowUps } from './compose-follow-ups.ts'
import { composeBand, composeGrade } from './compose-grade.ts'
import { composeHistory } from './compose-history.ts'
import { composeIndex } from './compose-index.ts'
import { composeMean } from './compose-mean.ts'
import type { SpkpSpakInput } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakScores } from './score.ts'
import type { IndexResult, UnsurResult } from './score-index.ts'
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
  const { code, name, readings } = definition
  const [reading] = readings
  const results = surveys[survey]
  const exactTarget = input.report.targets[survey]
  const target = exactTarget && roundHalfUp(exactTarget, 2)
  const suggestions = suggestionsOf(survey, selection.used)
  return {
    ...{ code, name, indexCode: reading.code, indexName: reading.name },
    id: survey,
    unsur: composeUnsur(results.unsur, definition),
    bands: reading.bands.map(band => composeBand(band, definition)),
    ...composeIndex(results),
    ...composeExtremes(results.unsur, definition),
    ...{ hasTarget: target !== undefined, target, reached: target !== undefined && reaches(results, target) },
    ...composeChange(results, trend.before.indices[survey]),
    ...{ hasSuggestions: suggestions.length > 0, suggestions },
    ...composeAttention(results.unsur, exactTarget),
    history: composeHistory(survey, trend.months, target),
    ...composeMean(survey, trend, definition, lastDayOf(input.report.month)),
    ...composeFollowUps(survey, input, definition),
  }
}

function reaches({ index }: IndexResult, target: Rounded): boolean {
  return index !== undefined && new Decimal(index.value).gte(target)
}

/** The unsur as they are defined, each with its value where somebody answered it. */
function composeUnsur(results: readonly UnsurResult[], definition: Instrument): SurveyView['unsur'] {
  return leavesOf(definition.criteria).map(({ code: unsurCode, name, question = name }) => {
    const unsur = { code: unsurCode, name, question }
    const result = results.find(({ code }) => code === unsur.code)?.result
    if (result === undefined) return { ...unsur, hasValue: false }
    return { ...unsur, hasValue: true, value: result.value, ...composeGrade(result) }
  })
}

function composeExtremes(
  unsur: readonly UnsurResult[],
  { scale }: Instrument,
): Pick<SurveyView, 'allEqual' | 'allPerfect' | 'highest' | 'lowest'> {
  const values = unsur.flatMap(one => (one.result ? [{ name: unsurTitle(one), value: one.result.value }] : []))
  if (values.length === 0) return { allEqual: false, allPerfect: false }
  const extremes = extremesOf(values)
  return { ...extremes, allPerfect: extremes.allEqual && scale.to.eq(extremes.lowest.value) }
}

/** How the index moved from the month before; nothing to say where one of the two has none. */
function composeChange(
  { index }: IndexResult,
  before: Rounded | undefined,
): Pick<SurveyView, 'hasBefore' | 'before' | 'change' | 'rose' | 'fell'> {
  if (index === undefined || before === undefined) return { hasBefore: false, rose: false, fell: false }
  const change = new Decimal(index.value).minus(before)
  return { hasBefore: true, before, change: roundHalfUp(change.abs(), 2), rose: change.gt(0), fell: change.lt(0) }
}
