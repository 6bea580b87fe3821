import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { median } from '../../bench/measure/median.ts'
import { comparePair, type Pair, ratiosOf } from '../../bench/measure/pair.ts'
import type { Measured } from '../../bench/measure/rounds.ts'

const took = (seconds: number, cpuSeconds = seconds): Measured => ({ seconds, cpuSeconds, megabytes: 1 })
const positive = fc.double({ min: 0.01, max: 100, noNaN: true })

describe('the median', () => {
  test('has as many numbers below it as above it, in any order', () => {
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1 }), values => {
        const middle = median(values)
        const [below, above] = [values.filter(one => one < middle), values.filter(one => one > middle)]
        expect(Math.max(below.length, above.length)).toBeLessThanOrEqual(values.length / 2)
        expect(median([...values].reverse())).toBe(middle)
      }),
    )
  })

  test('of an even number lies halfway, and of none is no number', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
    expect(median([])).toBeNaN()
  })
})

describe('pairs', () => {
  test('a ratio is the median of the pairs, whatever slowed both sides of one down', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ own: positive, slowed: positive }), { minLength: 1 }), rounds => {
        const pairs = rounds.map(({ own, slowed }) => [took(3 * own * slowed), took(2 * own * slowed)] as const)
        expect(ratiosOf(pairs)).toEqual({ seconds: 1.5, cpuSeconds: 1.5, range: { lowest: 1.5, highest: 1.5 } })
      }),
    )
    // The ratio of the medians would be 5 / 4.
    expect(
      ratiosOf([
        [took(1), took(4)],
        [took(9), took(3)],
        [took(5), took(10)],
      ])?.seconds,
    ).toBe(0.5)
  })

  test('processor time has a ratio of its own, and a pair that lacks a side has none', () => {
    expect(
      ratiosOf([
        [took(2, 1), took(1, 4)],
        [took(1), undefined],
        [undefined, took(1)],
      ]),
    ).toEqual({
      ...{ seconds: 2, cpuSeconds: 0.25, range: { lowest: 2, highest: 2 } },
    })
    expect(ratiosOf([[took(1), undefined]])).toBeUndefined()
  })

  test('run in turn, ours first', async () => {
    const order: string[] = []
    const run = (name: string) => () => {
      order.push(name)
      return took(1)
    }
    await comparePair({ name: 'dua', ours: run('A'), peer: run('B') }, 3)
    expect(order.join('')).toBe('ABABAB')
  })

  const failed = (): Measured | undefined => undefined
  const ran = (): Measured | undefined => took(1)
  test.each<readonly [why: string, runs: Omit<Pair, 'name'>, said: string]>([
    ['the outputs differ', { ours: ran, peer: ran, differs: async () => '3 of 4 rows' }, '3 of 4 rows'],
    ['the peer fails', { ours: ran, peer: failed, differs: async () => '3 of 4 rows' }, 'the peer failed'],
    ['ours fails', { ours: failed, peer: ran }, 'ours failed'],
  ])('have no ratio where %s', async (_, runs, said) => {
    const { ratios, differs } = await comparePair({ name: 'dua', ...runs }, 2)
    expect({ ratios, differs }).toEqual({ ratios: undefined, differs: said })
  })
})
