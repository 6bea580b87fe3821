import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countGrids, type Grid, rowsOf } from '../../bench/grids/grid.ts'
import { gridDocument } from '../../bench/grids/grid-document.ts'
import { differenceOf, edgesOf, type ReadPage } from '../../bench/grids/read-back.ts'
import { repeatGrids, repeatMatrices } from '../../bench/grids/repeat-rows.ts'
import { typstSource } from '../../bench/grids/typst-source.ts'
import type { Cell, MatrixItem } from '../../src/document/table.ts'

const cell = (text: string, columnSpan = 1): Cell => ({
  ...{ columnSpan, rowSpan: 1 },
  lines: [{ level: 0, children: [{ type: 'text', text }] }],
})
const row = (...cells: Cell[]): MatrixItem => ({ type: 'row', cells })
const widths = [20, 60, 40]

const grid: Grid = {
  section: { paper: 'A4', orientation: 'portrait' },
  page: { width: 595, height: 842, top: 50, right: 50, bottom: 50, left: 50 },
  columns: widths.map((width, at) => ({ role: 'name', width, align: 'left', head: `Kepala ${at}` })),
  rows: [
    ['1', 'Balai "Umpama"', 'Open'],
    ['', 'Loka Misal\nMaju', 'Close'],
  ],
  letters: { size: 8, leading: 10, lineHeight: 1.12, paddingX: 3, paddingY: 3 },
}

describe('grids', () => {
  test('a group stands in the first of its rows, and leaves its place free in the others', () => {
    const group: MatrixItem = {
      type: 'group',
      cells: [cell('1')],
      children: [row(cell('a'), cell('b')), row(cell('c'), cell('d'))],
    }
    expect(rowsOf(group, [], widths)).toEqual([
      ['1', 'a', 'b'],
      ['', 'c', 'd'],
    ])
  })

  test('a text over several columns stands in the widest of them', () => {
    expect(rowsOf(row(cell('Jumlah', 2), cell('9')), [], widths)).toEqual([['', 'Jumlah', '9']])
  })

  test('what is set so often has so many rows and texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), times => {
        expect(countGrids(repeatGrids([grid], times))).toEqual({ rows: 2 * times, texts: 5 * times })
      }),
    )
  })

  test('Typst is given every width and every text', () => {
    const source = typstSource([grid])
    expect(source).toContain('columns: (20pt, 60pt, 40pt)')
    expect(source).toContain('"1", "Balai \\"Umpama\\"", "Open",\n  "", "Loka Misal\\nMaju", "Close",')
  })
})

describe('repeated rows', () => {
  test('are the same and share nothing with each other', () => {
    const document = gridDocument([grid])
    const [block] = repeatMatrices(document, 3).sections[0]?.children ?? []
    const [before] = document.sections[0]?.children ?? []
    if (block?.type !== 'matrix' || before?.type !== 'matrix') throw new Error('a grid becomes a matrix')
    expect(block.body).toEqual([...before.body, ...before.body, ...before.body])
    const objects = [...block.body, ...before.body].flatMap(objectsIn)
    expect(new Set(objects).size).toBe(objects.length)
  })
})

function objectsIn(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}

/** A page on which the rows stand below each other, each text at the left edge of its column. */
function pageOf(rows: Grid['rows'], size = grid.page): ReadPage {
  const edges = edgesOf(grid.columns, grid.page.left)
  const lines = [grid.columns.map(({ head }) => head), ...rows]
  const items = lines.flatMap((texts, line) => {
    return texts.map((text, column) => ({ text, x: (edges[column] ?? 0) + 3, y: 780 - 20 * line }))
  })
  return { width: size.width, height: size.height, items }
}

describe('what is read back', () => {
  test('columns begin where those before them end', () => {
    expect(edgesOf(grid.columns, 50)).toEqual([50, 70, 130])
  })

  test('is the grid on one page or on several, its heading on each', () => {
    expect(differenceOf([grid], [pageOf(grid.rows)])).toBeUndefined()
    expect(
      differenceOf(
        [grid],
        grid.rows.map(one => pageOf([one])),
      ),
    ).toBeUndefined()
    expect(differenceOf([grid, grid], [pageOf([...grid.rows, ...grid.rows])])).toBe(
      'matrix 1: 2 of 2 rows found on pages 1 to 1',
    )
  })

  test.each([
    ['a row', [pageOf(grid.rows.slice(0, 1))], 'matrix 1: 1 of 2 rows found on pages 1 to 1'],
    [
      'a letter',
      [pageOf([['1', 'Balai Umpam', 'Open'], ...grid.rows.slice(1)])],
      'matrix 1: 0 of 2 rows found on pages 1 to 1',
    ],
    [
      'the size of the page',
      [pageOf(grid.rows, { ...grid.page, width: 842 })],
      'matrix 1: 0 of 2 rows found on pages 1 to 0',
    ],
    [
      'a page too many',
      [pageOf(grid.rows), { width: 595, height: 842, items: [] }],
      '1 pages that belong to no matrix',
    ],
  ])('says where %s is amiss', (_, pages, said) => {
    expect(differenceOf([grid], pages)).toBe(said)
  })
})
