import { expect, test } from 'vitest'
import { labelPages } from '../../../src/render/pdf/page-book.ts'

type Counted = Parameters<typeof labelPages>[0][number]

const pages = (numbering: Counted['section']['numbering'], count: number, restart = false): Counted => ({
  section: { numbering, restart },
  pages: count,
})
const textsOf = (...sections: readonly Counted[]) => labelPages(sections).map(({ text }) => text)

test('a cover has none, the front is roman, the body arabic from 1', () => {
  expect(textsOf(pages('none', 1), pages('roman', 4, true), pages('arabic', 3, true))).toEqual([
    ...['', 'i', 'ii', 'iii', 'iv'],
    ...['1', '2', '3'],
  ])
})

test('a section that does not restart counts on', () => {
  expect(textsOf(pages('arabic', 2, true), pages('arabic', 2), pages('roman', 1))).toEqual(['1', '2', '3', '4', 'v'])
})

test('pages without a number are not counted', () => {
  expect(textsOf(pages('arabic', 1, true), pages('none', 2), pages('arabic', 1))).toEqual(['1', '', '', '2'])
})

test('a section may have no page', () => {
  expect(textsOf(pages('roman', 0, true), pages('arabic', 1))).toEqual(['1'])
})
