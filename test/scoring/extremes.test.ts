import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extremesOf } from '../../src/scoring/extremes.ts'
import { figuresOf } from '../base/origin/figures-of.ts'

const named = (...values: readonly string[]) => values.map((value, index) => ({ name: `U${index + 1}`, value }))

test('all that tie are named, in their order', () => {
  expect(figuresOf(extremesOf(named('4.00', '3.50', '4.00', '3.50', '3.67')))).toEqual({
    allEqual: false,
    highest: { value: '4.00', names: ['U1', 'U3'] },
    lowest: { value: '3.50', names: ['U2', 'U4'] },
  })
})

test('equal values are highest and lowest at once', () => {
  expect(extremesOf(named('3.20', '3.20'))).toMatchObject({ allEqual: true, highest: { names: ['U1', 'U2'] } })
})

test('values compare as numbers, not as text', () => {
  expect(extremesOf(named('9.50', '100.00')).highest.value).toBe('100.00')
})

test('nothing has neither', () => {
  expect(() => extremesOf([])).toThrow(RangeError)
})

test('no value lies outside, and the names are those that have the value', () => {
  const anyValues = fc.array(fc.integer({ min: 100, max: 400 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(anyValues, hundredths => {
      const values = named(
        ...hundredths.map(value => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`),
      )
      const { highest, lowest, allEqual } = extremesOf(values)
      const most = Math.max(...hundredths)
      expect(Number(highest.value)).toBe(most / 100)
      expect(highest.names).toEqual(values.filter((_, index) => hundredths[index] === most).map(({ name }) => name))
      expect(allEqual).toBe(highest.value === lowest.value)
      expect(lowest.names.length).toBeGreaterThan(0)
    }),
  )
})
