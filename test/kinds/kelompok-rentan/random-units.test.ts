import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import type { Criterion } from '../../../src/instrument/instrument.ts'
import { instrumentAt, loadSeries } from '../../../src/instrument/instrument-series.ts'
import { readValue } from '../../../src/instrument/score-instrument.ts'
import {
  type Divisor,
  evaluateUnit,
  facilitiesOf,
  supportOf,
} from '../../../src/kinds/parts/evaluation/facilities/evaluate-facilities.ts'
import type { ObservedUnit, State } from '../../../src/kinds/parts/evaluation/facilities/facility-input.ts'
import { type Fraction, fraction, roundFraction, sumOf, times } from '../../base/fraction.ts'
import { keptResources } from '../../kept-resources.ts'
import { runs } from '../../laws.ts'

const series = await loadSeries('kelompok-rentan', keptResources)
const listed = instrumentAt(series, '2025-12-31' as CalendarDate)
const items = [1, 2, 3, 4].map((number): Criterion => {
  return { code: `D.${number}`, name: `Butir ${number}`, shortNames: [], weight: 'equal', parts: [] }
})
const instrument = {
  ...listed,
  criteria: listed.criteria.map(one => (one.code === 'D' ? { ...one, parts: items } : one)),
}

const at = () => ({ file: 'acak.xlsx' })
/** A condition of something present, `x` absent, `-` not applicable. */
const anyFound = fc.array(fc.constantFrom('0', '1', '2', '3', '4', '5', '5', 'x', 'x', '-'), {
  minLength: 14,
  maxLength: 14,
})
const anySupport = fc.array(fc.constantFrom('v', 'x', '-'), { minLength: 4, maxLength: 4 })

const stateOf = (mark: string): State => (mark === 'x' ? 'Tidak' : mark === '-' ? 'TB' : 'Ya')

function unitOf(found: readonly string[], support: readonly string[]): ObservedUnit {
  return {
    number: 1,
    name: 'Balai Umpama',
    facilities: facilitiesOf(instrument).map((criterion, index) => {
      const mark = found[index] ?? ''
      const condition = /\d/.test(mark) ? Number(mark) : undefined
      return { criterion, state: stateOf(mark), condition, isPhotoPublic: false, row: index, at }
    }),
    support: supportOf(instrument).map((criterion, index) => {
      return { criterion, state: stateOf(support[index] ?? ''), at }
    }),
    at,
  }
}

/** In fractions, from the marks alone; undefined where nothing applies. */
function fractionOf(found: readonly string[], support: readonly string[], divisor: Divisor): Fraction | undefined {
  const conditions = found.filter(mark => /\d/.test(mark)).map(Number)
  const applicable = found.filter(mark => mark !== '-').length
  const supporting = support.filter(mark => mark !== '-').length
  if (applicable === 0 || supporting === 0) return undefined
  const shared = divisor === 'ada' ? conditions.length : applicable
  const sum = conditions.reduce((total, one) => total + one, 0)
  return sumOf([
    times(fraction(40, 100), fraction(100 * conditions.length, applicable)),
    times(fraction(50, 100), shared === 0 ? fraction(0) : fraction(20 * sum, shared)),
    times(fraction(10, 100), fraction(100 * support.filter(mark => mark === 'v').length, supporting)),
  ])
}

const anyDivisor = fc.constantFrom<Divisor>('ada', 'berlaku')

test('a unit comes to what fractions come to, whatever is there, is not, or does not apply', () => {
  fc.assert(
    fc.property(anyFound, anySupport, anyDivisor, (found, support, divisor) => {
      const { value } = evaluateUnit(unitOf(found, support), instrument, divisor)
      const expected = fractionOf(found, support, divisor)
      expect(value && readValue(value, instrument.readings[0])).toBe(expected && roundFraction(expected, 2))
    }),
    { numRuns: runs(5_000) },
  )
})

test('what does not apply changes nothing, wherever it stands; one more facility never lowers the fulfilment', () => {
  const fulfilment = (found: readonly string[]) => {
    const { parts } = evaluateUnit(unitOf(found, ['v', 'v', 'v', 'v']), instrument, 'ada')
    return parts.find(({ criterion }) => criterion.code === 'P')?.value
  }
  fc.assert(
    fc.property(anyFound, found => {
      const sorted = [...found].sort()
      expect(fulfilment(sorted)?.toString()).toBe(fulfilment(found)?.toString())
      const absent = found.indexOf('x')
      if (absent < 0) return
      const before = fulfilment(found)
      const after = fulfilment(found.with(absent, '3'))
      expect(before && after?.gt(before)).toBe(true)
    }),
    { numRuns: runs(2_000) },
  )
})

test('the list as it ships has no grade', () => {
  expect(series.instruments.map(({ readings: [{ bands }] }) => bands.length)).toEqual([0, 0])
})
