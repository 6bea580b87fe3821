import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gradePlace, gradeRole, isGradeRole } from '../../src/base/grade-role.ts'

const anyPlace = fc
  .integer({ min: 1, max: 99 })
  .chain(of => fc.record({ of: fc.constant(of), rank: fc.integer({ min: 1, max: of }) }))

test('a place and its role name each other', () => {
  fc.assert(
    fc.property(anyPlace, place => {
      expect(gradePlace(gradeRole(place))).toEqual(place)
    }),
  )
})

test('of four grades the letters are said, of others the numbers', () => {
  expect([1, 2, 3, 4].map(rank => gradeRole({ rank, of: 4 }))).toEqual(['grade-a', 'grade-b', 'grade-c', 'grade-d'])
  expect(gradeRole({ rank: 2, of: 5 })).toBe('grade-2-of-5')
})

test('what names no place is no role', () => {
  for (const text of ['', 'grade-e', 'grade-0-of-5', 'grade-6-of-5', 'grade-1', 'grade-01-of-5', 'x grade-1-of-5']) {
    expect(isGradeRole(text), text).toBe(false)
  }
  for (const place of [
    { rank: 0, of: 4 },
    { rank: 5, of: 4 },
    { rank: 6, of: 5 },
    { rank: 1.5, of: 3 },
  ])
    expect(() => gradeRole(place)).toThrow(RangeError)
})
