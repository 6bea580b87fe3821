import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'

/** How many persons have something in common. */
export interface CountedGroup {
  readonly name: string
  readonly count: number
}

export interface MergedGroups {
  /** Those that may be shown by their names. */
  readonly kept: readonly CountedGroup[]
  /** How many persons all others come to; 0 when there are none. */
  readonly merged: number
}

/** Persons that a group of a public edition has at least (`docs/RULES.md` 5.4). */
export const smallestGroup = 5

/**
 * Merges the groups that are too small to be shown. What is merged must be no small group itself, or the total would give
 * it away: then the smallest of the others goes with it, of equal ones the first by name, so that their order changes nothing.
 * Undefined when nothing is left to be told apart.
 *
 * @param withheld names of groups that are merged however large they are.
 */
export function mergeSmallGroups(
  groups: readonly CountedGroup[],
  withheld: ReadonlySet<string> = new Set(),
): MergedGroups | undefined {
  let kept = groups.filter(({ name, count }) => count >= smallestGroup && !withheld.has(name))
  let merged = sumOf(groups) - sumOf(kept)
  while (merged > 0 && merged < smallestGroup && kept.length > 0) {
    const smallest = kept.reduce((left, right) =>
      (right.count - left.count || byName(right, left)) < 0 ? right : left,
    )
    kept = kept.filter(group => group !== smallest)
    merged += smallest.count
  }
  return kept.length === 0 ? undefined : { kept, merged }
}

function sumOf(groups: readonly CountedGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}

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
