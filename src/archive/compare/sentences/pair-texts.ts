import { diffSequences } from '../../../base/diff-sequences.ts'
import { groupBy } from '../../../base/group-by.ts'
import { maskFigures, pairAlike } from './pair-alike.ts'

/** A text by its place in two sequences, from 0. A text that was added or removed has one place. */
export interface TextPair {
  readonly before?: number
  readonly after?: number
  /** The text is the same, but stands among other texts. */
  readonly isMoved: boolean
}

/** What is paired: a sentence, or a passage by its title and then by its words. */
export interface Pairable {
  readonly name: string
  readonly words: string
}

type Place = readonly [before: number, after: number]

/**
 * Finds the texts of one sequence in another. First come those that are the same in the same order, then those that are the
 * same elsewhere, then those that are the same but for figures, then those that share most words. The pairs are the same
 * whichever sequence comes first. The result follows the second sequence; a removed text stands behind the one that it
 * followed.
 */
export function pairTexts(before: readonly Pairable[], after: readonly Pairable[]): readonly TextPair[] {
  const kept = keptPlaces(before, after)
  const left = remaining(before, kept, 0)
  const right = remaining(after, kept, 1)
  const moved = take(left, right, () =>
    pairEqual(
      left,
      right,
      at => before[at]?.name,
      at => after[at]?.name,
    ),
  )
  const mask = (texts: readonly Pairable[]) => (at: number) => maskFigures(texts[at]?.name ?? '')
  const masked = take(left, right, () => pairEqual(left, right, mask(before), mask(after)))
  const alike = take(left, right, () =>
    pairAlike(
      left,
      right,
      at => before[at]?.words ?? '',
      at => after[at]?.words ?? '',
    ),
  )
  const pairs = [...kept, ...masked, ...alike].map(([one, other]) => ({ before: one, after: other, isMoved: false }))
  return inOrder([
    ...pairs,
    ...moved.map(([one, other]) => ({ before: one, after: other, isMoved: true })),
    ...left.map(one => ({ before: one, isMoved: false })),
    ...right.map(other => ({ after: other, isMoved: false })),
  ])
}

function keptPlaces(before: readonly Pairable[], after: readonly Pairable[]): readonly Place[] {
  const [left, right] = [before.map(({ name }) => name), after.map(({ name }) => name)]
  // Two sequences can be aligned in several ways. Which one is found depends on which comes first.
  const isTurned = left.join('\n') > right.join('\n')
  const hunks = isTurned ? diffSequences(right, left) : diffSequences(left, right)
  const places: Place[] = []
  let [at, otherAt] = [0, 0]
  const [length, otherLength] = isTurned ? [right.length, left.length] : [left.length, right.length]
  for (const { from, to, otherTo } of [...hunks, { from: length, to: length, otherTo: otherLength }]) {
    for (; at < from; at += 1, otherAt += 1) places.push(isTurned ? [otherAt, at] : [at, otherAt])
    at = to
    otherAt = otherTo
  }
  return places
}

function remaining(texts: readonly Pairable[], kept: readonly Place[], side: 0 | 1): number[] {
  const taken = new Set(kept.map(places => places[side]))
  return [...texts.keys()].filter(at => !taken.has(at))
}

/** Removes what is paired from what is left. */
function take(left: number[], right: number[], pair: () => readonly Place[]): readonly Place[] {
  const pairs = pair()
  for (const [one, other] of pairs) {
    left.splice(left.indexOf(one), 1)
    right.splice(right.indexOf(other), 1)
  }
  return pairs
}

/** Pairs the first text of each key with the first, the second with the second. */
function pairEqual(
  left: readonly number[],
  right: readonly number[],
  keyBefore: (at: number) => string | undefined,
  keyAfter: (at: number) => string | undefined,
): readonly Place[] {
  const others = groupBy(right, keyAfter)
  return [...groupBy(left, keyBefore)].flatMap(([key, places]) =>
    places.flatMap((place, index): readonly Place[] => {
      const other = others.get(key)?.[index]
      return other === undefined ? [] : [[place, other]]
    }),
  )
}

function inOrder(pairs: readonly TextPair[]): readonly TextPair[] {
  const placeAfter = new Map(pairs.map(({ before, after }) => [before, after]))
  const orderOf = ({ before = 0, after }: TextPair): number => {
    if (after !== undefined) return after
    for (let at = before - 1; at >= 0; at -= 1) {
      const place = placeAfter.get(at)
      if (place !== undefined) return place + 0.5
    }
    return -0.5
  }
  const ordered = pairs.map(pair => ({ pair, order: orderOf(pair) }))
  ordered.sort((one, other) => one.order - other.order || (one.pair.before ?? 0) - (other.pair.before ?? 0))
  return ordered.map(({ pair }) => pair)
}
