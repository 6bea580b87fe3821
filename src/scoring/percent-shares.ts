import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'
import type { CountedGroup } from './merge-small-groups.ts'

/** Hundredths of a per cent in a whole: shares are printed with two decimals. */
const whole = 10_000

/**
 * The parts of one whole in per cent, two decimals, in their order. They add up to 100.00, which shares that are rounded one
 * by one do not: each is cut, and what is then missing goes in hundredths to those of which the most was cut (largest
 * remainder). Ties are decided by count and then by name, so that the order of the parts changes nothing. Each differs from
 * its exact share by less than 0.01.
 *
 * @throws RangeError when the parts come to nothing.
 */
export function percentShares(parts: readonly CountedGroup[]): readonly Rounded[] {
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) throw new RangeError('parts of nothing have no shares')
  // Whole numbers throughout: no share is cut by an error of a binary fraction.
  const cut = parts.map(({ name, count }, at) => {
    const rest = (count * whole) % total
    return { at, name, count, rest, hundredths: (count * whole - rest) / total }
  })
  const missing = cut.reduce((left, { hundredths }) => left - hundredths, whole)
  const raised = new Set(
    cut
      .toSorted((left, right) => right.rest - left.rest || right.count - left.count || byName(left, right))
      .slice(0, missing)
      .map(({ at }) => at),
  )
  return cut.map(({ at, hundredths }) => roundHalfUp(new Decimal(hundredths + (raised.has(at) ? 1 : 0)).div(100), 2))
}

/** By code point, as no alphabet of a machine's language may decide. */
function byName(left: CountedGroup, right: CountedGroup): number {
  if (left.name === right.name) return 0
  return left.name < right.name ? -1 : 1
}
