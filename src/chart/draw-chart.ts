import type { Chart } from '../document/figure.ts'
import { frameOf } from './chart-frame.ts'
import type { ChartLook } from './chart-look.ts'
import { drawBandNames, drawBands, drawCategoryLine, drawCategoryNames, drawValueAxis } from './draw-axes.ts'
import { drawBars } from './draw-bars.ts'
import { drawLines } from './draw-lines.ts'
import type { Drawing } from './drawing.ts'
import { drawLegend } from './legend.ts'
import { plotOf } from './plot.ts'
import { valueAxis } from './value-axis.ts'

/** Draws a chart, `width` × `height` points: every value as long as it is, and printed as it is. */
export function drawChart(chart: Chart, look: ChartLook, width: number, height: number): Drawing {
  const frame = frameOf(chart, look, width)
  const axis = valueAxis(chart)
  const plot = plotOf(chart, frame, axis, width, height)
  const bands = drawBands(chart, plot, look)
  const names = drawCategoryNames(frame, plot, look)
  const values = drawValueAxis(axis, plot, look)
  return {
    ...{ width, height, letters: { size: look.fontSize, colour: look.textColour } },
    marks: [
      ...bands,
      // What stands at the left is read before what stands below.
      ...(plot.isLying ? [...names, ...values] : [...values, ...names]),
      ...drawBandNames(bands, frame, plot, look),
      ...(chart.shape === 'line' ? drawLines(chart, plot, look) : drawBars(chart, axis, plot, look)),
      drawCategoryLine(axis, plot, look),
      ...drawLegend(chart, look, width, height),
    ],
  }
}
