import { formatNumber } from '../base/format-number.ts'
import type { Chart, ChartSeries } from '../document/figure.ts'
import type { ChartLook } from './chart-look.ts'
import type { Mark, Point, Stroke } from './drawing.ts'
import { lineLook } from './line-look.ts'
import type { Plot } from './plot.ts'
import { valueGap, writeLabels } from './write-labels.ts'

/** Length of the dash that stands for a target known at one place only; points. */
const loneDash = 18

/** A line for each series, broken where a value is missing, with a dot and the value at each point; a target is dashed. */
export function drawLines({ series }: Chart, plot: Plot, look: ChartLook): readonly Mark[] {
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
