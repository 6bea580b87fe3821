import { formatNumber } from '../base/format-number.ts'
import type { Chart } from '../document/figure.ts'
import type { ChartLook } from './chart-look.ts'
import type { Mark } from './drawing.ts'
import type { Plot } from './plot.ts'
import type { ValueAxis } from './value-axis.ts'
import { valueGap, writeLabels } from './write-labels.ts'

/** Points. */
const widestBar = 26
/** Between two bars of a category, in widths of a bar. */
const barGap = 0.15

/** A bar for each value, from the beginning of the axis, with the value at its end. */
export function drawBars(chart: Chart, axis: ValueAxis, plot: Plot, look: ChartLook): readonly Mark[] {
  const { isLying, middleOf, box, point } = plot
  const { width, starts } = barPlaces(chart, plot.room)
  const values = chart.series.flatMap(({ role, values }, index) =>
    values.flatMap((value, category) => {
      const start = middleOf(category) + (starts[index] ?? 0)
      return value === null ? [] : [{ role, value, start }]
    }),
  )
  const bars = values.map(({ role, value, start }) => {
    const area = box([start, start + width], [axis.from, Number(value)])
    return { type: 'area', ...area, colour: look.series[role] } as const
  })
  const labels = values.flatMap(({ role, value, start }) => {
    if (role === 'target') return []
    const { x, y } = point(start + width / 2, Number(value))
    return isLying
      ? writeLabels(formatNumber(value), { x: x + valueGap, y }, 'right', look)
      : writeLabels(formatNumber(value), { x, y: y - valueGap }, 'above', look)
  })
  return [...bars, ...labels]
}

/** Width of the bars, and where each bar of a category begins, from the middle of the category; points. */
function barPlaces(
  { series, bands }: Chart,
  room: number,
): { readonly width: number; readonly starts: readonly number[] } {
  const count = series.length
  // Ranges are seen between the bars only.
  const gap = bands.length > 0 ? 0.5 : Math.max(0.35 - 0.04 * count, 0.15)
  const widths = count + (count - 1) * barGap
  const width = Math.min(widestBar, (room * (1 - gap)) / widths)
  return { width, starts: series.map((_, index) => width * (index * (1 + barGap) - widths / 2)) }
}
