import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arcCurves } from '../../../../src/render/pdf/picture/arc-curves.ts'

const anyNumber = fc.double({ min: -500, max: 500, noNaN: true })
const anyPoint = fc.tuple(anyNumber, anyNumber)
const anyRadius = fc.double({ min: 0.1, max: 500, noNaN: true })

test('an arc ends where it is told to, and a radius that does not reach makes half a circle', () => {
  fc.assert(
    fc.property(anyPoint, anyPoint, anyRadius, fc.boolean(), fc.boolean(), (from, to, radius, isLarge, isClockwise) => {
      const half = Math.hypot(to[0] - from[0], to[1] - from[1]) / 2
      fc.pre(half > 0.01)
      const curves = arcCurves(from, to, radius, isLarge, isClockwise)
      const [, , , , x, y] = curves.at(-1) ?? []
      expect(x).toBeCloseTo(to[0], 6)
      expect(y).toBeCloseTo(to[1], 6)
      if (radius > half) return
      const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const
      for (const curve of curves) expect(Math.hypot(curve[4] - middle[0], curve[5] - middle[1])).toBeCloseTo(half, 6)
    }),
  )
})

test('an arc from a point to itself is none', () => {
  expect(arcCurves([3, 4], [3, 4], 5, true, true)).toEqual([])
})
