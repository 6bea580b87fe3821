import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyLayout } from './arbitrary-layout.ts'
import { firstPrints, placedWords, wordsOfGroup, wordsOfRow } from './placed-words.ts'

test('every word of every cell is printed for the first time exactly once', () => {
  fc.assert(
    fc.property(anyLayout, layout => {
      const groups = new Set(layout.rows.flatMap(row => row.groups))
      const expected = [...layout.rows.flatMap(wordsOfRow), ...[...groups].flatMap(wordsOfGroup)]
      const printed = firstPrints(layout).map(({ word }) => word)
      expect([...printed].sort()).toEqual([...expected].sort())
    }),
  )
})

test('words of a cell come in their order, and rows one after the other', () => {
  fc.assert(
    fc.property(anyLayout, layout => {
      const places = new Map(firstPrints(layout).map(({ word }, index) => [word, index]))
      const cells = [
        ...layout.rows.flatMap(row => row.cells),
        ...layout.rows.flatMap(row => row.groups.flatMap(group => group.cells)),
      ]
      for (const words of cells) {
        const own = words.map(word => places.get(word) ?? -1)
        expect(own).toEqual([...own].sort((left, right) => left - right))
      }
      let end = -1
      for (const row of layout.rows) {
        const own = wordsOfRow(row).map(word => places.get(word) ?? -1)
        expect(Math.min(...own)).toBeGreaterThan(end)
        end = Math.max(...own)
      }
    }),
  )
})

test('a page is read group first, then its rows', () => {
  fc.assert(
    fc.property(anyLayout, layout => {
      const places = new Map(firstPrints(layout).map(({ word }, index) => [word, index]))
      for (const { groups, cells } of layout.rows) {
        const [row = -1] = cells.map(words => places.get(words[0] ?? '') ?? -1)
        for (const group of groups) expect(places.get(group.cells[0]?.[0] ?? '')).toBeLessThan(row)
      }
    }),
  )
})

test('the heading stands on every page, repeated on all but the first; the caption on the first alone', () => {
  fc.assert(
    fc.property(anyLayout, layout => {
      const words = placedWords(layout)
      const headings = layout.matrix.columns.map((_, index) => `h${index}`)
      layout.slices.forEach((_, page) => {
        const onPage = words.filter(placed => placed.page === page)
        const head = onPage.filter(({ word }) => /^h\d+$/.test(word))
        expect(head.map(({ word }) => word)).toEqual(headings)
        expect(head.every(({ text }) => text.repeated === page > 0)).toBe(true)
        const caption = onPage.filter(({ word }) => ['Tabel', '1.', 'judul'].includes(word))
        expect(caption.map(({ word, text }) => [word, text.repeated])).toEqual(
          page > 0 ? [] : ['Tabel', '1.', 'judul'].map(word => [word, false]),
        )
      })
    }),
  )
})

test('what is marked as repeated was printed before, or says that it goes on', () => {
  fc.assert(
    fc.property(anyLayout, layout => {
      const seen = new Set<string>()
      for (const { word, text } of placedWords(layout)) {
        if (text.repeated && word !== '(lanjutan)' && word !== 'a.') expect(seen.has(word)).toBe(true)
        seen.add(word)
      }
    }),
  )
})
