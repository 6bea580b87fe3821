import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rounded } from '../../src/base/decimal.ts'
import { frameOf, shapeOf } from '../../src/chart/chart-frame.ts'
import { drawChart } from '../../src/chart/draw-chart.ts'
import type { Area, Dot, Drawing, Mark, Stroke } from '../../src/chart/drawing.ts'
import { valueAxis } from '../../src/chart/value-axis.ts'
import type { Chart } from '../../src/document/figure.ts'
import { chartLook } from '../../src/render/measures.ts'
import { loadFaces } from '../../src/typeset/faces.ts'
import { anyFigure } from '../document/arbitrary-figure.ts'
import { runs } from '../laws.ts'
import { theme } from '../render/default-theme.ts'
import { fonts } from '../render/fonts.ts'

const look = chartLook({ theme, faces: loadFaces(fonts) })
const width = 450
const draw = (chart: Chart, height = 200) => drawChart(chart, look, width, height)
const ofType = <Type extends Mark['type']>({ marks }: Drawing, type: Type) =>
  marks.filter((mark): mark is Extract<Mark, { type: Type }> => mark.type === type)
const textsOf = (chart: Chart) => ofType(draw(chart), 'label').map(({ text }) => text)

const rounded = (value: string) => value as Rounded
const bars: Chart = {
  shape: 'bars',
  categories: ['Persyaratan', 'Waktu Penyelesaian'],
  series: [
    { name: 'Tahun 2021', role: 'first', values: [rounded('88.10'), rounded('90.00')] },
    { name: 'Tahun 2022', role: 'second', values: [rounded('89.19'), null] },
  ],
  from: 25,
  to: 100,
  bands: [],
}
const [single] = bars.series

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

test('numbers of the axis are written as all numbers are', () => {
  const chart: Chart = { ...bars, from: 0, to: 3000, series: [{ name: 'x', role: 'first', values: [1500, 10] }] }
  expect(textsOf(chart)).toEqual(expect.arrayContaining(['500', '1.000', '2.500', '3.000']))
})

test('one series needs no legend', () => {
  expect(textsOf({ ...bars, series: bars.series.slice(0, 1) })).not.toContain('Tahun 2021')
})

/** The bars of the first series alone, which has no legend that has areas too. */
const barsOf = (chart: Chart) => ofType(draw(chart), 'area').slice(chart.bands.length)

test('each bar is as long as its value over the beginning of the axis', () => {
  fc.assert(
    fc.property(anyFigure, fc.constantFrom('bars' as const, 'columns' as const), (figure, shape) => {
      const chart = { ...figure.chart, shape, series: figure.chart.series.slice(0, 1) }
      const { left, right, top, bottom, isLying } = frameOf(chart, look, width)
      const { from, to } = valueAxis(chart)
      const length = isLying ? width - left - right : 200 - top - bottom
      const values = (chart.series[0]?.values ?? []).filter(value => value !== null)
      barsOf(chart).forEach((bar, index) => {
        const value = Number(values[index])
        expect(isLying ? bar.width : bar.height).toBeCloseTo(((value - from) / (to - from)) * length)
        if (isLying) expect(bar.x).toBeCloseTo(left)
        else expect(bar.y + bar.height).toBeCloseTo(200 - bottom)
      })
      expect(barsOf(chart)).toHaveLength(values.length)
    }),
    { numRuns: runs(100) },
  )
})

test('bars neither touch each other nor leave the plot, and are as wide as each other', () => {
  fc.assert(
    fc.property(anyFigure, ({ chart }) => {
      const lying = {
        ...chart,
        shape: 'bars' as const,
        series: chart.series.map(one => ({ ...one, values: one.values.map(value => value ?? 1) })),
      }
      const { top, bottom } = frameOf(lying, look, width)
      const legend = lying.series.length > 1 ? lying.series.length : 0
      const areas = barsOf(lying)
      const sorted = areas.slice(0, areas.length - legend).sort((one, other) => one.y - other.y)
      expect(sorted).toHaveLength(lying.series.length * lying.categories.length)
      sorted.forEach((bar, index) => {
        const before = sorted[index - 1]
        expect(bar.y).toBeGreaterThan(before === undefined ? top : before.y + before.height)
        expect(bar.height).toBeCloseTo(sorted[0]?.height ?? 0)
      })
      expect(maxOf(sorted, ({ y, height }) => y + height)).toBeLessThan(200 - bottom)
    }),
    { numRuns: runs(100) },
  )
})

test('a line goes through its values from month to month, broken where one is missing', () => {
  const values = [1, 2, null, 4, 3]
  const categories = values.map((_, index) => `Bulan ${index}`)
  const chart: Chart = { shape: 'line', categories, series: [{ name: 'x', role: 'first', values }], bands: [] }
  const drawing = draw(chart)
  const lines = ofType(drawing, 'stroke').filter(({ width: thickness }) => thickness === 1.5)
  const dots = ofType(drawing, 'dot')
  expect(lines.map(({ points }) => points.length)).toEqual([2, 2])
  expect(lines.flatMap(({ points }) => points)).toEqual(dots.map(({ centre }) => centre))
  const [one, two, four, three] = dots.map(({ centre }) => centre)
  const unit = (one?.y ?? 0) - (two?.y ?? 0)
  expect((one?.y ?? 0) - (four?.y ?? 0)).toBeCloseTo(3 * unit)
  expect((one?.y ?? 0) - (three?.y ?? 0)).toBeCloseTo(2 * unit)
  expect((four?.x ?? 0) - (one?.x ?? 0)).toBeCloseTo(3 * ((two?.x ?? 0) - (one?.x ?? 0)))
})

test('a target is drawn dashed and prints no values, even where it has one only', () => {
  const target = (...values: (Rounded | null)[]) => ({ name: 'Target', role: 'target', values }) as const
  for (const values of [
    [rounded('95.00'), rounded('95.00')],
    [rounded('95.00'), null],
  ]) {
    const chart: Chart = { ...bars, shape: 'line', series: [...bars.series, target(...values)] }
    expect(textsOf(chart)).not.toContain('95,00')
    // In the plot and in the legend.
    expect(ofType(draw(chart), 'stroke').filter(({ dash }) => dash !== undefined)).toHaveLength(2)
  }
})

test('ranges behind the bars have their names, those beyond the axis have none', () => {
  const range = { name: 'Mutu A', role: 'grade-a', from: 88.31, to: 100 } as const
  expect(textsOf({ ...bars, bands: [range] })).toContain('Mutu A')
  expect(textsOf({ ...bars, to: 88, bands: [range] })).not.toContain('Mutu A')
})

test('names of ranges stand above lying bars, each in as many lines as it needs', () => {
  const bands = [
    { name: 'Kurang bersih dari korupsi', role: 'grade-c', from: 25, to: 40 },
    { name: 'Bersih', role: 'grade-a', from: 40, to: 100 },
  ] as const
  const words = textsOf({ ...bars, bands })
  expect(words).toContain('Bersih')
  expect(words).not.toContain('Kurang bersih dari korupsi')
  const { top, bandNames } = frameOf({ ...bars, bands }, look, width)
  expect(bandNames[0]?.split('\n').length).toBeGreaterThan(1)
  expect(top).toBeGreaterThan(frameOf(bars, look, width).top)
})

test('twelve months under a line are broken, and no label is wider than its place', () => {
  const categories = Array.from({ length: 12 }, (_, month) => `Sep 20${month + 10}`)
  const values = categories.map(() => rounded('3.50'))
  const chart: Chart = { ...bars, shape: 'line', categories, series: [{ name: 'IPKP', role: 'first', values }] }
  const { left, right, names } = frameOf(chart, look, width)
  for (const line of names.flatMap(name => name.split('\n'))) {
    expect(look.widthOf(line)).toBeLessThan((width - left - right) / 12)
  }
})

test('a legend that is wider than the picture goes on in a row of its own, for which the plot makes room', () => {
  const named = (letters: number): Chart => ({
    ...bars,
    series: ['satu', 'dua', 'tiga'].map(name => ({
      ...single,
      name: name.padEnd(letters, 'n'),
      role: 'first',
      values: [1, 2],
    })),
    from: 0,
  })
  const rowsOf = (chart: Chart) =>
    new Set(
      ofType(draw(chart), 'label')
        .filter(({ text }) => /^(satu|dua|tiga)/.test(text))
        .map(({ baseline }) => baseline),
    )
  expect(rowsOf(named(5)).size).toBe(1)
  expect(rowsOf(named(70)).size).toBe(3)
  expect(frameOf(named(70), look, width).bottom).toBeGreaterThan(frameOf(named(5), look, width).bottom)
})

test('nothing is drawn outside the picture', () => {
  fc.assert(
    fc.property(anyFigure, fc.integer({ min: 150, max: 400 }), ({ chart }, height) => {
      const drawing = draw(chart, height)
      for (const mark of drawing.marks) {
        for (const { x, y } of mark.type === 'label' ? [] : cornersOf(mark)) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(height)
        }
      }
      for (const { baseline } of ofType(drawing, 'label')) {
        expect(baseline).toBeLessThan(height)
        expect(baseline).toBeGreaterThan(0)
      }
    }),
    { numRuns: runs(100) },
  )
})

function cornersOf(mark: Area | Stroke | Dot) {
  if (mark.type === 'stroke') return mark.points
  if (mark.type === 'dot') return [mark.centre]
  const { x, y, width: across, height: down } = mark
  return [
    { x, y },
    { x: x + across, y: y + down },
  ]
}

test.each(['__proto__', 'constructor', 'toString', '<script>alert(1)</script>', '{b}', '{a|x}', '&amp;'])(
  'a name is only ever a name: %s',
  name => {
    const chart: Chart = {
      ...bars,
      categories: [name, 'lain'],
      series: [
        { name, role: 'first', values: [30, 40] },
        { name: 'x', role: 'second', values: [50, 60] },
      ],
      bands: [{ name, role: 'grade-a', from: 50, to: 100 }],
    }
    expect(textsOf(chart).filter(text => text === name)).toHaveLength(3)
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

function maxOf<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return Math.max(...items.map(of))
}
