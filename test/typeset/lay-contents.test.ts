import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inlineText } from '../../src/document/inline.ts'
import {
  type ContentsEntry,
  type ContentsSlice,
  type ContentsStyle,
  layContents,
} from '../../src/typeset/lay-contents.ts'
import { anyInlines } from '../document/arbitrary-inlines.ts'
import { text } from '../document/build.ts'
import { faces } from './faces.ts'

const style: ContentsStyle = {
  title: { size: 13, leading: 18, below: 16 },
  size: 11,
  leading: 16,
  entryGap: 2,
  labelWidth: 22,
  numberWidth: 33,
}
const room = { width: 450, height: 300 }
const lay = (entries: readonly ContentsEntry[], title = 'DAFTAR ISI') =>
  layContents({ text: title, owner: {} }, entries, faces, style, room)

const labels = ['BAB III', 'A.', '1.'] as const
const anyEntries = fc.array(fc.tuple(fc.constantFrom(1, 2, 3), anyInlines), { maxLength: 30 }).map(all =>
  all.map(
    ([level, children], index): ContentsEntry => ({
      level,
      label: labels[level - 1] ?? '',
      children,
      anchor: `a${index}`,
    }),
  ),
)

const wordsOf = (slices: readonly ContentsSlice[]) =>
  slices
    .flatMap(slice => slice.texts.map(placed => placed.text))
    .join('')
    .replace(/[ \t\n]/g, '')

test('every entry is there with its label, in order, after the title', () => {
  fc.assert(
    fc.property(anyEntries, entries => {
      const expected = entries.map(({ label, children }) => label + inlineText(children)).join('')
      expect(wordsOf(lay(entries))).toBe(`DAFTARISI${expected.replace(/[ \t\n]/g, '')}`)
    }),
  )
})

test('every entry has one place for its page number, in order', () => {
  fc.assert(
    fc.property(anyEntries, entries => {
      const slots = lay(entries).flatMap(slice => slice.slots)
      expect(slots.map(slot => slot.anchor)).toEqual(entries.map(entry => entry.anchor))
    }),
  )
})

test('no text reaches into the place of a page number, and leaders begin behind their text', () => {
  fc.assert(
    fc.property(anyEntries, entries => {
      for (const { texts, slots } of lay(entries)) {
        for (const { top, bottom, baseline, leaderFrom, right } of slots) {
          const own = texts.filter(placed => placed.baseline > top && placed.baseline <= bottom)
          for (const { x, width } of own) expect(x + width).toBeLessThanOrEqual(right - style.numberWidth + 0.001)
          const onLine = own.filter(placed => placed.baseline === baseline)
          for (const { x, width } of onLine) expect(x + width).toBeLessThanOrEqual(leaderFrom + 0.001)
        }
      }
    }),
  )
})

test('entries stand below each other and on the page', () => {
  fc.assert(
    fc.property(anyEntries, entries => {
      for (const { height, texts, slots } of lay(entries)) {
        expect(height).toBeLessThanOrEqual(room.height)
        for (const [index, slot] of slots.slice(1).entries()) {
          expect(slot.top).toBeGreaterThanOrEqual(slots[index]?.bottom ?? 0)
        }
        for (const { baseline } of texts) {
          expect(baseline - style.size).toBeGreaterThanOrEqual(-0.001)
          expect(baseline).toBeLessThanOrEqual(height)
        }
      }
    }),
  )
})

test('a page number stands on the last line of its entry', () => {
  const long = Array.from({ length: 40 }, () => 'kata').join(' ')
  const [slice] = lay([{ level: 1, label: 'BAB I', children: [text(long)], anchor: 'a' }])
  const lines = new Set(slice?.texts.slice(1).map(({ baseline }) => baseline))
  expect(lines.size).toBeGreaterThan(1)
  expect(slice?.slots[0]?.baseline).toBe(Math.max(...lines))
})

describe('levels', () => {
  const entry = (level: number, label: string): ContentsEntry => ({
    level,
    label,
    children: [text('x')],
    anchor: label,
  })
  const startOf = (slice: ContentsSlice | undefined, words: string) =>
    slice?.texts.find(placed => placed.text.trim() === words)?.x

  test('are moved in, and chapters share one column wide enough for the widest label', () => {
    const [slice] = lay([entry(1, 'BAB I'), entry(1, 'BAB XXVIII'), entry(2, 'A.'), entry(3, '1.')])
    const textStarts = slice?.texts.filter(placed => placed.text === 'x').map(({ x }) => x) ?? []
    expect(textStarts[0]).toBe(textStarts[1])
    expect(textStarts[0]).toBeGreaterThan(faces.bold.widthOf('BAB XXVIII') * style.size)
    expect(startOf(slice, 'A.')).toBe(textStarts[0])
    expect(startOf(slice, '1.')).toBe((startOf(slice, 'A.') ?? 0) + style.labelWidth)
    expect(textStarts[2]).toBe((startOf(slice, 'A.') ?? 0) + style.labelWidth)
  })

  test('set chapters in bold', () => {
    const [slice] = lay([entry(1, 'BAB I'), entry(2, 'A.')])
    expect(slice?.texts.slice(1).map(({ face }) => face)).toEqual(['bold', 'bold', 'regular', 'regular'])
  })
})

test('the title stands once, in the middle of the first page', () => {
  const entries = Array.from({ length: 50 }, (_, index) => ({
    level: 2,
    label: 'A.',
    children: [text('x')],
    anchor: `a${index}`,
  }))
  const slices = lay(entries)
  expect(slices.length).toBeGreaterThan(2)
  const titles = slices.map(slice => slice.texts.filter(placed => placed.text === 'DAFTAR ISI').length)
  expect(titles).toEqual([1, ...slices.slice(1).map(() => 0)])
  const [title] = slices[0]?.texts ?? []
  expect((title?.x ?? 0) * 2 + (title?.width ?? 0)).toBeCloseTo(room.width, 6)
})

test('a list without entries is its title', () => {
  expect(lay([]).map(({ texts, slots }) => [texts.map(placed => placed.text), slots])).toEqual([[['DAFTAR ISI'], []]])
})

describe('entries longer than usual', () => {
  const longest = Array.from({ length: 60 }, (_, index) => `kata${index}`).join(' ')

  test('a title longer than a line is there in full', () => {
    expect(wordsOf(lay([], longest))).toBe(longest.replaceAll(' ', ''))
  })

  test('an entry longer than a page goes on on the next', () => {
    const children = [text(Array.from({ length: 20 }, () => longest).join(' '))]
    for (const { height } of lay([{ level: 1, label: 'BAB I', children, anchor: 'a' }])) {
      expect(height).toBeLessThanOrEqual(room.height)
    }
  })
})
