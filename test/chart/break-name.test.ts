import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakName } from '../../src/chart/chart-frame.ts'

const widthOf = (text: string) => text.length

test('breaks between words where the line would be too wide', () => {
  expect(breakName('Kurang bersih dari korupsi', 13, widthOf)).toBe('Kurang bersih\ndari korupsi')
  expect(breakName('Apr 2025', 4, widthOf)).toBe('Apr\n2025')
  expect(breakName('Apr 2025', 8, widthOf)).toBe('Apr 2025')
})

test('loses no word, and only a line of one word is too wide', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1 }),
      fc.integer({ min: 1, max: 30 }),
      (words, width) => {
        const lines = breakName(words.join(' '), width, widthOf).split('\n')
        expect(lines.flatMap(line => line.split(' '))).toEqual(words)
        for (const line of lines) expect(line.length <= width || !line.includes(' '), line).toBe(true)
      },
    ),
  )
})
