import type { PlacedRule } from './placed.ts'

/** A cell on the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A stretch of a straight line; `line` and `column` are its place and start in steps that are told apart. */
interface Stretch {
  readonly at: number
  readonly from: number
  readonly line: number
  readonly column: number
  to: number
}

/** Lines closer than this are one; points. */
const precision = 100

/** The rules around boxes: every edge once, neighbours in line joined, so that a page has few and no doubled ones. */
export function rulesOfBoxes(boxes: readonly Box[]): readonly PlacedRule[] {
  const horizontal: Stretch[] = []
  const vertical: Stretch[] = []
  for (const { x, y, width, height } of boxes) {
    horizontal.push(stretch(y, x, x + width), stretch(y + height, x, x + width))
    vertical.push(stretch(x, y, y + height), stretch(x + width, y, y + height))
  }
  return [
    ...joinStretches(horizontal).map(({ at, from, to }) => ({ x1: from, y1: at, x2: to, y2: at })),
    ...joinStretches(vertical).map(({ at, from, to }) => ({ x1: at, y1: from, x2: at, y2: to })),
  ]
}

const steps = (length: number) => Math.round(length * precision)

function stretch(at: number, from: number, to: number): Stretch {
  return { at, from, line: steps(at), column: steps(from), to }
}

/** Sorts the stretches and makes those that touch one. */
function joinStretches(stretches: Stretch[]): readonly Stretch[] {
  stretches.sort((left, right) => left.line - right.line || left.from - right.from)
  const joined: Stretch[] = []
  for (const next of stretches) {
    const last = joined.at(-1)
    if (last !== undefined && last.line === next.line && next.column <= steps(last.to)) {
      last.to = Math.max(last.to, next.to)
    } else joined.push(next)
  }
  return joined
}
