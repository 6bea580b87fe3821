import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contrast } from '../../src/theme/check-legible.ts'

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map(value => `#${value.toString(16).padStart(6, '0')}`)

test('black on white is as strong as can be; grey #767676 is the lightest that is read with ease', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#FFFFFF')).toBeGreaterThan(4.5)
  expect(contrast('#777777', '#FFFFFF')).toBeLessThan(4.5)
})

test('the contrast of two colours is 1 to 21, the same both ways, and 1 for a colour with itself', () => {
  fc.assert(
    fc.property(anyColour, anyColour, (one, other) => {
      const found = contrast(one, other)
      expect(found).toBeGreaterThanOrEqual(1)
      expect(found).toBeLessThanOrEqual(21.000001)
      expect(contrast(other, one)).toBe(found)
      expect(contrast(one, one)).toBe(1)
    }),
  )
})
