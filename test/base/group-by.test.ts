import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupBy } from '../../src/base/group-by.ts'

test('keys and values keep the order of first appearance', () => {
  const groups = groupBy(['b1', 'a1', 'b2', 'c1', 'a2'], word => word[0])
  expect([...groups]).toEqual([
    ['b', ['b1', 'b2']],
    ['a', ['a1', 'a2']],
    ['c', ['c1']],
  ])
})

test('every value stands in exactly one group, that of its key', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 })), values => {
      const groups = groupBy(values, value => value % 5)
      for (const [key, group] of groups) expect(group).toEqual(values.filter(value => value % 5 === key))
      expect([...groups.values()].flat()).toHaveLength(values.length)
    }),
  )
})

test('names of object properties are keys like any other', () => {
  const groups = groupBy(['__proto__', 'constructor', '__proto__'], name => name)
  expect([...groups.keys()]).toEqual(['__proto__', 'constructor'])
})
