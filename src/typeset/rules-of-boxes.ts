import type { PlacedRule } from './placed.ts'

/** A cell on the page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Stretch {
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Lines closer than this are one; points. */
const precision = 100

/** The rules around boxes: every edge once, neighbours in line joined, so that a page has few and no doubled ones. */
export function rulesOfBoxes(boxes: readonly Box[]): readonly PlacedRule[] {
  const horizontal = boxes.flatMap(({ x, y, width, height }) => [
    { at: y, from: x, to: x + width },
    { at: y + height, from: x, to: x + width },
  ])
  const vertical = boxes.flatMap(({ x, y, width, height }) => [
    { at: x, from: y, to: y + height },
    { at: x + width, from: y, to: y + height },
  ])
  return [
    ...joinStretches(horizontal).map(({ at, from, to }) => ({ x1: from, y1: at, x2: to, y2: at })),
    ...joinStretches(vertical).map(({ at, from, to }) => ({ x1: at, y1: from, x2: at, y2: to })),
  ]
}

const key = (length: number) => Math.round(length * precision)

function joinStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((left, right) => key(left.at) - key(right.at) || left.from - right.from)
  const joined: Stretch[] = []
  for (const next of sorted) {
    const last = joined.at(-1)
    if (last !== undefined && key(last.at) === key(next.at) && key(next.from) <= key(last.to)) {
      joined[joined.length - 1] = { ...last, to: Math.max(last.to, next.to) }
    } else joined.push(next)
  }
  return joined
}
