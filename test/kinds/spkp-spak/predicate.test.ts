import { expect, test } from 'vitest'
import { goodMonth } from './month-input.ts'
import { run } from './run-month.ts'

test('the report names the predicate', () => {
  const { spkp, spak, comparesAlike } = run(goodMonth).view
  expect([spkp, spak].map(({ predicate, threshold }) => [predicate.code, threshold])).toEqual([
    ['WBK', '3.20'],
    ['WBK', '3.60'],
  ])
  expect(comparesAlike).toBe(true)
})
