import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rounded } from '../../src/base/decimal.ts'
import { checkFigure } from '../../src/document/check-document.ts'
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
      const without = { ...figure, chart: { ...figure.chart, series: [] } }
      expect(codesWith(without, { from: low, to: high })).toEqual([])
      expect(codesWith(figure, { from: high, to: low })).toEqual(['document.turned-axis'])
      expect(codesWith(figure, { from: low, to: low })).toEqual(['document.turned-axis'])
      expect(codesWith(figure, { to: -more })).toEqual(['document.turned-axis'])
      expect(codesWith(without, { to: more + 1 })).toEqual([])
    }),
  )
})

test('a value beyond an end of the axis is told, one at an end or a gap is not', () => {
  fc.assert(
    fc.property(anyFigure, fc.integer({ min: 0, max: 50 }), fc.integer({ min: 51, max: 100 }), (figure, from, to) => {
      const values = figure.chart.series.flatMap(({ values }) => values)
      const beyond = values.filter(value => value !== null && (Number(value) < from || Number(value) > to))
      expect(codesWith(figure, { from, to })).toEqual(beyond.map(() => 'document.value-off-axis'))
    }),
  )
  const problems = checkFigure(
    {
      type: 'figure',
      caption: { children: [] },
      alt: '',
      chart: {
        ...{ shape: 'line', categories: ['Februari', 'Maret', 'April', 'Mei'], from: 3.5, to: 4, bands: [] },
        series: [{ name: 'IPKP', role: 'first', values: ['3.50', '3.49', null, '4.00'] as Rounded[] }],
      },
    },
    () => ({ file: 'a.hbs' }),
  )
  expect(problems.map(({ message }) => message)).toEqual([
    'Nilai 3,49 deret "IPKP" untuk "Maret" berada di luar sumbu gambar, yang mulai dari 3,5 sampai 4.',
  ])
})
