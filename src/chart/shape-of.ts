import type { Chart } from '../document/figure.ts'

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
