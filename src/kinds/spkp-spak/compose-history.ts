import { formatShortMonth } from '../../base/calendar-month.ts'
import { Decimal, type Rounded } from '../../base/decimal.ts'
import type { TrendMonth } from './score-trend.ts'
import type { SurveyKey } from './surveys.ts'
import type { SpkpSpakView } from './view.ts'

const lowestValue = 1
const highestValue = 4

/** What the line chart of an index shows: a gap in a month without one, and an axis that begins below the least of them. */
export function composeHistory(
  survey: SurveyKey,
  months: readonly TrendMonth[],
  target: Rounded | undefined,
): SpkpSpakView['spkp']['history'] {
  const known = months.flatMap(({ indices }) => indices[survey] ?? [])
  const least = Decimal.min(highestValue, ...known, ...(target === undefined ? [] : [target]))
  return {
    isShown: known.length > 1,
    // A whole step of room below, as a line on the edge of a chart would read as 0.
    axisFrom: Math.max(lowestValue, least.ceil().toNumber() - 1),
    months: months.map(({ month, indices }) => {
      const index = indices[survey]
      return { name: formatShortMonth(month), hasIndex: index !== undefined, index }
    }),
  }
}
