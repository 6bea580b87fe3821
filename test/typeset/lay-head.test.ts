import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from '../../src/document/table.ts'
import { heightOfLines } from '../../src/typeset/laid-row.ts'
import type { LaidGrid } from '../../src/typeset/lay-grid.ts'
import { layHead } from '../../src/typeset/lay-grid.ts'
import { anyGrid } from '../document/arbitrary-tables.ts'
import { cell, row } from '../document/build.ts'
import { faces } from './faces.ts'
import { matrixStyleOf } from './matrix-style.ts'

const widths = [90, 130, 70, 110]
const style = matrixStyleOf(widths)
const lay = (head: readonly Row[]): LaidGrid => layHead(head, faces, style)
const total = widths.reduce((sum, width) => sum + width, 0)

test('cells of any spans cover the heading without a gap and without overlapping', () => {
  const anyHead = fc.integer({ min: 1, max: 3 }).chain(rows => anyGrid(rows, widths.length))
  fc.assert(
    fc.property(anyHead, head => {
      const { cells, height } = lay(head)
      const area = cells.reduce((sum, one) => sum + one.width * one.height, 0)
      expect(area).toBeCloseTo(total * height, 4)
      cells.forEach((one, index) => {
        for (const other of cells.slice(index + 1)) {
          const isApart =
            one.x + one.width <= other.x + 0.001 ||
            other.x + other.width <= one.x + 0.001 ||
            one.y + one.height <= other.y + 0.001 ||
            other.y + other.height <= one.y + 0.001
          expect(isApart).toBe(true)
        }
      })
    }),
  )
})

test('every cell is tall enough for its text', () => {
  const anyHead = fc.integer({ min: 1, max: 3 }).chain(rows => anyGrid(rows, widths.length))
  fc.assert(
    fc.property(anyHead, head => {
      for (const one of lay(head).cells) {
        expect(one.height).toBeGreaterThanOrEqual(heightOfLines(one.lines.length, style) - 0.001)
      }
    }),
  )
})

test('cells stand in the columns and rows that their spans leave them', () => {
  const head = [
    row(cell('No', { rowSpan: 2 }), 'Unit', cell('Status', { columnSpan: 2 })),
    row('Nama', 'Open', 'Close'),
  ]
  const lineHeight = heightOfLines(1, style)
  expect(lay(head).cells.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
    [0, 0, 90, 2 * lineHeight],
    [90, 0, 130, lineHeight],
    [220, 0, 180, lineHeight],
    [90, lineHeight, 130, lineHeight],
    [220, lineHeight, 70, lineHeight],
    [290, lineHeight, 110, lineHeight],
  ])
})

test('all cells are bold and centred', () => {
  const [first] = lay([row('A', 'B', 'C', 'D')]).cells
  const [fragment] = first?.lines[0] ?? []
  expect(fragment?.face).toBe('bold')
  expect((fragment?.x ?? 0) * 2 + (fragment?.width ?? 0)).toBeCloseTo(90 - 2 * style.paddingX, 6)
})

test('a matrix without a heading has none', () => {
  expect(lay([])).toEqual({ cells: [], height: 0 })
})
