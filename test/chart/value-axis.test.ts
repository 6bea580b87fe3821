import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Rounded } from '../../src/base/decimal.ts'
import { hasEvenTicks, tickNumbers, valueAxis } from '../../src/chart/value-axis.ts'
import type { Chart, ChartValue } from '../../src/document/figure.ts'

const chartOf = (values: readonly ChartValue[], ends: Pick<Chart, 'from' | 'to'> = {}): Chart => ({
  ...{ shape: 'columns', categories: values.map(String), bands: [], ...ends },
  series: [{ name: 'x', role: 'first', values }],
})
const hundredths = fc.integer({ min: 0, max: 1_000_000 }).map(cents => (cents / 100).toFixed(2) as Rounded)
const anyEnds = fc
  .tuple(fc.integer({ min: -1000, max: 100_000 }), fc.integer({ min: 1, max: 100_000 }))
  .map(([cents, more]) => ({ from: cents / 100, to: (cents + more) / 100 }))

test.each([
  { values: [], ends: { from: 25, to: 100 }, ticks: [25, 40, 60, 80, 100] },
  { values: [], ends: { from: 1, to: 4 }, ticks: [1, 1.5, 2, 2.5, 3, 3.5, 4] },
  { values: [], ends: { from: 3, to: 4 }, ticks: [3, 3.2, 3.4, 3.6, 3.8, 4] },
  // A round number beside an end would be printed over it.
  { values: [], ends: { from: 39.5, to: 101 }, ticks: [39.5, 50, 60, 70, 80, 90, 101] },
  { values: [18, 12], ends: {}, ticks: [0, 3, 6, 9, 12, 15, 18] },
  { values: [3, 1733], ends: {}, ticks: [0, 300, 600, 900, 1200, 1500, 1800] },
  // There is no half of an action.
  { values: [1, 2], ends: {}, ticks: [0, 1, 2] },
  { values: [0, null], ends: {}, ticks: [0, 1] },
  { values: ['0.30', '0.70'] as Rounded[], ends: {}, ticks: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7] },
  { values: ['0.00'] as Rounded[], ends: {}, ticks: [0, 0.2] },
])('the numbers of an axis for $values in $ends', ({ values, ends, ticks }) => {
  expect(valueAxis(chartOf(values, ends)).ticks).toEqual(ticks)
})

test('an axis without an end holds every value, and leaves less than a step free', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(hundredths, fc.nat(5_000)), { minLength: 1 }), values => {
      const { from, to, step } = valueAxis(chartOf(values))
      const highest = Math.max(...values.map(Number))
      expect(from).toBe(0)
      expect(to).toBeGreaterThanOrEqual(highest)
      // Nearly a step: the numbers are no exact ones.
      if (highest > 0) expect(to - step * 0.999).toBeLessThan(highest)
    }),
  )
})

test('ticks go from end to end, at round numbers, far enough from each other to be read', () => {
  fc.assert(
    fc.property(anyEnds, ends => {
      const { from, to, step, ticks } = valueAxis(chartOf([], ends))
      expect([ticks[0], ticks.at(-1)]).toEqual([ends.from, ends.to])
      expect([from, to]).toEqual([ends.from, ends.to])
      expect(ticks.length).toBeLessThanOrEqual(9)
      for (const tick of ticks.slice(1, -1)) {
        expect(tick / step).toBeCloseTo(Math.round(tick / step), 6)
        // Written as it is: no rest of reckoning in halves.
        expect(String(tick).length).toBeLessThan(9)
      }
      ticks.slice(1).forEach((tick, index) => {
        expect(tick - (ticks[index] ?? 0)).toBeGreaterThanOrEqual(Math.min(step, to - from) * 0.499)
      })
    }),
  )
})

test('counts are divided into whole numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1 }), counts => {
      expect(valueAxis(chartOf(counts)).ticks.every(Number.isInteger)).toBe(true)
    }),
  )
})

test('ticks are even where each is a step after the one before', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyEnds, fc.constantFrom({ from: 1, to: 4 }, { from: 3, to: 4 }, { from: 25, to: 100 })),
      ends => {
        const axis = valueAxis(chartOf([], ends))
        const distances = axis.ticks.slice(1).map((tick, index) => tick - (axis.ticks[index] ?? 0))
        expect(hasEvenTicks(axis)).toBe(distances.every(distance => Math.abs(distance - axis.step) < 1e-9))
      },
    ),
  )
})

test.each([
  { ends: { from: 1, to: 4 }, numbers: ['1.0', '1.5', '2.0', '2.5', '3.0', '3.5', '4.0'] },
  { ends: { from: 25, to: 100 }, numbers: ['25', '40', '60', '80', '100'] },
  { ends: { from: 2.123, to: 4 }, numbers: ['2.12', '2.40', '2.70', '3.00', '3.30', '3.60', '4.00'] },
])('numbers of an axis have the same decimals: $numbers', ({ ends, numbers }) => {
  expect(tickNumbers(valueAxis(chartOf([], ends)))).toEqual(numbers)
})
