import { expect, test } from 'vitest'
import type { CalendarMonth } from '../../../../src/base/dates/calendar-month.ts'
import type { Rounded } from '../../../../src/base/decimal.ts'
import { composeHistory } from '../../../../src/kinds/parts/index-survey/compose-survey.ts'
import { spkp } from './instruments.ts'

function monthsWith(...indices: readonly (string | undefined)[]) {
  return indices.map((spkp, index) => ({
    month: `2025-${String(index + 1).padStart(2, '0')}` as CalendarMonth,
    indices: { spkp: spkp as Rounded | undefined, spak: undefined },
  }))
}

test('a line needs two months that have an index; a month without one is a gap', () => {
  expect(composeHistory('spkp', monthsWith('3.70', undefined), undefined, spkp).isShown).toBe(false)
  const { isShown, months } = composeHistory('spkp', monthsWith('3.70', undefined, '3.80'), undefined, spkp)
  expect(isShown).toBe(true)
  expect(months.map(({ name, index }) => [name, index !== undefined])).toEqual([
    ['Jan 2025', true],
    ['Feb 2025', false],
    ['Mar 2025', true],
  ])
})

test.each([
  [['3.70', '4.00'], undefined, 3],
  [['4.00', '4.00'], undefined, 3],
  [['3.00', '3.20'], undefined, 2],
  [['3.70', '3.80'], '2.90', 2],
  [['1.00', '3.80'], undefined, 1],
])('the axis begins below all of %j and the target %s: at %i', (indices, target, from) => {
  expect(composeHistory('spkp', monthsWith(...indices), target as Rounded | undefined, spkp).axisFrom).toBe(from)
})
