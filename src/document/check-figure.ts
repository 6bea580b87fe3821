import type { Problem } from '../base/problem.ts'
import type { Figure } from './figure.ts'
import type { PlaceOf } from './place-of.ts'
import { documentProblem } from './problems.ts'

/** Every series has a value, or a gap, for every category, and the axis of values goes up. */
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
  if (to === undefined || from < to) return ragged
  return [...ragged, documentProblem('document.turned-axis', placeOf(figure), { from, to })]
}
