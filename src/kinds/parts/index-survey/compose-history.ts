import { formatShortMonth } from '../../../base/dates/calendar-month.ts'
import { Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { explained, originOf, precedent } from '../../../base/origin/origin.ts'
import type { Instrument, Reading } from '../../../instrument/instrument.ts'
import { toReading } from '../../../instrument/score-instrument.ts'
import { explainDifference, explainDirection } from '../../../scoring/explain-comparison.ts'
import type { PerSurvey } from './per-survey.ts'
import type { IndexResult } from './score-index.ts'
import type { TrendMonth } from './score-trend.ts'
import type { IndexSurveyView } from './survey-view.ts'

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
export function composeChange<Survey extends string>(
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
