import { formatNumber } from '../base/format-number.ts'
import type { Chart } from '../document/figure.ts'
import type { ChartFrame } from './chart-frame.ts'
import { type ChartLook, paleColour } from './chart-look.ts'
import type { Area, Mark, Stroke } from './drawing.ts'
import type { Plot } from './plot.ts'
import { tickNumbers, type ValueAxis } from './value-axis.ts'
import { writeLabels } from './write-labels.ts'

/** From the edge of the plot to what is written below it, at its left, and at the end of a range behind it. */
const gaps = { below: 8, left: 6, range: 7 }
/** Of the lines across the plot, and of the axis they begin at. */
const widths = { grid: 0.5, axis: 1 }

/** Named ranges behind the bars. One that lies beyond the axis is not seen. */
export function drawBands({ bands }: Chart, plot: Plot, look: ChartLook): readonly Area[] {
  return bands.map(({ role, from, to }): Area => {
    return { type: 'area', ...plot.box(plot.across, [from, to]), colour: paleColour(look.bandColour(role)) }
  })
}

/** The name of each range at its far end: over lying bars, inside the range else. */
export function drawBandNames(
  areas: readonly Area[],
  { bandNames }: ChartFrame,
  { isLying }: Plot,
  look: ChartLook,
): readonly Mark[] {
  return areas.flatMap(({ x, y, width, height }, index) => {
    const middle = x + width / 2
    if (width === 0 || height === 0) return []
    return isLying
      ? writeLabels(bandNames[index] ?? '', { x: middle, y: y - gaps.range }, 'above', look)
      : writeLabels(bandNames[index] ?? '', { x: middle, y: y + gaps.range }, 'below', look)
  })
}

/** A line across the plot at each number of the axis of values, with the number beside it. */
export function drawValueAxis(axis: ValueAxis, plot: Plot, look: ChartLook): readonly Mark[] {
  const { isLying, left, bottom, point } = plot
  const lines = axis.ticks.map(tick => lineAt(tick, plot, widths.grid, look.gridColour))
  const labels = tickNumbers(axis).flatMap((number, index) => {
    const tick = axis.ticks[index] ?? 0
    const { x, y } = isLying ? point(bottom + gaps.below, tick) : point(left - gaps.left, tick)
    return writeLabels(formatNumber(number), { x, y }, isLying ? 'below' : 'left', look)
  })
  return [...lines, ...labels]
}

/** The line on which the bars stand, drawn over their feet. */
export function drawCategoryLine({ from }: ValueAxis, plot: Plot, look: ChartLook): Stroke {
  return lineAt(from, plot, widths.axis, look.axisColour)
}

/** A line across the plot at a value. */
function lineAt(value: number, { across, point }: Plot, width: number, colour: string): Stroke {
  return { type: 'stroke', points: across.map(place => point(place, value)), width, colour }
}

export function drawCategoryNames({ names }: ChartFrame, plot: Plot, look: ChartLook): readonly Mark[] {
  const { isLying, left, bottom, middleOf } = plot
  return names.flatMap((name, index) =>
    isLying
      ? writeLabels(name, { x: left - gaps.left, y: middleOf(index) }, 'left', look)
      : writeLabels(name, { x: middleOf(index), y: bottom + gaps.below }, 'below', look),
  )
}
