import { z } from 'zod'
import type { Decimal } from '../../../../base/decimal.ts'
import { type Explanations, explained } from '../../../../base/origin/origin.ts'
import { countView } from '../../view-fields.ts'

const directions = ['naik', 'tetap', 'turun'] as const

/** How many went which way, those of whom there are any. */
export const directionsView = z
  .array(
    z.strictObject({
      direction: z.enum(directions).describe('naik, tetap, atau turun'),
      count: countView.min(1).describe('banyaknya'),
    }),
  )
  .describe('banyaknya yang naik, tetap, dan turun; yang tidak ada tidak disebut')

type DirectionsView = z.infer<typeof directionsView>

export function composeDirections(
  changes: readonly Decimal[],
  explain: (what: string) => Explanations<DirectionsView[number]>['count'],
): DirectionsView {
  const counts = {
    naik: changes.filter(change => change.gt(0)).length,
    tetap: changes.filter(change => change.isZero()).length,
    turun: changes.filter(change => change.lt(0)).length,
  }
  return directions.flatMap(direction => {
    const count = counts[direction]
    return count === 0 ? [] : [explained({ direction, count }, { count: explain(direction) })]
  })
}
