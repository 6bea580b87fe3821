import fc from 'fast-check'
import type { Rounded } from '../../src/base/decimal.ts'
import type { ChartSeries, ChartValue, Figure, SeriesRole } from '../../src/document/figure.ts'
import { anyInlines, anyWords } from './arbitrary-inlines.ts'

const anyValue: fc.Arbitrary<ChartValue> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .integer({ min: 0, max: 10_000 })
      .map(cents => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}` as Rounded),
  },
  { weight: 2, arbitrary: fc.nat(2_000) },
  { weight: 1, arbitrary: fc.constant(null) },
)

const anyRole = fc.constantFrom<SeriesRole>('first', 'second', 'third', 'close', 'open', 'target')

const anySeries = (categories: number): fc.Arbitrary<ChartSeries> =>
  fc.record({
    name: anyWords,
    role: anyRole,
    values: fc.array(anyValue, { minLength: categories, maxLength: categories }),
  })

/** Charts of every shape, with names of all lengths; the axis begins at 0 or where it is told to. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .tuple(fc.array(anyWords, { minLength: 1, maxLength: 9 }), fc.integer({ min: 1, max: 3 }))
  .chain(([categories, count]) =>
    fc.record({
      type: fc.constant('figure' as const),
      caption: fc.record({ children: anyInlines }),
      alt: anyWords,
      chart: fc.record({
        shape: fc.constantFrom('bars' as const, 'columns' as const, 'line' as const),
        categories: fc.constant(categories),
        series: fc.array(anySeries(categories.length), { minLength: count, maxLength: count }),
        bands: fc.constantFrom([], [{ name: 'A', role: 'grade-a' as const, from: 88.31, to: 100 }]),
      }),
    }),
  )
