import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capitalLetter } from '../../../src/base/ordinals.ts'
import { cellRanges, formatRanges } from '../../../src/base/origin/cell-ranges.ts'

const inSheet = (sheet: string, ...cells: readonly string[]) => cells.map(cell => ({ file: 'a.xlsx', sheet, cell }))

describe('ranges of cells', () => {
  test('run down columns and over columns of the same rows, sheet by sheet', () => {
    const places = [...inSheet('SKM', 'E2', 'D2', 'F2'), ...inSheet('RATL 2021', 'E6', 'E4', 'E5', 'G9')]
    expect(cellRanges(places).map(formatRanges)).toEqual(['SKM!D2:F2 (3 sel)', 'RATL 2021!E4:E6, G9 (4 sel)'])
  })

  test('of records in JSON bear their titles', () => {
    const places = inSheet('Unit', '[1].Nama', '[0].Nama', '[4].Nama', '[0].Kelompok')
    expect(cellRanges(places).map(formatRanges)).toEqual(['Unit![0]–[1].Nama, [4].Nama, [0].Kelompok (4 sel)'])
  })

  test('without cells name the sheet, or the file', () => {
    expect(cellRanges([{ file: 'a.json' }]).map(formatRanges)).toEqual(['a.json'])
    expect(cellRanges([{ file: 'a.xlsx', sheet: 'SKM' }]).map(formatRanges)).toEqual(['SKM'])
  })

  test('hold each cell once and no other', () => {
    const spot = fc.record({ column: fc.integer({ min: 1, max: 30 }), row: fc.integer({ min: 1, max: 12 }) })
    const nameOf = (column: number, row: number) => `${capitalLetter(column)}${row}`
    const numberOf = (letters: string) => [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0)
    fc.assert(
      fc.property(fc.array(spot, { minLength: 1, maxLength: 60 }), spots => {
        const names = spots.map(({ column, row }) => nameOf(column, row))
        const [only] = cellRanges(inSheet('RATL', ...names))
        const held = (only?.ranges ?? []).flatMap(range => {
          const [from, to = from] = range.split(':').map(one => /^([A-Z]+)(\d+)$/.exec(one) ?? [])
          const cells: string[] = []
          for (let column = numberOf(from?.[1] ?? ''); column <= numberOf(to?.[1] ?? ''); column += 1) {
            for (let row = Number(from?.[2]); row <= Number(to?.[2]); row += 1) cells.push(nameOf(column, row))
          }
          return cells
        })
        expect(held.toSorted()).toEqual([...new Set(names)].sort())
        expect(only?.count).toBe(held.length)
      }),
    )
  })
})
