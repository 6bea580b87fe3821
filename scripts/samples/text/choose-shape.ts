import type { Random } from '../random.ts'
import { composeBulletList, composeNestedList, composeNumberedList } from './compose-list.ts'
import { composeBrief, composeParagraph, composePhrase, type Shape } from './compose-prose.ts'

interface ShapeMix {
  /** Texts shorter than this take their shape from this row. */
  readonly below: number
  readonly shapes: readonly (readonly [weight: number, shape: Shape])[]
}

// The longer a text, the more likely it is a list: our reading of how staff structure long cells.
const mixes: readonly ShapeMix[] = [
  { below: 62, shapes: [[1, composeBrief]] },
  { below: 150, shapes: [[1, composePhrase]] },
  {
    below: 180,
    shapes: [
      [0.5, composePhrase],
      [0.46, composeParagraph],
      [0.04, composeNumberedList],
    ],
  },
  {
    below: 230,
    shapes: [
      [0.15, composePhrase],
      [0.71, composeParagraph],
      [0.14, composeNumberedList],
    ],
  },
  {
    below: 330,
    shapes: [
      [0.62, composeParagraph],
      [0.3, composeNumberedList],
      [0.08, composeBulletList],
    ],
  },
  {
    below: 600,
    shapes: [
      [0.3, composeParagraph],
      [0.52, composeNumberedList],
      [0.1, composeBulletList],
      [0.08, composeNestedList],
    ],
  },
  {
    below: 1000,
    shapes: [
      [0.5, composeNumberedList],
      [0.5, composeNestedList],
    ],
  },
  {
    below: 1400,
    shapes: [
      [0.2, composeNumberedList],
      [0.8, composeNestedList],
    ],
  },
  { below: Number.POSITIVE_INFINITY, shapes: [[1, composeNestedList]] },
]

/** The shape for a text of the wanted length. */
export function chooseShape(target: number, random: Random): Shape {
  const mix = mixes.find(candidate => target < candidate.below)
  if (mix === undefined) throw new Error(`No shape for a text of ${target} characters.`)
  let left = random.next()
  for (const [weight, shape] of mix.shapes) {
    left -= weight
    if (left < 0) return shape
  }
  return composeNumberedList
}
