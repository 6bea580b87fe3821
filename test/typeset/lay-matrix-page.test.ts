import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlacedText } from '../../src/typeset/placed.ts'
import { anyLayout, type Layout, usualLayout } from './arbitrary-layout.ts'
import { faces } from './faces.ts'
import { firstPrints } from './placed-words.ts'

const topOf = ({ baseline, size }: PlacedText) => baseline - faces.regular.ascent * size
const bottomOf = ({ baseline, size }: PlacedText) => baseline + faces.regular.descent * size
const roomOf = ({ room }: Layout, page: number) => (page === 0 ? room.first : room.further)

/** Rounding may carry a length so far. */
const slack = 0.02

/** A line may hang over the bottom of a page by a hundredth of itself: sums of lengths never come out even. */
const overhang = ({ style }: Layout) => style.leading / 100

test('nothing stands above the top of a page or below its bottom', () => {
  fc.assert(
    fc.property(anyLayout, layout => {
      layout.slices.forEach(({ texts, fills, rules, height }, page) => {
        const bottom = roomOf(layout, page) + slack + overhang(layout)
        expect(height).toBeLessThanOrEqual(bottom)
        expect(Math.min(...texts.map(topOf))).toBeGreaterThanOrEqual(0)
        expect(Math.max(...texts.map(bottomOf))).toBeLessThanOrEqual(height + slack)
        for (const fill of fills) expect(fill.y + fill.height).toBeLessThanOrEqual(height + slack)
        for (const rule of rules) expect(Math.max(rule.y1, rule.y2)).toBeLessThanOrEqual(height + slack)
      })
    }),
  )
})

test('no text stands on another', () => {
  fc.assert(
    fc.property(anyLayout, ({ slices, style }) => {
      for (const { texts } of slices) {
        const sorted = [...texts].sort((left, right) => left.baseline - right.baseline)
        sorted.forEach((text, index) => {
          for (const other of sorted.slice(index + 1)) {
            if (other.baseline - text.baseline >= style.leading - slack) break
            const isApart = text.x + text.width <= other.x + slack || other.x + other.width <= text.x + slack
            expect(isApart, `${text.text} | ${other.text}`).toBe(true)
          }
        })
      }
    }),
  )
})

test('no rule runs through a text', () => {
  fc.assert(
    fc.property(anyLayout, ({ slices }) => {
      for (const { texts, rules } of slices) {
        const across = rules.filter(({ y1, y2 }) => y1 === y2)
        const down = rules.filter(({ x1, x2 }) => x1 === x2)
        for (const text of texts) {
          const [left, right, top, bottom] = [text.x, text.x + text.width, topOf(text), bottomOf(text)]
          const through = [
            ...across.filter(({ y1, x1, x2 }) => y1 > top + slack && y1 < bottom - slack && x1 < right && x2 > left),
            ...down.filter(({ x1, y1, y2 }) => x1 > left + slack && x1 < right - slack && y1 < bottom && y2 > top),
          ]
          expect(through, text.text).toEqual([])
        }
      }
    }),
  )
})

/** Lengths of the rules under the last row of each page: one from edge to edge, where nothing is left open. */
function bottomRules({ slices }: Layout): readonly (readonly number[])[] {
  return slices.map(({ rules, height }) =>
    rules.filter(({ y1, y2 }) => y1 === y2 && Math.abs(y1 - height) < slack).map(({ x1, x2 }) => x2 - x1),
  )
}

describe('every page is framed, with a rule from edge to edge under its last row', () => {
  const framed = (layout: Layout) => layout.slices.map(() => [expect.closeTo(layout.room.width, 2)])

  test('where no groups stand in groups', () => {
    fc.assert(
      fc.property(usualLayout, layout => {
        fc.pre(layout.rows.every(({ groups }) => groups.length < 2))
        expect(bottomRules(layout)).toEqual(framed(layout))
      }),
    )
  })
})

test('every page prints something that no page before it did', () => {
  fc.assert(
    fc.property(usualLayout, layout => {
      expect([...new Set(firstPrints(layout).map(({ page }) => page))].sort((left, right) => left - right)).toEqual(
        layout.slices.map((_, page) => page),
      )
    }),
  )
})

test('text keeps to the columns of its cell', () => {
  fc.assert(
    fc.property(anyLayout, ({ slices, style, rows }) => {
      const edges = [0]
      for (const { width } of style.columns) edges.push((edges.at(-1) ?? 0) + width)
      const columnOf = new Map<string, number>()
      for (const { groups, cells } of rows) {
        let column = 0
        for (const words of [...groups.flatMap(group => group.cells), ...cells.slice(0, 1)]) {
          columnOf.set(words[0] ?? '', column)
          column += 1
        }
      }
      for (const { texts } of slices) {
        for (const text of texts) {
          const column = columnOf.get(text.text.split(' ')[0] ?? '')
          if (column === undefined) continue
          expect(text.x).toBeGreaterThanOrEqual((edges[column] ?? 0) + style.paddingX - slack)
          expect(text.x).toBeLessThan(edges[column + 1] ?? 0)
        }
      }
    }),
  )
})
