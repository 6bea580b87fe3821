import type { Chart } from '../document/figure.ts'
import type { ChartFrame } from './chart-frame.ts'
import type { Area, Point } from './drawing.ts'
import type { ValueAxis } from './value-axis.ts'

/** Where categories and values lie in the picture of a chart; in points. */
export interface Plot {
  readonly isLying: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** What each category has along its axis. */
  readonly room: number
  /** The middle of a category on its axis. */
  readonly middleOf: (category: number) => number
  /** A value on the axis of values; one beyond an end stands at the end. */
  readonly placeOf: (value: number) => number
  /** The point of a value at a place on the axis of categories. */
  readonly point: (across: number, value: number) => Point
  /** The box between two values and two places on the axis of categories. */
  readonly box: (across: readonly [number, number], values: readonly [number, number]) => Box
}

type Box = Pick<Area, 'x' | 'y' | 'width' | 'height'>

export function plotOf(
  { categories }: Chart,
  { isLying, left, right, top, bottom }: ChartFrame,
  { from, to }: ValueAxis,
  width: number,
  height: number,
): Plot {
  const edges = { left, right: width - right, top, bottom: height - bottom }
  const [first, last] = isLying ? [edges.left, edges.right] : [edges.bottom, edges.top]
  const start = isLying ? top : left
  const room = (isLying ? edges.bottom - edges.top : edges.right - edges.left) / Math.max(1, categories.length)
  const placeOf = (value: number) =>
    first + ((Math.min(Math.max(value, from), to) - from) / (to - from)) * (last - first)
  const point = (across: number, value: number) =>
    isLying ? { x: placeOf(value), y: across } : { x: across, y: placeOf(value) }
  return {
    ...{ isLying, ...edges, room, placeOf, point },
    middleOf: category => start + (category + 0.5) * room,
    box: ([nearSide, farSide], [low, high]) => boxBetween(point(nearSide, low), point(farSide, high)),
  }
}

function boxBetween(one: Point, other: Point): Box {
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
}
