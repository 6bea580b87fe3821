import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CellLine } from '../../src/document/table.ts'
import { type Align, type CellTextLine, cellTextLines } from '../../src/typeset/cell-lines.ts'
import { anyWords } from '../document/arbitrary-inlines.ts'
import { cell, text } from '../document/build.ts'
import { faces } from './faces.ts'

const size = 9
const listIndent = 15

function lay(lines: readonly CellLine[], width = 120, align: Align = 'left', bold = false): readonly CellTextLine[] {
  return cellTextLines(cell('', { lines }), faces, { size, bold, align, listIndent }, width)
}

const line = (words: string, level = 0, marker?: string): CellLine => ({
  level,
  children: [text(words)],
  ...(marker !== undefined && { marker }),
})

const startOf = (printed: CellTextLine | undefined) => printed?.[0]?.x
const endOf = (printed: CellTextLine | undefined) => {
  const last = printed?.at(-1)
  return last === undefined ? 0 : last.x + last.width
}
const wordsOf = (printed: CellTextLine) => printed.map(fragment => fragment.text).join('')
const long = 'kata yang cukup panjang untuk beberapa baris dalam satu sel tabel'

describe('a list item', () => {
  test('has its marker at the indent of its level and its text hanging beside it', () => {
    for (const level of [1, 2, 3]) {
      const printed = lay([line(long, level, '1.')])
      expect(printed.length).toBeGreaterThan(2)
      expect(printed[0]?.[0]).toMatchObject({ text: '1. ', x: (level - 1) * listIndent })
      expect(printed[0]?.[1]?.x).toBe(level * listIndent)
      for (const further of printed.slice(1)) expect(startOf(further)).toBe(level * listIndent)
    }
  })

  test('has its marker only once', () => {
    expect(lay([line(long, 1, '§')]).filter(printed => wordsOf(printed).includes('§'))).toHaveLength(1)
  })

  test('with a marker wider than the indent keeps its text clear of it', () => {
    const [first, second] = lay([line(long, 1, '(12345)')])
    const [marker, words] = first ?? []
    expect(marker?.width).toBeGreaterThan(listIndent)
    expect(words?.x).toBeGreaterThan((marker?.x ?? 0) + (marker?.width ?? 0))
    expect(startOf(second)).toBe(words?.x)
  })

  test('has its marker in bold where the cell is', () => {
    expect(lay([line('x', 1, '1.')], 120, 'left', true)[0]?.map(({ face }) => face)).toEqual(['bold', 'bold'])
  })
})

test('a line of a list without a marker is indented all the same', () => {
  for (const printed of lay([line(long, 2)])) expect(startOf(printed)).toBe(2 * listIndent)
})

test('lines come in order, and none is lost', () => {
  const anyLine = fc.record({
    marker: fc.constantFrom('1.', 'a)', '•'),
    level: fc.integer({ min: 1, max: 3 }),
    words: anyWords,
  })
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 5 }), fc.integer({ min: 60, max: 200 }), (lines, width) => {
      const printed = lay(
        lines.map(({ marker, level, words }) => line(words, level, marker)),
        width,
      )
      const expected = lines.map(({ marker, words }) => marker + words).join('')
      expect(printed.map(wordsOf).join('').replaceAll(' ', '')).toBe(expected.replaceAll(' ', ''))
    }),
  )
})

describe('alignment', () => {
  const anyCase = fc.tuple(anyWords, fc.integer({ min: 80, max: 200 }), fc.nat({ max: 2 }))

  test('to the right ends every line at the right edge', () => {
    fc.assert(
      fc.property(anyCase, ([words, width, level]) => {
        for (const printed of lay([line(words, level)], width, 'right')) expect(endOf(printed)).toBeCloseTo(width, 6)
      }),
    )
  })

  test('to the centre leaves as much on the left as on the right of the indent', () => {
    fc.assert(
      fc.property(anyCase, ([words, width, level]) => {
        for (const printed of lay([line(words, level)], width, 'center')) {
          expect((startOf(printed) ?? 0) - level * listIndent).toBeCloseTo(width - endOf(printed), 6)
        }
      }),
    )
  })

  test('never lets a line out of its cell', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom<Align>('left', 'center', 'right'), ([words, width, level], align) => {
        for (const printed of lay([line(words, level)], width, align)) {
          expect(startOf(printed)).toBeGreaterThanOrEqual(-0.001)
          expect(endOf(printed)).toBeLessThanOrEqual(width + 0.001)
        }
      }),
    )
  })
})

test('a cell without lines prints nothing, an empty line keeps its height', () => {
  expect(lay([])).toEqual([])
  expect(lay([line('')])).toHaveLength(1)
})
