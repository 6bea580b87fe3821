import fc from 'fast-check'
import { expect, test } from 'vitest'
import { monthFirst } from '../../../src/workbook/fields/month-first.ts'
import { daysBetween } from '../../base/any-day.ts'

test.each([
  [['2/13/2025', '2/3/2025']],
  [['2/13/25 9:00', '2/3/25 9:00']],
  [['02-13-2025 9:00:00 AM']],
  [['2/2/2025 9:00:00', '2/3/2025 9:00:00', '2/4/2025 9:00:00']],
  [['2/13/2025', '2025-02-03', '3 Februari 2025', 'besok']],
])('%j has the month first', texts => {
  expect(monthFirst(texts)).toBe(true)
})

test.each([
  [[]],
  [['2/3/2025']],
  [['13/2/2025', '2/13/2025']],
  [['2/45/2025', '0/13/2025']],
  [['2025/02/13', '2025-13-02']],
  // The first of every month, as a day.
  [['01/02/2025', '01/03/2025', '01/04/2025']],
  [['01/02/2025 00:00:00', '01/03/2025 00:00:00', '01/04/2025 00:00:00']],
  [['2/3/2025 9:00', '2/4/2025 9:00']],
  [['2/2/2025 9:00', '2/3/2025 9:00', '3/4/2025 9:00', '3/5/2025 9:00']],
])('%j may have the day first', texts => {
  expect(monthFirst(texts)).toBe(false)
})

const anyDays = fc.array(daysBetween(2020, 2030), { minLength: 1 })
const anyClock = fc.constantFrom('', ' 9:00:00', ' 2:05 PM')

test('is never true where one cell can only be day and month', () => {
  fc.assert(
    fc.property(anyDays, anyClock, fc.integer({ min: 13, max: 28 }), (days, clock, late) => {
      const texts = days.map(({ year, month, day }) => `${month}/${day}/${year}${clock}`)
      expect(monthFirst([...texts, `${late}/2/2025${clock}`])).toBe(false)
    }),
  )
})

test('is true of any dates by month and day of which one is late in its month', () => {
  fc.assert(
    fc.property(anyDays, anyClock, fc.integer({ min: 13, max: 28 }), (days, clock, late) => {
      const texts = days.map(({ year, month, day }) => `${month}/${day}/${year}${clock}`)
      expect(monthFirst([`2/${late}/2025${clock}`, ...texts])).toBe(true)
    }),
  )
})
