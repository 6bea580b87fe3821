import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { keepResults } from '../../src/base/keep-results.ts'

const count = 3

test('what is asked for is what the work gives, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-f]$/)), texts => {
      const kept = keepResults(text => ({ text }), count)
      expect(texts.map(text => kept(text).text)).toEqual(texts)
    }),
  )
})

test('nothing is worked out again that is among the last asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-f]$/)), texts => {
      const work = vi.fn((text: string) => ({ text }))
      const kept = keepResults(work, count)
      texts.forEach((text, at) => {
        work.mockClear()
        kept(text)
        const last = [...new Set(texts.slice(0, at).reverse())].slice(0, count)
        if (last.includes(text)) expect(work).not.toHaveBeenCalled()
      })
    }),
  )
})

test('results are not kept for good', () => {
  const work = vi.fn((text: string) => ({ text }))
  const kept = keepResults(work, count)
  const texts = Array.from({ length: 2 * count + 1 }, (_, index) => `${index}`)
  for (const text of [...texts, '0']) kept(text)
  expect(work).toHaveBeenCalledTimes(texts.length + 1)
})
