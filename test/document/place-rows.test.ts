import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeRows } from '../../src/document/place-rows.ts'
import { anyGrid } from './arbitrary-tables.ts'
import { cell, row } from './build.ts'

const gridOf = (...rows: Parameters<typeof placeRows>[0]) =>
  placeRows(rows).map(({ cells }) =>
    cells.map(({ cell: { lines }, column, fromAbove }) => {
      const [words] = lines.flatMap(({ children }) => children)
      return [column, words?.type === 'text' ? words.text : '', fromAbove] as const
    }),
  )

test('cells make way for those that reach down from above, on the left, between them and on the right', () => {
  const down = (words: string, columnSpan = 1) => cell(words, { rowSpan: 2, columnSpan })
  expect(gridOf(row(down('a'), 'b', down('c', 2), 'd', down('e')), row('f', 'g'))).toEqual([
    [
      [0, 'a', false],
      [1, 'b', false],
      [2, 'c', false],
      [4, 'd', false],
      [5, 'e', false],
    ],
    [
      [0, 'a', true],
      [1, 'f', false],
      [2, 'c', true],
      [4, 'g', false],
      [5, 'e', true],
    ],
  ])
})

test('a cell over several rows and columns keeps its column in all of them', () => {
  expect(gridOf(row('a', cell('b', { rowSpan: 3, columnSpan: 2 })), row('c'), row('d'))).toEqual([
    [
      [0, 'a', false],
      [1, 'b', false],
    ],
    [
      [0, 'c', false],
      [1, 'b', true],
    ],
    [
      [0, 'd', false],
      [1, 'b', true],
    ],
  ])
})

test('the cells of every row of a grid lie side by side and fill it, and each row keeps its own in order', () => {
  const anySize = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  const anyRows = anySize.chain(([rows, columns]) => fc.tuple(anyGrid(rows, columns), fc.constant(columns)))
  fc.assert(
    fc.property(anyRows, ([rows, columns]) => {
      const placed = placeRows(rows)
      expect(placed.map(one => one.row)).toEqual(rows)
      for (const { row: own, cells } of placed) {
        const end = cells.reduce((free, one) => {
          expect(one.column).toBe(free)
          return free + one.cell.columnSpan
        }, 0)
        expect(end).toBe(columns)
        expect(cells.filter(({ fromAbove }) => !fromAbove).map(one => one.cell)).toEqual(own.cells)
      }
    }),
  )
})
