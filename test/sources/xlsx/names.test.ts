import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spreadsheetCellName } from '../../../src/sources/source.ts'
import { parseCellName, parseRowNumber } from '../../../src/sources/xlsx/sheet-reader.ts'
import { decodeEscapes } from '../../../src/sources/xlsx/text-reader.ts'

describe('names of cells', () => {
  test('come back from their rows and columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_048_576 }), fc.nat({ max: 16_383 }), (row, column) => {
        expect(parseCellName(spreadsheetCellName(row, column))).toEqual({ row, column })
      }),
    )
  })

  test.each(['', 'A', '1', 'A0', 'A01', 'a1', '$A$1', 'A-1', 'A1.5', 'AAAA1', 'A12345678', 'A1 ', 'Å1', 'A１', 'R1C1'])(
    '%j is none',
    name => {
      expect(parseCellName(name)).toBeUndefined()
    },
  )

  test.each(['', '0', '01', '-1', '+1', '1e3', ' 1', '12345678', '1.0'])('%j is no row', text => {
    expect(parseRowNumber(text)).toBeUndefined()
  })
})

describe('escapes', () => {
  test.each([
    ['a_x000D_b', 'a\rb'],
    ['_x0041__x0042_', 'AB'],
    ['_xd83d__xDE00_', '😀'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x005F_x005F_x005F_x000D_', '_x005F_x000D_'],
    ['_x41_', '_x41_'],
    ['_X0041_', '_X0041_'],
    ['_x0041', '_x0041'],
    ['x0041_', 'x0041_'],
    ['__x0041_', '_A'],
    ['plain', 'plain'],
  ])('%j are undone once: %j', (written, text) => {
    expect(decodeEscapes(written)).toBe(text)
  })
})
