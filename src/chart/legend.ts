import type { Chart, ChartSeries } from '../document/figure.ts'
import { type ChartLook, lineLook } from './chart-look.ts'
import type { Mark, Stroke } from './drawing.ts'
import { writeLabels } from './write-labels.ts'

/** Points. */
const swatch = { bar: 9, line: 18 }
const gaps = { name: 5, entry: 16 }
const rowHeight = 13
/** Above and below all rows. */
const edges = { above: 2, below: 3 }

interface Entry {
  readonly series: ChartSeries
  /** From the left end of its row. */
  readonly x: number
  readonly width: number
}

/** What the legend takes below the plot; points. */
export function legendHeight(chart: Chart, look: ChartLook, width: number): number {
  const rows = legendRows(chart, look, width)
  return rows.length === 0 ? 0 : edges.above + rows.length * rowHeight + edges.below
}

/** Names of the series with a sample of each, in the middle of the lower edge; one series needs none. */
export function drawLegend(chart: Chart, look: ChartLook, width: number, height: number): readonly Mark[] {
  const rows = legendRows(chart, look, width)
  return rows.flatMap((row, index) => {
    const middle = height - edges.below - (rows.length - index - 0.5) * rowHeight
    const left = (width - rowWidth(row)) / 2
    return row.flatMap(({ series, x }) => drawEntry(series, chart.shape, left + x, middle, look))
  })
}

function legendRows(chart: Chart, look: ChartLook, width: number): readonly (readonly Entry[])[] {
  const rows: Entry[][] = []
  if (chart.series.length < 2) return rows
  for (const series of chart.series) {
    const row = rows.at(-1)
    const entry = { series, width: sampleWidth(chart.shape) + gaps.name + look.widthOf(series.name) }
    const x = row === undefined ? 0 : rowWidth(row) + gaps.entry
    if (row !== undefined && x + entry.width <= width) row.push({ ...entry, x })
    else rows.push([{ ...entry, x: 0 }])
  }
  return rows
}

function rowWidth(row: readonly Entry[]): number {
  return row.reduce((end, { x, width }) => Math.max(end, x + width), 0)
}

function sampleWidth(shape: Chart['shape']): number {
  return shape === 'line' ? swatch.line : swatch.bar
}

function drawEntry(
  { name, role }: ChartSeries,
  shape: Chart['shape'],
  x: number,
  middle: number,
  look: ChartLook,
): readonly Mark[] {
  const width = sampleWidth(shape)
  const label = writeLabels(name.replace(/\n/g, ' '), { x: x + width + gaps.name, y: middle }, 'right', look)
  const colour = look.series[role]
  if (shape !== 'line') return [{ type: 'area', x, y: middle - width / 2, width, height: width, colour }, ...label]
  const points = [x, x + width].map(end => ({ x: end, y: middle }))
  const line: Stroke = { type: 'stroke', points, width: lineLook.width, colour }
  if (role === 'target') return [{ ...line, dash: lineLook.targetDash }, ...label]
  const dot = { type: 'dot', centre: { x: x + width / 2, y: middle }, radius: lineLook.dotRadius, colour } as const
  return [line, dot, ...label]
}
