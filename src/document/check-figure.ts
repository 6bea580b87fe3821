import type { Problem } from '../base/problem.ts'
import type { Figure } from './figure.ts'
import type { PlaceOf } from './place-of.ts'
import { documentProblem } from './problems.ts'

/** Every series has a value, or a gap, for every category. */
export function checkFigure(figure: Figure, placeOf: PlaceOf): readonly Problem[] {
  const { categories, series } = figure.chart
  return series
    .filter(({ values }) => values.length !== categories.length)
    .map(({ name, values }) =>
      documentProblem('document.ragged-series', placeOf(figure), {
        series: name,
        values: values.length,
        categories: categories.length,
      }),
    )
}
