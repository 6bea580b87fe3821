import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFigure } from '../../src/document/check-figure.ts'
import type { Chart, Figure } from '../../src/document/figure.ts'
import { anyFigure } from './arbitrary-figure.ts'

const codesWith = (figure: Figure, change: Partial<Chart>) =>
  checkFigure({ ...figure, chart: { ...figure.chart, ...change } }, () => ({ file: 'a.hbs' })).map(({ code }) => code)

test('a series with a value too many or too few is told, each by itself', () => {
  fc.assert(
    fc.property(anyFigure, fc.boolean(), (figure, isLonger) => {
      const { series } = figure.chart
      const ragged = series.map(one => ({
        ...one,
        values: isLonger ? [...one.values, null] : one.values.slice(1),
      }))
      expect(codesWith(figure, {})).toEqual([])
      expect(codesWith(figure, { series: ragged })).toEqual(series.map(() => 'document.ragged-series'))
    }),
  )
})

test('an axis that does not go up is told; without a beginning it begins at 0', () => {
  fc.assert(
    fc.property(anyFigure, fc.integer(), fc.nat({ max: 1000 }), (figure, low, more) => {
      const high = low + more + 1
      expect(codesWith(figure, { from: low, to: high })).toEqual([])
      expect(codesWith(figure, { from: high, to: low })).toEqual(['document.turned-axis'])
      expect(codesWith(figure, { from: low, to: low })).toEqual(['document.turned-axis'])
      expect(codesWith(figure, { to: -more })).toEqual(['document.turned-axis'])
      expect(codesWith(figure, { to: more + 1 })).toEqual([])
    }),
  )
})
