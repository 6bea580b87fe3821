import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InputStore } from '../../../src/sources/packed/input-store.ts'
import { SheetWriter } from '../../../src/sources/packed/sheet-writer.ts'
import { unpackSheet } from '../../../src/sources/packed/unpack-sheet.ts'
import { parseCellName } from '../../../src/sources/xlsx/sheet-reader.ts'
import { showCells } from '../../hostile/show-cells.ts'

/** A sheet of these texts, row by row, with these merged areas. */
function sheetWith(cells: Readonly<Record<string, string>>, ...merges: readonly string[]) {
  const writer = new SheetWriter({ file: 'uji.xlsx', name: 'S' }, new InputStore())
  const placed = Object.entries(cells).map(([name, text]) => ({ ...position(name), text }))
  for (const row of [...new Set(placed.map(cell => cell.row))].sort((one, other) => one - other)) {
    writer.startRow(row)
    const ofRow = placed.filter(cell => cell.row === row)
    for (const { column, text } of ofRow.sort((one, other) => one.column - other.column)) writer.addText(column, text)
  }
  for (const merge of merges) {
    const [start = '', end = ''] = merge.split(':')
    const [first, last] = [position(start), position(end)]
    writer.addMerge({ top: first.row, left: first.column, bottom: last.row, right: last.column })
  }
  return unpackSheet(writer.finish())
}

function position(name: string) {
  const found = parseCellName(name)
  if (found === undefined) throw new Error(name)
  return found
}

const shown = (...parameters: Parameters<typeof sheetWith>) => showCells([sheetWith(...parameters)])

describe('a merged cell', () => {
  test('is seen by the cells it covers, on rows and columns in use', () => {
    expect(shown({ A1: 'a', C1: 'c', B3: 'b' }, 'A1:A3', 'C1:C9')).toEqual({
      'S!A1': 'a',
      'S!C1': 'c',
      'S!A3^': 'a',
      'S!B3': 'b',
      'S!C3^': 'c',
    })
  })

  test('hides what the file holds under it, and tells of it', () => {
    expect(shown({ A1: 'a', B1: 'hidden', A2: 'hidden too' }, 'A1:B2')).toEqual({
      'S!A1': 'a',
      'S!B1^': { shows: 'a', buries: 'hidden' },
      'S!A2^': { shows: 'a', buries: 'hidden too' },
      'S!B2^': 'a',
    })
  })

  test('buries nothing where the cells under it are blank', () => {
    expect(shown({ A1: 'a', B1: ' ', A2: '\n' }, 'A1:B2')).toMatchObject({ 'S!B1^': 'a', 'S!A2^': 'a' })
  })

  test('that is empty covers what lies under it all the same', () => {
    expect(shown({ B1: 'hidden', A2: 'x', C3: 'y' }, 'A1:B1', 'C2:C3')).toEqual({
      'S!B1^': { shows: [], buries: 'hidden' },
      'S!A2': 'x',
      'S!C3^': { shows: [], buries: 'y' },
    })
  })

  test('whose own row is empty is empty', () => {
    expect(shown({ A5: 'hidden', B5: 'x' }, 'A2:A9')).toEqual({
      'S!A5^': { shows: [], buries: 'hidden' },
      'S!B5': 'x',
    })
  })

  test('that spans the sheet costs no more than what is written on it', () => {
    const sheet = sheetWith({ A1: 'a', B3: 'b' }, 'A1:XFD1048576')
    expect(sheet.rows.map(row => row.cells.length)).toEqual([2, 2])
    expect(showCells([sheet])).toEqual({
      'S!A1': 'a',
      'S!B1^': 'a',
      'S!A3^': 'a',
      'S!B3^': { shows: 'a', buries: 'b' },
    })
  })

  test('beyond all that is written costs nothing', () => {
    expect(shown({ A1: 'a' }, 'B1:XFD9', 'A2:A1048576', 'D7:E9')).toEqual({ 'S!A1': 'a' })
  })

  test.each([
    ['A1:B2', 'B2:C3'],
    ['A1:C3', 'B2:B2'],
    ['A1:A3', 'A2:A4'],
    ['A1:C1', 'A1:C1'],
  ])('refuses another one over it: %s and %s', (...merges) => {
    const full = { A1: 'a', B1: 'a', C1: 'a', A2: 'a', B2: 'a', C2: 'a', A3: 'a', B3: 'a', C3: 'a' }
    expect(() => sheetWith(full, ...merges)).toThrow('overlapping-merges')
    expect(() => sheetWith(full, ...[...merges].reverse())).toThrow('overlapping-merges')
  })

  test('beside another one is no overlap', () => {
    const full = { A1: 'a', B1: 'b', A2: 'c', B2: 'd', A3: 'e', B3: 'f' }
    expect(shown(full, 'A1:A2', 'B1:B2', 'A3:B3')).toEqual({
      'S!A1': 'a',
      'S!B1': 'b',
      'S!A2^': { shows: 'a', buries: 'c' },
      'S!B2^': { shows: 'b', buries: 'd' },
      'S!A3': 'e',
      'S!B3^': { shows: 'e', buries: 'f' },
    })
  })
})

const side = fc.integer({ min: 0, max: 5 })
const anyArea = fc.tuple(side, side, side, side).map(([top, left, height, width]) => ({
  top: top + 1,
  left,
  bottom: top + 1 + height,
  right: left + width,
}))
const anyCells = fc.uniqueArray(fc.tuple(side, side), { selector: ([row, column]) => row * 9 + column, maxLength: 20 })

const textValue = (text: string) => ({ type: 'text', text: [{ text }] })

/** What stands in a covered cell: what the merged cell says, and what the file holds there. */
function coveredCell(master: string | undefined, own: string | undefined) {
  if (own === undefined) return master && { value: textValue(master), covered: true }
  const value = master === undefined ? { type: 'text', text: [] } : textValue(master)
  return { value, covered: true, buried: textValue(own) }
}

test('merges look the same as when every covered cell were written out', () => {
  fc.assert(
    fc.property(anyCells, anyArea, (cells, area) => {
      const grid = new Map(cells.map(([row, column]) => [`${row + 1},${column}`, `t${row},${column}`]))
      const writer = new SheetWriter({ file: 'uji.xlsx', name: 'S' }, new InputStore())
      const sorted = [...cells].sort(([row, column], [otherRow, other]) => row - otherRow || column - other)
      for (const [at, [row, column]] of sorted.entries()) {
        if (sorted[at - 1]?.[0] !== row) writer.startRow(row + 1)
        writer.addText(column, `t${row},${column}`)
      }
      writer.addMerge(area)
      const width = Math.max(0, ...cells.map(([, column]) => column + 1))
      const master = grid.get(`${area.top},${area.left}`)
      for (const row of unpackSheet(writer.finish()).rows) {
        for (let column = 0; column < width; column += 1) {
          const isInside =
            row.number >= area.top && row.number <= area.bottom && column >= area.left && column <= area.right
          const isMaster = row.number === area.top && column === area.left
          const own = grid.get(`${row.number},${column}`)
          const isCovered = isInside && !isMaster
          const wanted = isCovered ? coveredCell(master, own) : own && { value: textValue(own), covered: false }
          expect(row.cells[column]).toEqual(wanted)
        }
      }
    }),
  )
})
