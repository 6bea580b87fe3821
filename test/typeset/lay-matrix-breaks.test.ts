import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layRows, tallest } from '../../src/typeset/laid-row.ts'
import { type Layout, usualLayout } from './arbitrary-layout.ts'
import { faces } from './faces.ts'
import type { FlatGroup, FlatRow } from './flat-matrix.ts'
import { firstPlaces, pagesOf, placedWords, topOf, wordsOfGroup } from './placed-words.ts'

const slack = 0.02

/** Heights of the rows as they are when nothing breaks them. */
function heightsOf({ matrix, style }: Layout): readonly number[] {
  return layRows(matrix, faces, style).map(row => row.height)
}

const groupsOf = ({ rows }: Layout) => [...new Set(rows.flatMap(row => row.groups))]

/** Height that the cells of a group want when they are printed again, "(lanjutan)" included. */
function nameHeight({ matrix, style }: Layout, group: FlatGroup): number {
  const laid = layRows(matrix, faces, style)[group.first]?.groups[group.level]
  return tallest(laid?.continued() ?? [], style)
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/**
 * The first page takes what it can: the matrix begins right under its caption, so that its first rows are broken or
 * parted where the room under the caption is small, although the next page would hold them whole.
 */
const beginsFirstPage = (row: FlatRow) => row.index === 0

test('a row breaks only when it is taller than a page or would leave a hole larger than a third of one', () => {
  fc.assert(
    fc.property(usualLayout, layout => {
      const heights = heightsOf(layout)
      const pages = pagesOf(layout)
      const top = topOf(layout)
      for (const row of layout.rows) {
        const [first = 0, second] = pages(row)
        if (second === undefined || beginsFirstPage(row)) continue
        const bottom = first === 0 ? layout.room.first : layout.room.further
        const hole = bottom - top(row)
        const isTall = (heights[row.index] ?? 0) > layout.bodyHeight - slack
        expect(isTall || hole > layout.bodyHeight / 3 - slack, `row ${row.index}`).toBe(true)
      }
    }),
  )
})

test('a row that breaks goes on on the very next page', () => {
  fc.assert(
    fc.property(usualLayout, layout => {
      const pages = pagesOf(layout)
      for (const row of layout.rows) {
        const [first = 0, ...further] = pages(row)
        expect(further).toEqual(further.map((_, index) => first + index + 1))
      }
    }),
  )
})

test('a group that is kept whole and fits a page stays on one', () => {
  fc.assert(
    fc.property(usualLayout, layout => {
      if (layout.matrix.keep !== 'group') return
      const heights = heightsOf(layout)
      const pages = pagesOf(layout)
      const outer = new Set(groupsOf(layout).filter(({ level }) => level === 0))
      for (const { first, last } of outer) {
        const rows = layout.rows.slice(first, last + 1)
        // Totals right after a group are kept with it, and only when all of that fits is any of it kept.
        const end = layout.rows.findIndex(({ index, role }) => index > last && role !== 'total')
        const block = heights.slice(first, end < 0 ? layout.rows.length : end)
        if (sum(block) > layout.bodyHeight || rows.some(beginsFirstPage) || block.length === 1) continue
        expect(new Set(rows.flatMap(pages)).size, `rows ${first} to ${last}`).toBe(1)
      }
    }),
  )
})

test('totals stand on the page of the row before them when that row and they fit on one', () => {
  fc.assert(
    fc.property(usualLayout, layout => {
      const heights = heightsOf(layout)
      const pages = pagesOf(layout)
      for (const row of layout.rows) {
        const before = layout.rows[row.index - 1]
        if (row.role !== 'total' || before === undefined || before.role === 'total') continue
        const end = layout.rows.findIndex(other => other.index > row.index && other.role !== 'total')
        const last = end < 0 ? layout.rows.length : end
        const start = layout.matrix.keep === 'group' ? (before.groups[0]?.first ?? before.index) : before.index
        // The first page has less room, since the caption stands on it too.
        if (beginsFirstPage(layout.rows[start] ?? before)) continue
        if (sum(heights.slice(start, last)) > layout.bodyHeight) continue
        const together = layout.rows.slice(before.index, last)
        if (before.groups.some(group => nameHeight(layout, group) > (heights[before.index] ?? 0))) continue
        expect(new Set(together.flatMap(pages)).size, `rows ${before.index} to ${last - 1}`).toBe(1)
      }
    }),
  )
})

describe('a page that begins inside a group', () => {
  /** The first row of each page, or what is left of one. */
  const firstRows = (layout: Layout): readonly (FlatRow | undefined)[] => {
    const pages = pagesOf(layout)
    return layout.slices.map((_, page) => layout.rows.find(row => pages(row).includes(page)))
  }

  test('names every group of its first row', () => {
    fc.assert(
      fc.property(usualLayout, layout => {
        const words = placedWords(layout)
        firstRows(layout).forEach((row, page) => {
          const onPage = new Set(words.filter(placed => placed.page === page).map(({ word }) => word))
          for (const group of row?.groups ?? []) {
            expect(
              wordsOfGroup(group).some(word => onPage.has(word)),
              `page ${page}`,
            ).toBe(true)
          }
        })
      }),
    )
  })

  test('repeats a group that was printed before in full and says that it goes on, once for each of its cells', () => {
    fc.assert(
      fc.property(usualLayout, layout => {
        const words = placedWords(layout)
        for (const [page, slice] of layout.slices.entries()) {
          const repeated = words.filter(placed => placed.page === page && placed.text.repeated)
          const repeatedWords = new Set(repeated.map(({ word }) => word))
          const named = groupsOf(layout).filter(group => wordsOfGroup(group).some(word => repeatedWords.has(word)))
          const isFull = slice.height > layout.room.further - layout.style.leading - slack
          if (isFull) continue
          expect(named.flatMap(wordsOfGroup).filter(word => !repeatedWords.has(word))).toEqual([])
          const said = repeated.filter(({ word }) => word === '(lanjutan)').length
          expect(said).toBe(sum(named.map(({ cells }) => cells.length)))
        }
      }),
    )
  })

  test('repeats nothing of groups that ended before it', () => {
    fc.assert(
      fc.property(usualLayout, layout => {
        const words = placedWords(layout)
        const pages = pagesOf(layout)
        const places = firstPlaces(layout)
        for (const group of groupsOf(layout)) {
          const own = new Set(wordsOfGroup(group))
          // A name that is longer than its rows goes on alone, and the names around it with it.
          const around = layout.rows[group.first]?.groups[0] ?? group
          const names = groupsOf(layout).filter(({ first, last }) => first >= around.first && last <= around.last)
          const named = names.flatMap(wordsOfGroup).map(word => places.get(word)?.page ?? 0)
          const lastPage = Math.max(...layout.rows.slice(group.first, group.last + 1).flatMap(pages), ...named)
          const repeated = words.filter(({ word, text }) => text.repeated && own.has(word))
          for (const { page } of repeated) expect(page).toBeLessThanOrEqual(lastPage)
        }
      }),
    )
  })
})
