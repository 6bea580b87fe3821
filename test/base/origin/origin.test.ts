import { describe, expect, test } from 'vitest'
import { rulesFrom } from '../../../src/base/origin/explanation.ts'
import { fromRow } from '../../../src/base/origin/from-row.ts'
import { carryOrigins, explained, originOf, pick, precedent } from '../../../src/base/origin/origin.ts'
import type { Place } from '../../../src/problems/problem.ts'

const explain = rulesFrom<{ sum: { of: number } }>({ sum: { example: { of: 2 }, words: p => `jumlah ${p.of} baris` } })
const known = new Map<string, Place>()
/** A cell is one place, however often it is named; as a sheet that was read gives it. */
const cell = (name: string): Place => {
  const place = known.get(name) ?? { file: 'a.xlsx', sheet: 'RATL', cell: name }
  known.set(name, place)
  return place
}
const counts = explained(
  { closed: 3, open: 1 },
  { closed: explain('sum', { of: 4 }, { cells: () => [cell('F2'), cell('F3'), cell('F2')] }) },
)

describe('an origin', () => {
  test('tells rule, words and cells, each cell once', () => {
    const origin = originOf(counts, 'closed')
    expect(origin?.rule).toBe('sum')
    expect(origin?.words()).toBe('jumlah 4 baris')
    expect(origin?.cells()).toEqual([cell('F2'), cell('F3')])
    expect(originOf(counts, 'open')).toBeUndefined()
    expect(originOf(counts, 'neither')).toBeUndefined()
  })

  test('goes along with a spread and a pick', () => {
    expect(originOf({ ...counts, year: 2022 }, 'closed')).toBeDefined()
    const picked = pick(counts, 'closed', 'open')
    expect(picked).toMatchObject({ closed: 3, open: 1 })
    expect(originOf(picked, 'closed')).toBeDefined()
  })

  test('vanishes where the value was changed on its way', () => {
    expect(originOf({ ...counts, closed: 4 }, 'closed')).toBeUndefined()
  })

  test('is seen by nothing that lists or prints the object', () => {
    expect(Object.keys(counts)).toEqual(['closed', 'open'])
    expect(JSON.stringify(counts)).toBe('{"closed":3,"open":1}')
    expect(Object.getOwnPropertySymbols(structuredClone(counts))).toEqual([])
  })

  test('names the cells of what it was computed from too', () => {
    const shares = explained(
      { percent: '75.00' },
      {
        percent: explain(
          'sum',
          { of: 1 },
          { cells: () => [cell('A1')], of: () => [precedent('close', counts, 'closed')] },
        ),
      },
    )
    expect(originOf(shares, 'percent')?.cells()).toEqual([cell('A1'), cell('F2'), cell('F3')])
  })
})

describe('carried to a view', () => {
  const row = { at: (column: 'action' | 'unit') => cell(column === 'action' ? 'E2' : 'B2') }
  const shown = explained({ text: 'Budi', unit: 'Biro' }, fromRow(row, { text: 'action', unit: 'unit' }))

  test('it is found by the objects of the view', () => {
    const composed = { years: [{ year: 2022, ...counts }], rows: [shown] }
    const view = structuredClone(composed)
    const of = carryOrigins(composed, view)
    expect(of(view.years[0] as object, 'closed')?.rule).toBe('sum')
    expect(of(view.rows[0] as object, 'unit')?.cells()).toEqual([cell('B2')])
    expect(of(view, 'years')).toBeUndefined()
  })

  test('a masked copy says that it is masked, and from which cell', () => {
    const composed = { ...shown, text: '[disamarkan]' }
    const origin = carryOrigins(composed, composed)(composed, 'text')
    expect(origin?.words()).toMatch(/disamarkan/)
    expect(origin?.cells()).toEqual([cell('E2')])
  })
})
