import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarDate } from '../../src/base/dates/calendar-date.ts'
import { type CountedAction, countRatl, isOverdue, percentDone } from '../../src/followup/ratl-counts.ts'
import { daysBetween } from '../base/any-day.ts'
import { fraction, roundFraction } from '../base/fraction.ts'
import { figuresOf } from '../base/origin/figures-of.ts'
import { runs } from '../laws.ts'

const cutoff = '2023-06-06' as CalendarDate
const anyAction: fc.Arbitrary<CountedAction> = fc.record({
  year: fc.constantFrom(2021, 2022),
  unit: fc.constantFrom('Biro', 'Balai', 'Loka', '1"],["2'),
  recommendationNumber: fc.constantFrom('1', '2', '12', undefined),
  service: fc.constantFrom('Pengujian', 'Informasi', '2', undefined),
  status: fc.constantFrom('Open', 'Close'),
  deadline: fc.option(
    daysBetween(2022, 2024).map(day => day.text),
    { nil: undefined },
  ),
})
const anyActions = fc.array(anyAction, { maxLength: 40 })

const base: CountedAction = { year: 2022, unit: 'Biro', service: 'Pengujian', status: 'Close' }
const recommendations = (...actions: readonly CountedAction[]) => countRatl(actions, cutoff).recommendations

describe('counts', () => {
  test('agree with counting one by one', () => {
    fc.assert(
      fc.property(anyActions, actions => {
        const counts = countRatl(actions, cutoff)
        const differs = (left: CountedAction, right: CountedAction) =>
          left.year !== right.year ||
          left.unit !== right.unit ||
          left.recommendationNumber !== right.recommendationNumber ||
          left.service !== right.service
        const firsts = actions.filter((action, at) => actions.slice(0, at).every(other => differs(action, other)))
        const open = actions.filter(action => action.status === 'Open')
        expect(counts).toMatchObject({
          units: ['Biro', 'Balai', 'Loka', '1"],["2'].filter(unit => actions.some(action => action.unit === unit))
            .length,
          recommendations: firsts.length,
          actions: actions.length,
          open: open.length,
          closed: actions.length - open.length,
          overdue: open.filter(({ deadline }) => deadline !== undefined && Date.parse(deadline) < Date.parse(cutoff))
            .length,
        })
      }),
      { numRuns: runs(1000) },
    )
  })

  test('do not depend on the order of rows', () => {
    fc.assert(
      fc.property(anyActions, actions => {
        expect(countRatl([...actions].reverse(), cutoff)).toEqual(countRatl(actions, cutoff))
      }),
    )
  })

  test('of two survey years add up, since no recommendation belongs to both', () => {
    fc.assert(
      fc.property(anyActions, actions => {
        const of = (year: number) =>
          countRatl(
            actions.filter(action => action.year === year),
            cutoff,
          )
        const [before, after, all] = [of(2021), of(2022), countRatl(actions, cutoff)]
        for (const figure of ['recommendations', 'actions', 'closed', 'open', 'overdue'] as const) {
          expect(before[figure] + after[figure]).toBe(all[figure])
        }
      }),
    )
  })

  test('of no actions are zero, without a per cent', () => {
    const none = { units: 0, recommendations: 0, actions: 0, closed: 0, open: 0, overdue: 0, percent: undefined }
    expect(figuresOf(countRatl([], cutoff))).toEqual(none)
  })
})

describe('recommendations', () => {
  test('several actions of one service are one recommendation', () => {
    expect(recommendations(base, { ...base, status: 'Open' }, base)).toBe(1)
  })

  test('the same service is another recommendation in another unit or year', () => {
    expect(recommendations(base, { ...base, unit: 'Balai' }, { ...base, year: 2021 })).toBe(3)
  })

  test('numbers and services count as pairs', () => {
    const numbered = { ...base, service: undefined, recommendationNumber: '1' }
    expect(recommendations(numbered, { ...numbered, recommendationNumber: '2' }, numbered)).toBe(2)
    expect(recommendations(base, numbered, { ...base, recommendationNumber: '1' })).toBe(3)
  })

  test.each(['|', ' ', ',', '-', '\n', '"', '","', '\u0000'])('names that hold %j never run together', mark => {
    const numbered = { ...base, service: undefined }
    const left = { ...numbered, unit: `Biro${mark}1`, recommendationNumber: '2' }
    const right = { ...numbered, unit: 'Biro', recommendationNumber: `1${mark}2` }
    expect(recommendations(left, right)).toBe(2)
  })

  test('a number is never taken for a service of the same name', () => {
    const byNumber = { ...base, service: undefined, recommendationNumber: '1' }
    expect(recommendations(byNumber, { ...base, service: '1' })).toBe(2)
  })
})

describe('overdue', () => {
  const open = { ...base, status: 'Open' } as const

  test('is an open action whose deadline lies before the cutoff, not on it', () => {
    expect(isOverdue({ ...open, deadline: '2023-06-05' as CalendarDate }, cutoff)).toBe(true)
    expect(isOverdue({ ...open, deadline: cutoff }, cutoff)).toBe(false)
    expect(isOverdue({ ...open, deadline: '2023-06-07' as CalendarDate }, cutoff)).toBe(false)
  })

  test('is never a closed action, nor one without a deadline', () => {
    expect(isOverdue({ ...base, deadline: '2020-01-01' as CalendarDate }, cutoff)).toBe(false)
    expect(isOverdue(open, cutoff)).toBe(false)
  })
})

describe('the closed per cent', () => {
  const anyShare = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain(actions =>
      fc.tuple(fc.oneof(fc.integer({ min: 0, max: actions }), fc.constant(actions - 1)), fc.constant(actions)),
    )

  test.each([
    [275, 275, '100.00'],
    [45, 46, '97.83'],
    [0, 7, '0.00'],
    [1, 3, '33.33'],
    [2, 3, '66.67'],
    [19_999, 20_000, '99.99'],
    [99_999, 100_000, '99.99'],
    [9_999, 10_000, '99.99'],
  ])('of %i closed among %i is %s', (closed, actions, percent) => {
    expect(percentDone(closed, actions)).toBe(percent)
  })

  test('is 100.00 exactly when nothing is open', () => {
    fc.assert(
      fc.property(anyShare, ([closed, actions]) => {
        expect(percentDone(closed, actions) === '100.00').toBe(closed === actions)
      }),
      { numRuns: runs(2000) },
    )
  })

  test('is the exact share rounded half up wherever that stays below 100', () => {
    fc.assert(
      fc.property(anyShare, ([closed, actions]) => {
        const exact = roundFraction(fraction(closed * 100, actions), 2)
        const expected = exact === '100.00' && closed < actions ? '99.99' : exact
        expect(percentDone(closed, actions)).toBe(expected)
      }),
      { numRuns: runs(2000) },
    )
  })
})
