import { expect, test } from 'vitest'
import type { Rounded } from '../../src/base/decimal.ts'
import { meanOfMonths } from '../../src/scoring/mean-of-months.ts'

const months = (...indices: readonly (string | undefined)[]) =>
  meanOfMonths(indices as readonly (Rounded | undefined)[])

test.each([
  [['3.50', '3.60', '3.70'], '3.60', 3],
  [['3.99', '4.00', '4.00'], '4.00', 3],
  [['3.01', '3.02'], '3.02', 2],
  [['3.33', undefined, '4.00'], '3.67', 2],
  [[undefined, undefined, '3.20'], '3.20', 1],
  [[undefined, undefined, undefined], undefined, 0],
])('%j have the mean %s of %d', (indices, mean, count) => {
  expect(months(...indices)).toEqual({ mean, months: count })
})
