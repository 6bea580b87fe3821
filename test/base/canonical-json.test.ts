import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../src/base/canonical-json.ts'
import { Decimal } from '../../src/base/decimal.ts'

test('is JSON of the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), value => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})

test('does not depend on the order of keys or members', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: ([key]) => key }), entries => {
      const turned = [...entries].reverse()
      expect(canonicalJson(new Map(turned))).toBe(canonicalJson(new Map(entries)))
      expect(canonicalJson(new Set(turned.map(([key]) => key)))).toBe(
        canonicalJson(new Set(entries.map(([key]) => key))),
      )
    }),
  )
})

test('decimals are text with all their digits; what is undefined is left out', () => {
  expect(canonicalJson({ b: new Decimal('89.8012'), a: undefined, c: [undefined, 1] })).toBe(
    '{"b":"89.8012","c":[null,1]}',
  )
})

test('a number that JSON cannot write is refused', () => {
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError)
})
