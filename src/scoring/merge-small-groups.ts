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
 * it away: then the smallest of the others goes with it. Undefined when nothing is left to be told apart.
 */
export function mergeSmallGroups(groups: readonly CountedGroup[]): MergedGroups | undefined {
  let kept = groups.filter(({ count }) => count >= smallestGroup)
  let merged = sumOf(groups) - sumOf(kept)
  while (merged > 0 && merged < smallestGroup && kept.length > 0) {
    const smallest = kept.reduce((left, right) => (right.count < left.count ? right : left))
    kept = kept.filter(group => group !== smallest)
    merged += smallest.count
  }
  return kept.length === 0 ? undefined : { kept, merged }
}

function sumOf(groups: readonly CountedGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0)
}
