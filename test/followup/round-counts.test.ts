import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { countRound, type RoundAction } from '../../src/followup/round-counts.ts'
import { countReturns } from '../../src/followup/round-returns.ts'

const cutoff = '2027-07-15' as CalendarDate
const days = ['2027-07-01', '2027-07-09', '2027-07-10', '2027-07-20'] as CalendarDate[]
const status = fc.constantFrom('Open' as const, 'Close' as const)
const action: fc.Arbitrary<RoundAction> = fc.record({
  year: fc.constantFrom(2025, 2026),
  unit: fc.constantFrom('A', 'B'),
  status,
  statusBefore: fc.option(status, { nil: undefined }),
  deadline: fc.option(fc.constantFrom(...days), { nil: undefined }),
})
const form = fc.record({ returned: fc.boolean(), returnedOn: fc.option(fc.constantFrom(...days), { nil: undefined }) })

test('what was open, less what was closed, with what was reopened and what is new, is open now; so is what is closed', () => {
  fc.assert(
    fc.property(fc.array(action), actions => {
      const counts = countRound(actions, cutoff)
      expect(counts.openBefore - counts.completed + counts.reopened + counts.newOpen).toBe(counts.open)
      expect(counts.closedBefore - counts.reopened + counts.completed + counts.newClosed).toBe(counts.closed)
      expect(counts.openBefore + counts.closedBefore + counts.newOpen + counts.newClosed).toBe(actions.length)
    }),
  )
})

test('years add up to the whole, and the order of rows never matters', () => {
  fc.assert(
    fc.property(fc.array(action), actions => {
      const [one, other] = [2025, 2026].map(year =>
        countRound(
          actions.filter(a => a.year === year),
          cutoff,
        ),
      )
      const all = countRound(actions, cutoff)
      for (const figure of [
        'openBefore',
        'completed',
        'reopened',
        'newOpen',
        'newClosed',
        'open',
        'overdue',
      ] as const) {
        expect((one?.[figure] ?? 0) + (other?.[figure] ?? 0)).toBe(all[figure])
      }
      expect(countRound([...actions].reverse(), cutoff)).toEqual(all)
    }),
  )
})

test('forms returned and missing are all forms; per cent is 100 only where none is missing', () => {
  fc.assert(
    fc.property(fc.array(form, { minLength: 1, maxLength: 30 }), forms => {
      const counts = countReturns(forms, '2027-07-09' as CalendarDate)
      expect(counts.returned + counts.missing).toBe(counts.forms)
      expect(counts.late + counts.undated).toBeLessThanOrEqual(counts.returned)
      expect(counts.percent === '100.00').toBe(counts.missing === 0)
    }),
  )
  const many = Array.from({ length: 30_000 }, (_, index) => ({ returned: index > 0 }))
  expect(countReturns(many, cutoff).percent).toBe('99.99')
  expect(countReturns([], cutoff).percent).toBeUndefined()
})

test('a form is late after the day that was set, not on it, and only where it came back', () => {
  const due = '2027-07-09' as CalendarDate
  const forms = days.flatMap(returnedOn => [true, false].map(returned => ({ returned, returnedOn })))
  expect(countReturns(forms, due)).toMatchObject({ forms: 8, returned: 4, late: 2, undated: 0 })
})
