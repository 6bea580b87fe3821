import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Decimal, type Rounded, roundHalfUp } from '../../src/base/decimal.ts'
import { type Criterion, leavesOf, type Reading, withoutCriteria } from '../../src/instrument/instrument.ts'
import { gradeOf, readScore, readValue, scoreInstrument } from '../../src/instrument/score-instrument.ts'
import { fraction, roundFraction, times } from '../base/fraction.ts'
import { runs } from '../laws.ts'
import { anyScoring, leavesFrom, naiveValue } from './any-instrument.ts'
import { shippedInstrument } from './shipped-instruments.ts'

const numRuns = runs(2000)

describe('the value of an instrument', () => {
  test('is that of a naive computation in fractions', () => {
    fc.assert(
      fc.property(anyScoring, ({ criteria, given }) => {
        const { value } = scoreInstrument({ criteria }, leavesFrom(given))
        const naive = naiveValue(criteria, given)
        expect(value && roundHalfUp(value, 12)).toBe(naive && roundFraction(naive, 12))
        const ikm = { factor: new Decimal(25), decimals: 2 }
        expect(value && readValue(value, ikm)).toBe(naive && roundFraction(times(naive, fraction(25)), 2))
      }),
      { numRuns },
    )
  })

  test('does not depend on the order of criteria, or of leaves', () => {
    const mirrored = (criteria: readonly Criterion[]): readonly Criterion[] =>
      criteria.toReversed().map(one => ({ ...one, parts: mirrored(one.parts) }))
    fc.assert(
      fc.property(anyScoring, ({ criteria, given }) => {
        const leaves = leavesFrom(given)
        const [one, other] = [criteria, mirrored(criteria)].map((some, index) => {
          const order = index === 0 ? leaves : new Map([...leaves].toReversed())
          return scoreInstrument({ criteria: some }, order).value
        })
        expect(one && roundHalfUp(one, 20)).toBe(other && roundHalfUp(other, 20))
      }),
      { numRuns: runs(500) },
    )
  })

  test('of equal weights lies between its lowest and its highest leaf', () => {
    const equal = (criteria: readonly Criterion[]): readonly Criterion[] =>
      criteria.map(one => ({ ...one, weight: 'equal', parts: equal(one.parts) }))
    fc.assert(
      fc.property(anyScoring, ({ criteria, given }) => {
        const leaves = leavesFrom(given)
        const { value } = scoreInstrument({ criteria: equal(criteria) }, leaves)
        expect(value === undefined).toBe(leaves.size === 0)
        if (value === undefined) return
        const exact = new Decimal(roundHalfUp(value, 20))
        expect(exact.gte(roundHalfUp(Decimal.min(...leaves.values()), 20))).toBe(true)
        expect(exact.lte(roundHalfUp(Decimal.max(...leaves.values()), 20))).toBe(true)
      }),
      { numRuns: runs(500) },
    )
  })

  test('without what was not asked is that of the others alone', () => {
    fc.assert(
      fc.property(anyScoring, fc.nat(), ({ criteria, given }, pick) => {
        const codes = leavesOf(criteria).map(({ code }) => code)
        const left = new Set([codes[pick % codes.length] ?? ''])
        const instrument = { ...shippedInstrument('skm-2017'), criteria }
        const rest = withoutCriteria(instrument, left)
        const others = new Map([...leavesFrom(given)].filter(([code]) => !left.has(code)))
        expect(leavesOf(rest.criteria).map(({ code }) => code)).toEqual(codes.filter(code => !left.has(code)))
        const isEqual = (some: readonly Criterion[]): boolean =>
          some.every(({ weight, parts }) => weight === 'equal' && isEqual(parts))
        if (isEqual(criteria)) {
          expect(scoreInstrument(rest, others)).toMatchObject({ value: scoreInstrument(instrument, others).value })
        }
      }),
      { numRuns: runs(500) },
    )
  })

  test('weights as they were printed are not normalised', () => {
    const { criteria } = shippedInstrument('skm-2017')
    const printed = criteria.map(one => ({ ...one, weight: new Decimal('0.1111') }))
    const values = ['88.13', '88.56', '88.62', '90.80', '89.45', '91.14', '93.00', '90.15', '88.34']
    const leaves = new Map(criteria.map(({ code }, index) => [code, new Decimal(values[index] ?? 0).div(25)]))
    const [equal, asPrinted] = [criteria, printed].map(some => scoreInstrument({ criteria: some }, leaves).value)
    const ikm = { factor: new Decimal(25), decimals: 2 }
    expect([equal, asPrinted].map(value => value && readValue(value, ikm))).toEqual(['89.80', '89.79'])
  })
})

describe('the grade of a value', () => {
  const ikm = shippedInstrument('skm-2017').readings[0]

  test.each([
    ['3.5324', '88.31', 'A', 1],
    ['3.532', '88.30', 'B', 2],
    ['2.6', '65.00', 'C', 3],
    ['1', '25.00', 'D', 4],
  ])('%s is printed as %s and graded %s', (value, printed, letter, rank) => {
    const read = readScore(new Decimal(value), ikm)
    expect(read).toMatchObject({ value: printed, band: { letter }, role: { rank, of: 4 } })
  })

  test('every value of the scale has one, whatever its reading', () => {
    const readings: readonly Reading[] = ['skm-2004', 'skm-2017', 'spkp-2021', 'spak-2021'].flatMap(
      id => shippedInstrument(id).readings,
    )
    fc.assert(
      fc.property(fc.constantFrom(...readings), fc.integer({ min: 100_000, max: 400_000 }), (reading, value) => {
        const { band, role } = readScore(new Decimal(value).div(100_000), reading)
        expect(reading.bands[role.rank - 1]).toBe(band)
      }),
    )
  })

  test.each(['24.99', '100.01'])('%s has none', value => {
    expect(() => gradeOf(value as Rounded, ikm)).toThrow(RangeError)
  })
})
