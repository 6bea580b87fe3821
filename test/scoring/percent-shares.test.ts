import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Decimal } from '../../src/base/decimal.ts'
import { type CountedGroup, percentShares } from '../../src/scoring/counted-groups.ts'

const parts = (...counts: readonly number[]): readonly CountedGroup[] =>
  counts.map((count, at) => ({ name: `K${at + 1}`, count }))

const anyParts = fc
  .array(fc.nat({ max: 90_000 }), { minLength: 1, maxLength: 12 })
  .filter(counts => counts.some(count => count > 0))
  .map(counts => parts(...counts))

test.each([
  [
    [1, 1, 1],
    ['33.34', '33.33', '33.33'],
  ],
  [
    [2, 4],
    ['33.33', '66.67'],
  ],
  [
    [1, 1, 1, 1, 1, 1],
    ['16.67', '16.67', '16.67', '16.67', '16.66', '16.66'],
  ],
  [
    [5, 0],
    ['100.00', '0.00'],
  ],
  // 33.333…, 14.285…, and 52.380…: most was cut of the second.
  [
    [7, 3, 11],
    ['33.33', '14.29', '52.38'],
  ],
])('%j come to %j', (counts, expected) => {
  expect(percentShares(parts(...counts))).toEqual(expected)
})

test('they add up to 100.00, each by less than a hundredth from its exact share', () => {
  fc.assert(
    fc.property(anyParts, given => {
      const shares = percentShares(given)
      const total = given.reduce((sum, { count }) => sum + count, 0)
      expect(Decimal.sum(...shares).eq(100)).toBe(true)
      for (const [at, { count }] of given.entries()) {
        const exact = new Decimal(count).times(100).div(total)
        expect(
          exact
            .minus(shares[at] ?? Number.NaN)
            .abs()
            .lt('0.01'),
        ).toBe(true)
      }
    }),
  )
})

test('a larger part has no smaller share, and the order of the parts changes nothing', () => {
  const anyTwice = anyParts.chain(given =>
    fc.tuple(fc.constant(given), fc.shuffledSubarray([...given], { minLength: given.length })),
  )
  const byName = (given: readonly CountedGroup[]) => {
    const shares = percentShares(given)
    return new Map(given.map(({ name }, at) => [name, shares[at]]))
  }
  fc.assert(
    fc.property(anyTwice, ([given, shuffled]) => {
      const shares = byName(given)
      const again = byName(shuffled)
      for (const one of given) {
        expect(again.get(one.name)).toBe(shares.get(one.name))
        for (const other of given) {
          if (one.count > other.count)
            expect(Number(shares.get(one.name))).toBeGreaterThanOrEqual(Number(shares.get(other.name)))
        }
      }
    }),
  )
})

test('nothing has no parts', () => {
  expect(() => percentShares(parts(0, 0))).toThrow(RangeError)
  expect(() => percentShares([])).toThrow(RangeError)
})
