import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedGroup, mergeSmallGroups, smallestGroup } from '../../src/scoring/counted-groups.ts'

const groups = (...counts: readonly number[]): readonly CountedGroup[] =>
  counts.map((count, index) => ({ name: `K${index + 1}`, count }))
const shown = (...counts: readonly number[]) => {
  const merged = mergeSmallGroups(groups(...counts))
  return merged && { ...merged, kept: merged.kept.map(({ name }) => name) }
}

test('large groups stay as they are', () => {
  expect(shown(5, 20)).toEqual({ kept: ['K1', 'K2'], merged: 0 })
  expect(shown(30)).toEqual({ kept: ['K1'], merged: 0 })
})

test('small groups together may be large enough', () => {
  expect(shown(3, 20, 2)).toEqual({ kept: ['K2'], merged: 5 })
})

test('one small group takes the smallest of the others with it, or the total would tell', () => {
  expect(shown(20, 6, 3, 1)).toEqual({ kept: ['K1'], merged: 10 })
})

test('what would be one group of all is hidden', () => {
  expect(shown(28, 2)).toBeUndefined()
  expect(shown(1, 2)).toBeUndefined()
  expect(shown()).toBeUndefined()
})

test('nobody gets lost, and nothing shown is small, nor is what the total leaves', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 9 }), counts => {
      const merged = mergeSmallGroups(groups(...counts))
      if (merged === undefined) return
      const kept = merged.kept.map(({ count }) => count)
      expect(kept.every(count => count >= smallestGroup)).toBe(true)
      expect(merged.merged === 0 || merged.merged >= smallestGroup).toBe(true)
      const all = (list: readonly number[]) => list.reduce((sum, count) => sum + count, 0)
      expect(all(kept) + merged.merged).toBe(all(counts))
    }),
  )
})
