import { expect, test } from 'vitest'
import { srgbProfile } from '../../../src/render/pdf/srgb-profile.ts'

const bytes = srgbProfile()
const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const textAt = (offset: number) => String.fromCharCode(...bytes.subarray(offset, offset + 4))
const tags = Array.from({ length: view.getUint32(128) }, (_, index) => {
  const at = 132 + index * 12
  return { signature: textAt(at), offset: view.getUint32(at + 4), size: view.getUint32(at + 8) }
})

test('is a profile of a screen in three colours, as long as it says', () => {
  expect(view.getUint32(0)).toBe(bytes.length)
  expect([12, 16, 20, 36].map(textAt)).toEqual(['mntr', 'RGB ', 'XYZ ', 'acsp'])
})

test('its tags lie inside it, at multiples of four, and the three curves are one', () => {
  for (const { offset, size } of tags) {
    expect(offset % 4).toBe(0)
    expect(offset + size).toBeLessThanOrEqual(bytes.length)
  }
  const curves = tags.filter(({ signature }) => signature.endsWith('TRC')).map(({ offset }) => offset)
  expect(new Set(curves).size).toBe(1)
})

test('its primaries add up to white', () => {
  const valuesOf = (signature: string) => {
    const offset = (tags.find(tag => tag.signature === signature)?.offset ?? 0) + 8
    return [0, 4, 8].map(at => view.getInt32(offset + at) / 0x10000)
  }
  const sums = [0, 1, 2].map(at => ['rXYZ', 'gXYZ', 'bXYZ'].reduce((sum, one) => sum + (valuesOf(one)[at] ?? 0), 0))
  expect(sums.map(sum => Math.round(sum * 1000))).toEqual([964, 1000, 825])
})

test('its curve rises from black to white', () => {
  const offset = (tags.find(({ signature }) => signature === 'rTRC')?.offset ?? 0) + 12
  const points = Array.from({ length: 256 }, (_, index) => view.getUint16(offset + 2 * index))
  expect([points[0], points.at(-1)]).toEqual([0, 0xffff])
  expect(points.every((point, index) => index === 0 || point >= (points[index - 1] ?? 0))).toBe(true)
})
