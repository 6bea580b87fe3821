import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { firstRespondents } from '../../src/scoring/first-respondents.ts'

const form = (date: string, time: number, row: number) => ({ filledAt: { date: date as CalendarDate, time }, row })
const rowsOf = (forms: readonly { readonly row: number }[]) => forms.map(({ row }) => row)

test('the first by day and time of day are taken, in that order', () => {
  const forms = [form('2025-01-09', 5, 1), form('2025-01-08', 9, 2), form('2025-01-09', 4, 3), form('2025-01-10', 0, 4)]
  expect(rowsOf(firstRespondents(forms, 3))).toEqual([2, 3, 1])
})

test('at the same time the upper row comes first', () => {
  const forms = [1, 2, 3, 4].map(row => form('2025-01-09', 7, row))
  expect(rowsOf(firstRespondents(forms, 2))).toEqual([1, 2])
})

test('nobody who was left out came before one who was taken', () => {
  const anyForms = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.nat({ max: 3 })), { maxLength: 60 })
  fc.assert(
    fc.property(anyForms, fc.nat({ max: 40 }), (times, limit) => {
      const forms = times.map(([day, time], row) => form(`2025-01-0${day}`, time, row))
      const keyOf = ({ filledAt: { date, time }, row }: (typeof forms)[number]) =>
        `${date} ${time} ${String(row).padStart(3, '0')}`
      const expected = forms.map(keyOf).sort().slice(0, limit)
      expect(firstRespondents(forms, limit).map(keyOf)).toEqual(expected)
    }),
  )
})
