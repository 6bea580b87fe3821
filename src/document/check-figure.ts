import { formatNumber } from '../base/format-number.ts'
import type { Problem } from '../problems/problem.ts'
import type { Chart, Figure } from './figure.ts'
import type { PlaceOf } from './place-of.ts'
import { documentProblem } from './problems.ts'

/** Every series has a value, or a gap, for every category; the axis of values goes up and holds all of them. */
export function checkFigure(figure: Figure, placeOf: PlaceOf): readonly Problem[] {
  const { categories, series, from = 0, to } = figure.chart
  const ragged = series
    .filter(({ values }) => values.length !== categories.length)
    .map(({ name, values }) =>
      documentProblem('document.ragged-series', placeOf(figure), {
        series: name,
        values: values.length,
        categories: categories.length,
      }),
    )
  const turned =
    to === undefined || from < to ? [] : [documentProblem('document.turned-axis', placeOf(figure), { from, to })]
  if (turned.length > 0) return [...ragged, ...turned]
  const offAxis = valuesOffAxis(figure.chart).map(fault =>
    documentProblem('document.value-off-axis', placeOf(figure), { ...fault, from, to }),
  )
  return [...ragged, ...offAxis]
}

/** What would be drawn shorter or longer than it is. */
function valuesOffAxis({ categories, series, from = 0, to = Number.POSITIVE_INFINITY }: Chart) {
  return series.flatMap(({ name, values }) =>
    values.flatMap((value, index) => {
      const isHeld = value === null || (Number(value) >= from && Number(value) <= to)
      return isHeld ? [] : [{ series: name, value: formatNumber(value), category: categories[index] ?? '' }]
    }),
  )
}
