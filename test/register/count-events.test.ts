import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { countEvents } from '../../src/register/count-events.ts'
import { type Limit, limitAt } from '../../src/register/limits.ts'
import { type Course, courseAt, isOverdue } from '../../src/register/standing.ts'
import { WorkCalendar } from '../../src/register/work-calendar.ts'
import { runs } from '../laws.ts'

const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    standing: fc.constantFrom('answered' as const, 'ended' as const, 'resting' as const, 'open' as const),
    isClosed: fc.boolean(),
    days: fc.option(fc.nat(30), { nil: undefined }),
    limit: fc.constantFrom(5, 14, 60),
  })
  .map(({ standing, isClosed, days, limit }) => {
    const closes = standing === 'ended' || (standing === 'answered' && isClosed)
    const known = standing === 'answered' ? days : (days ?? 0)
    return {
      standing,
      isClosed: closes,
      days: known,
      limit,
      isWithin: known === undefined ? undefined : known <= limit,
    }
  })

test('the order of events changes nothing, and figures are those of a list', () => {
  fc.assert(
    fc.property(fc.array(anyCourse, { maxLength: 40 }), courses => {
      const figures = countEvents(courses)
      expect(countEvents(courses.toReversed())).toEqual(figures)
      const answered = courses.filter(({ standing }) => standing === 'answered')
      const sorted = answered.flatMap(({ days }) => days ?? []).sort((one, other) => one - other)
      const middle = [sorted[Math.floor((sorted.length - 1) / 2)] ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0]
      expect(figures.days).toBe(sorted.reduce((sum, days) => sum + days, 0))
      expect(figures).toMatchObject({ answered: answered.length, timed: sorted.length })
      expect(figures.inTime).toBe(answered.filter(({ isWithin }) => isWithin).length)
      expect(figures.overdue).toBe(courses.filter(isOverdue).length)
      expect(figures.median?.toNumber()).toBe(
        sorted.length === 0 ? undefined : (middle[0] as number) / 2 + (middle[1] as number) / 2,
      )
    }),
    { numRuns: runs(500) },
  )
})

test('whatever came in is closed, answered, open or resting, each once', () => {
  fc.assert(
    fc.property(fc.array(anyCourse, { maxLength: 40 }), courses => {
      const { total, closed, pending, open, resting } = countEvents(courses)
      expect(closed + pending + open + resting).toBe(total)
    }),
    { numRuns: runs(300) },
  )
})

test('what came after the cutoff had not come yet', () => {
  const counting = { calendar: new WorkCalendar(5, []), countsFirstDay: false }
  const event = { received: '2025-03-03' as CalendarDate, rests: [], limit: 5, isClosed: false }
  const answered = { ...event, answered: '2025-03-12' as CalendarDate }
  expect(courseAt(answered, '2025-03-11' as CalendarDate, counting)).toMatchObject({
    standing: 'open',
    days: 6,
    isWithin: false,
  })
  expect(courseAt(answered, '2025-03-12' as CalendarDate, counting)).toMatchObject({ standing: 'answered', days: 7 })
  const asked = { ...event, rests: [{ asked: '2025-03-05' as CalendarDate, supplied: '2025-03-20' as CalendarDate }] }
  expect(courseAt(asked, '2025-03-14' as CalendarDate, counting)).toMatchObject({
    standing: 'resting',
    days: 2,
    isWithin: true,
  })
  expect(courseAt(asked, '2025-03-04' as CalendarDate, counting)).toMatchObject({ standing: 'open', days: 1 })
})

test('of limits that fit the one that says most holds, then the youngest; later ones not yet', () => {
  const limit = (days: number, validFrom: string, keys: Limit['keys']): Limit => {
    return { days, validFrom: validFrom as CalendarDate, keys }
  }
  const limits = [
    limit(14, '2019-01-01', { class: 'a' }),
    limit(12, '2024-01-01', { class: 'a' }),
    limit(30, '2020-01-01', { class: 'a', commodity: 'obat' }),
    limit(1, '2030-01-01', { class: 'a', commodity: 'obat', unit: 'x' }),
  ]
  const at = (keys: Limit['keys'], day: string) => limitAt(limits, keys, day as CalendarDate)?.days
  expect(at({ class: 'a' }, '2023-12-31')).toBe(14)
  expect(at({ class: 'a' }, '2024-01-01')).toBe(12)
  expect(at({ class: 'a', commodity: 'obat', unit: 'x' }, '2025-01-01')).toBe(30)
  expect(at({ class: 'b' }, '2025-01-01')).toBeUndefined()
  expect(at({ class: 'a' }, '2018-12-31')).toBeUndefined()
})
