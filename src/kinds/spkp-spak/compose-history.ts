import { formatShortMonth } from '../../base/calendar-month.ts'
import { Decimal, type Rounded } from '../../base/decimal.ts'
import { explained, originOf } from '../../base/origin/origin.ts'
import type { Instrument } from '../../instrument/instrument.ts'
import { toReading } from '../../instrument/score-instrument.ts'
import type { TrendMonth } from './score-trend.ts'
import type { SurveyKey } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

/** What the line chart of an index shows: a gap in a month without one, and an axis that begins below the least of them. */
export function composeHistory(
  survey: SurveyKey,
  months: readonly TrendMonth[],
  target: Rounded | undefined,
  { scale, readings: [reading] }: Instrument,
): SpkpSpakView['spkp']['history'] {
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
