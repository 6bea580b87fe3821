import type { Hunk } from '../base/diff-sequences.ts'
import { type Letter, quote } from './stream.ts'

/** Where two texts differ: `[from, to)` in letters of what must be said, and of what is said. */
export interface LetterDifference extends Hunk {
  readonly expected: string
  readonly found: string
}

/** Letters quoted before and after a difference. */
const context = 24

/** Differences that stand closer than this many letters are told as one. */
const near = 12

/** Differences in letters, and, where the letters are the same, in capitals and blanks. */
export function letterDifferences(
  expected: readonly Letter[],
  found: readonly Letter[],
  hunks: readonly Hunk[],
  mayBeCapital: (letter: Letter) => boolean,
): readonly LetterDifference[] {
  const all = [...hunks, ...unlikeLetters(expected, found, hunks, mayBeCapital)].sort(
    (left, right) => left.from - right.from || left.otherFrom - right.otherFrom,
  )
  return joinNear(all, expected).map(hunk => ({
    ...hunk,
    expected: quote(expected, hunk.from - context, hunk.to + context),
    found: quote(found, hunk.otherFrom - context, hunk.otherTo + context),
  }))
}

/** Letters that are the same but for their case or the blank before them. */
function unlikeLetters(
  expected: readonly Letter[],
  found: readonly Letter[],
  hunks: readonly Hunk[],
  mayBeCapital: (letter: Letter) => boolean,
): readonly Hunk[] {
  const unlike: Hunk[] = []
  const ends = [...hunks, { from: expected.length, to: 0, otherFrom: found.length, otherTo: 0 }]
  let [at, otherAt] = [0, 0]
  for (const { from, to, otherTo } of ends) {
    for (let isFirst = true; at < from; at += 1, otherAt += 1, isFirst = false) {
      const [one, other] = [expected[at], found[otherAt]]
      if (one === undefined || other === undefined) continue
      const isCased =
        one.written !== other.written &&
        !(mayBeCapital(one) && one.written.toUpperCase().includes(other.written.toUpperCase()))
      // The blank before the first letter may belong to the difference.
      const isSpaced = !isFirst && hasOtherBlank(one, other)
      if (isCased || isSpaced) unlike.push({ from: at, to: at + 1, otherFrom: otherAt, otherTo: otherAt + 1 })
    }
    at = to
    otherAt = otherTo
  }
  return unlike
}

function hasOtherBlank({ blankBefore: one }: Letter, { blankBefore: other }: Letter): boolean {
  return one !== undefined && other !== undefined && one !== other
}

function joinNear(hunks: readonly Hunk[], expected: readonly Letter[]): readonly Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    const isSameText = last !== undefined && expected[last.from]?.text === expected[hunk.from]?.text
    if (last !== undefined && isSameText && hunk.from - last.to < near) {
      joined[joined.length - 1] = { ...last, to: hunk.to, otherTo: hunk.otherTo }
    } else joined.push(hunk)
  }
  return joined
}
