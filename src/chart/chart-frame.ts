import type { Chart } from '../document/figure.ts'
import type { ChartLook } from './chart-look.ts'
import { legendHeight } from './legend.ts'
import { lineHeight } from './write-labels.ts'

/** What stands around the plot of a chart; lengths in points. */
export interface ChartFrame {
  /** Bars lie: names at the left, values to the right. */
  readonly isLying: boolean
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** Names of the categories and of the ranges behind them, broken to the room they have. */
  readonly names: readonly string[]
  readonly bandNames: readonly string[]
}

/** Beside the plot, for a value printed at the end of a bar. */
const valueRoom = 34
/** Above the plot, for a value printed on the highest column or half the label of an axis. */
const topRoom = 14
/** Numbers of an axis of values that stands, or one line of names or numbers below the plot. */
const axisRoom = { left: 40, below: 22 }
const nameGap = 12

/** Part of the width that names of lying bars take at most. */
const longestNames = 0.45

export function frameOf(chart: Chart, look: ChartLook, width: number): ChartFrame {
  const { categories, bands } = chart
  const isLying = shapeOf(chart, width, look.widthOf) === 'bars'
  const nameWidth = isLying
    ? width * longestNames
    : (width - axisRoom.left - nameGap) / Math.max(1, categories.length) - look.fontSize / 2
  const names = categories.map(name => breakName(name, nameWidth, look.widthOf))
  const left = isLying ? Math.ceil(widestOf(names, look)) + nameGap : axisRoom.left
  const right = isLying ? valueRoom : nameGap
  const bandNames = bands.map(({ name, from, to }) => {
    const part = (to - from) / ((chart.to ?? to) - (chart.from ?? 0))
    return isLying ? breakName(name, (width - left - right) * part, look.widthOf) : name
  })
  const line = look.fontSize * lineHeight
  return {
    isLying,
    left,
    right,
    names,
    bandNames,
    top: topRoom + (isLying && bands.length > 0 ? (mostLines(bandNames) - 1) * line + line / 2 : 0),
    bottom: axisRoom.below + (isLying ? 0 : (mostLines(names) - 1) * line) + legendHeight(chart, look, width),
  }
}

function widestOf(names: readonly string[], { widthOf }: ChartLook): number {
  return Math.max(0, ...names.flatMap(name => name.split('\n')).map(widthOf))
}

function mostLines(names: readonly string[]): number {
  return Math.max(1, ...names.map(name => name.split('\n').length))
}

/** Breaks a name between words so that its lines are no wider than `width` points where that can be; a word stays whole. */
export function breakName(name: string, width: number, widthOf: (text: string) => number): string {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.join('\n')
}

/** Part of the width that the axis of values and the gaps between categories take. */
const taken = 0.2

/**
 * The shape in which a chart can be read: columns lie down as bars where the name of a category is wider than its place.
 *
 * @param width of the chart, and `widthOf` of a name, in points.
 */
export function shapeOf(chart: Chart, width: number, widthOf: (text: string) => number): Chart['shape'] {
  if (chart.shape !== 'columns') return chart.shape
  const place = (width * (1 - taken)) / chart.categories.length
  return chart.categories.some(name => widthOf(name) > place) ? 'bars' : 'columns'
}
