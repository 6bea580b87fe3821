import type { Chart } from '../document/figure.ts'
import type { ChartFrame } from './chart-frame.ts'
import type { Area, Point } from './drawing.ts'
import type { ValueAxis } from './value-axis.ts'

/** Where categories and values lie in the picture of a chart; in points. */
export interface Plot {
  readonly isLying: boolean
  readonly left: number
  readonly bottom: number
  /** What each category has along its axis. */
  readonly room: number
  /** The middle of a category on its axis. */
  readonly middleOf: (category: number) => number
  /** The ends of the axis of categories. */
  readonly across: readonly [start: number, end: number]
  /** The point of a value at a place on the axis of categories; a value beyond an end of its axis stands at the end. */
  readonly point: (place: number, value: number) => Point
  /** The box between two values and two places on the axis of categories. */
  readonly box: (places: readonly [number, number], values: readonly [number, number]) => Box
}

type Box = Pick<Area, 'x' | 'y' | 'width' | 'height'>

export function plotOf(
  { categories }: Chart,
  { isLying, left, right, top, bottom }: ChartFrame,
  { from, to }: ValueAxis,
  width: number,
  height: number,
): Plot {
  const down = [top, height - bottom] as const
  const along = [left, width - right] as const
  const across = isLying ? down : along
  const [first, last] = isLying ? along : [down[1], down[0]]
  const room = (across[1] - across[0]) / Math.max(1, categories.length)
  const placeOf = (value: number) =>
    first + ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (last - first)
  const point = (place: number, value: number) =>
    isLying ? { x: placeOf(value), y: place } : { x: place, y: placeOf(value) }
  return {
    isLying,
    left,
    bottom: down[1],
    across,
    room,
    point,
    middleOf: category => across[0] + (category + 0.5) * room,
    box: ([start, end], [low, high]) => boxBetween(point(start, low), point(end, high)),
  }
}

function boxBetween(one: Point, other: Point): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
}
