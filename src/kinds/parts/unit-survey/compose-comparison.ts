import { Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { explained } from '../../../base/origin/origin.ts'
import { type ComparedSurvey, explainCompared, explainComparedUnsur, explainLargestChange } from './explain-surveys.ts'
import type { ComparisonView } from './unit-survey-view.ts'

/** The last two survey years side by side, computed from the values as printed; none when there is one year only. */
export function composeComparison(surveys: readonly ComparedSurvey[], decimals: number): ComparisonView | undefined {
  const [before, after] = surveys.slice(-2)
  if (before === undefined || after === undefined) return undefined
  const unsur = after.unsur.flatMap(later => {
    const { code, name, value } = later
    const earlier = before.unsur.find(known => known.code === code)
    if (earlier === undefined) return []
    const compared = { code, name, before: earlier.value, after: value, change: minus(value, earlier.value, decimals) }
    return [explained(compared, explainComparedUnsur(earlier, later))]
  })
  const ikmChange = new Decimal(after.ikm).minus(before.ikm)
  const rise = largestChange(unsur, 1, decimals)
  const fall = largestChange(unsur, -1, decimals)
  const view: ComparisonView = {
    id: `perbandingan-${before.year}-${after.year}`,
    before: before.year,
    after: after.year,
    unsur,
    ikmBefore: before.ikm,
    ikmAfter: after.ikm,
    ikmChange: roundHalfUp(ikmChange.abs(), decimals),
    ikmDifference: roundHalfUp(ikmChange, decimals),
    ikmRose: ikmChange.gt(0),
    ikmFell: ikmChange.lt(0),
    rise,
    fall,
  }
  return explained(view, explainCompared(before, after))
}

function minus(left: string, right: string, decimals: number): Rounded {
  return roundHalfUp(new Decimal(left).minus(right), decimals)
}

/** The largest change in one direction, with every unsur that changed as much; none when nothing moved that way. */
function largestChange(unsur: ComparisonView['unsur'], direction: 1 | -1, decimals: number) {
  const moved = unsur
    .map(({ name, change }) => ({ name, size: new Decimal(change).times(direction) }))
    .filter(({ size }) => size.gt(0))
  if (moved.length === 0) return undefined
  const largest = Decimal.max(...moved.map(({ size }) => size))
  const names = moved.filter(({ size }) => size.eq(largest)).map(({ name }) => name)
  return explained({ change: roundHalfUp(largest, decimals), names }, explainLargestChange(unsur))
}
