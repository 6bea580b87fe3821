// What lives in this folder: charts as drawings. The description of a chart and its look come in; areas, strokes, dots
// and labels in points go out. PDF and HTML paint them; DOCX has charts of its own.

import { formatNumber } from '../base/format-number.ts'
import type { Chart, ChartSeries } from '../document/figure.ts'
import { frameOf } from './chart-frame.ts'
import { type ChartLook, lineLook } from './chart-look.ts'
import { drawBandNames, drawBands, drawCategoryLine, drawCategoryNames, drawValueAxis } from './draw-axes.ts'
import type { Drawing, Mark, Point, Stroke } from './drawing.ts'
import { drawLegend } from './legend.ts'
import { type Plot, plotOf } from './plot.ts'
import { type ValueAxis, valueAxis } from './value-axis.ts'
import { valueGap, writeLabels } from './write-labels.ts'

/** Draws a chart, `width` × `height` points: every value as long as it is, and printed as it is. */
export function drawChart(chart: Chart, look: ChartLook, width: number, height: number): Drawing {
  const frame = frameOf(chart, look, width)
  const axis = valueAxis(chart)
  const plot = plotOf(chart, frame, axis, width, height)
  const bands = drawBands(chart, plot, look)
  const names = drawCategoryNames(frame, plot, look)
  const values = drawValueAxis(axis, plot, look)
  return {
    width,
    height,
    letters: { size: look.fontSize, colour: look.textColour },
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

/** Points. */
const widestBar = 26
/** Between two bars of a category, in widths of a bar. */
const barGap = 0.15

/** A bar for each value, from the beginning of the axis, with the value at its end. */
function drawBars(chart: Chart, axis: ValueAxis, plot: Plot, look: ChartLook): readonly Mark[] {
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

/** Length of the dash that stands for a target known at one place only; points. */
const loneDash = 18

/** A line for each series, broken where a value is missing, with a dot and the value at each point; a target is dashed. */
function drawLines({ series }: Chart, plot: Plot, look: ChartLook): readonly Mark[] {
  const stretches = series.map(one => stretchesOf(one, plot))
  const lines = series.flatMap(({ role }, index) =>
    (stretches[index] ?? []).flatMap(stretch => drawStretch(stretch, role, look)),
  )
  const points = series.flatMap(({ role }, index) =>
    role === 'target' ? [] : (stretches[index] ?? []).flat().map(place => ({ role, ...place })),
  )
  const dots = points.map(({ role, centre }) => {
    return { type: 'dot', centre, radius: lineLook.dotRadius, colour: look.series[role] } as const
  })
  const labels = points.flatMap(({ value, centre: { x, y } }) =>
    writeLabels(formatNumber(value), { x, y: y - lineLook.dotRadius - valueGap }, 'above', look),
  )
  return [...lines, ...dots, ...labels]
}

interface Place {
  readonly value: NonNullable<ChartSeries['values'][number]>
  readonly centre: Point
}

/** Points that follow each other without a gap. */
function stretchesOf({ values }: ChartSeries, { middleOf, point }: Plot): readonly (readonly Place[])[] {
  const stretches: Place[][] = [[]]
  values.forEach((value, category) => {
    if (value === null) stretches.push([])
    else stretches.at(-1)?.push({ value, centre: point(middleOf(category), Number(value)) })
  })
  return stretches.filter(stretch => stretch.length > 0)
}

function drawStretch(stretch: readonly Place[], role: ChartSeries['role'], look: ChartLook): readonly Stroke[] {
  const isTarget = role === 'target'
  const centres = stretch.map(({ centre }) => centre)
  // A point alone is seen by its dot, which a target has not.
  const points = centres.length === 1 && isTarget ? centres.flatMap(asDash) : centres
  if (points.length < 2) return []
  const line = { type: 'stroke', points, width: lineLook.width, colour: look.series[role] } as const
  return [isTarget ? { ...line, dash: lineLook.targetDash } : line]
}

function asDash({ x, y }: Point): readonly Point[] {
  return [-loneDash / 2, loneDash / 2].map(shift => ({ x: x + shift, y }))
}
