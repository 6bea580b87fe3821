import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rounded } from '../../src/base/decimal.ts'
import { frameOf } from '../../src/chart/chart-frame.ts'
import { toChartSvg } from '../../src/chart/chart-svg.ts'
import { shapeOf } from '../../src/chart/shape-of.ts'
import type { Chart } from '../../src/document/figure.ts'
import { chartLook } from '../../src/render/measures.ts'
import { loadFaces } from '../../src/typeset/faces.ts'
import { anyFigure } from '../document/arbitrary-figure.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'
import { all, parseXml, textOf } from '../render/xml-tree.ts'

const look = chartLook({ theme, faces: loadFaces(fonts) })
const draw = (chart: Chart) => toChartSvg(chart, look, 450, 200)
const textsOf = (chart: Chart) => all(parseXml(draw(chart)), 'text').map(textOf)

const bars: Chart = {
  shape: 'bars',
  categories: ['Persyaratan', 'Waktu Penyelesaian'],
  series: [
    { name: 'Tahun 2021', role: 'first', values: ['88.10' as Rounded, '90.00' as Rounded] },
    { name: 'Tahun 2022', role: 'second', values: ['89.19' as Rounded, null] },
  ],
  from: 25,
  to: 100,
  bands: [],
}

test('every value is printed as it is, a gap is not, and names stand beside them', () => {
  const texts = textsOf(bars)
  for (const words of ['88,10', '90,00', '89,19', 'Persyaratan', 'Waktu Penyelesaian', 'Tahun 2021', 'Tahun 2022']) {
    expect(texts, words).toContain(words)
  }
  expect(texts.filter(text => /^\d\d,\d\d$/.test(text))).toHaveLength(3)
})

test('the axis begins and ends where it is told to', () => {
  const texts = textsOf(bars)
  expect(texts).toContain('25')
  expect(texts).toContain('100')
})

test('one series needs no legend', () => {
  expect(textsOf({ ...bars, series: bars.series.slice(0, 1) })).not.toContain('Tahun 2021')
})

test('a target is drawn dashed and prints no values', () => {
  const target = { name: 'Target', role: 'target', values: ['95.00' as Rounded, '95.00' as Rounded] } as const
  const chart: Chart = { ...bars, shape: 'line', series: [...bars.series, target] }
  expect(textsOf(chart)).not.toContain('95,00')
  expect(draw(chart)).toContain('stroke-dasharray')
})

test('ranges behind the bars have their names', () => {
  const chart: Chart = { ...bars, bands: [{ name: 'Mutu A', role: 'grade-a', from: 88.31, to: 100 }] }
  expect(textsOf(chart)).toContain('Mutu A')
})

test('names of ranges stand above lying bars, each in as many lines as it needs', () => {
  const bands = [
    { name: 'Kurang bersih dari korupsi', role: 'grade-c', from: 25, to: 40 },
    { name: 'Bersih', role: 'grade-a', from: 40, to: 100 },
  ] as const
  const words = textsOf({ ...bars, bands })
  expect(words).toContain('Bersih')
  expect(words).not.toContain('Kurang bersih dari korupsi')
  const { top, bandNames } = frameOf({ ...bars, bands }, look, 450)
  expect(bandNames[0]?.split('\n').length).toBeGreaterThan(1)
  expect(top).toBeGreaterThan(frameOf(bars, look, 450).top)
})

test('twelve months under a line are broken, and no label is wider than its place', () => {
  const categories = Array.from({ length: 12 }, (_, month) => `Sep 20${month + 10}`)
  const values = categories.map(() => '3.50' as Rounded)
  const chart: Chart = { ...bars, shape: 'line', categories, series: [{ name: 'IPKP', role: 'first', values }] }
  const { left, right, names } = frameOf(chart, look, 450)
  for (const line of names.flatMap(name => name.split('\n'))) {
    expect(look.widthOf(line)).toBeLessThan((450 - left - right) / 12)
  }
})

test('the same chart is the same text, whatever was drawn before', () => {
  const first = draw(bars)
  fc.assert(
    fc.property(anyFigure, ({ chart }) => {
      draw(chart)
      expect(draw(bars)).toBe(first)
    }),
    { numRuns: 20 },
  )
})

test('is well-formed, has nothing for a mouse, and loads nothing', () => {
  fc.assert(
    fc.property(anyFigure, ({ chart }) => {
      const svg = draw(chart)
      parseXml(svg)
      expect(svg).not.toMatch(/<style|<script|<image|class=|ecmeta|href=/)
    }),
    { numRuns: 50 },
  )
})

test.each(['__proto__', 'constructor', 'toString', '<script>alert(1)</script>', '{b}', '{a|x}', '&amp;'])(
  'a name is only ever a name: %s',
  name => {
    const chart: Chart = {
      ...bars,
      categories: [name, 'lain'],
      series: [
        { ...bars.series[0], name, role: 'first', values: [1, 2] },
        { name: 'x', role: 'second', values: [3, 4] },
      ],
      bands: [{ name, role: 'grade-a', from: 50, to: 60 }],
    }
    const before = Object.getOwnPropertyNames(Object.prototype)
    expect(textsOf(chart).filter(text => text === name)).toHaveLength(3)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  },
)

test('columns lie down as bars when a name is wider than its place', () => {
  const widthOf = (text: string) => text.length * 5
  const columns = (categories: readonly string[]): Chart => ({ ...bars, shape: 'columns', categories })
  expect(shapeOf(columns(['U1', 'U2', 'U3']), 450, widthOf)).toBe('columns')
  expect(shapeOf(columns(['U1', 'Penanganan Pengaduan, Saran, dan Masukan', 'U3']), 450, widthOf)).toBe('bars')
  expect(shapeOf({ ...columns(['Penanganan Pengaduan, Saran, dan Masukan']), shape: 'line' }, 450, widthOf)).toBe(
    'line',
  )
})
