import { describe, expect, test } from 'vitest'
import { cellText } from '../../../src/workbook/cell-text.ts'
import { jsonSheets as read } from './read-bytes.ts'

const cellsOf = (text: string) =>
  read(text).map(({ name, rows }) => [name, rows.map(row => row.cells.map(cell => cellText(cell?.value)))])

describe('JSON', () => {
  test('of arrays of objects has the titles in its first row, in order of appearance', () => {
    expect(cellsOf('{"Unit":[{"No":1,"Nama":"Biro"},{"No":2,"Kelompok":"Pusat"}]}')).toEqual([
      [
        'Unit',
        [
          ['No', 'Nama', 'Kelompok'],
          ['1', 'Biro'],
          ['2', '', 'Pusat'],
        ],
      ],
    ])
  })

  test('of one object is a sheet of facts', () => {
    expect(cellsOf('{"Laporan":{"Jenis":"monev-skm","Tahun":2023}}')).toEqual([
      [
        'Laporan',
        [
          ['Isian', 'Nilai'],
          ['Jenis', 'monev-skm'],
          ['Tahun', '2023'],
        ],
      ],
    ])
  })

  test('keeps numbers, booleans and texts apart', () => {
    const [sheet] = read('{"S":[{"a":1.5,"b":true,"c":"1.5","d":0}]}')
    expect(sheet?.rows[1]?.cells.map(cell => cell?.value)).toEqual([
      { type: 'number', number: 1.5 },
      { type: 'boolean', boolean: true },
      { type: 'text', text: [{ text: '1.5' }] },
      { type: 'number', number: 0 },
    ])
  })

  test('null and empty text are no cells', () => {
    expect(read('{"S":[{"a":null,"b":"","c":1}]}')[0]?.rows[1]?.cells.slice(0, 2)).toEqual([undefined, undefined])
  })

  test('names a cell by its record and title', () => {
    const [sheet] = read('{"S":[{"a":1,"b":2},{"a":3,"b":4}]}')
    const row = sheet?.rows[2]
    expect(sheet?.cellName(row?.number ?? 0, 1)).toBe('[1].b')
  })

  test.each(['[]', '[{}]', '[{}, {}]'])('of the records %s is an empty list, which has no titles', records => {
    const [sheet] = read(`{"S":${records}}`)
    expect(sheet).toMatchObject({ rows: [], emptyList: true })
  })

  test.each(['{}', '[{"a":null}]', '[{"a":1}]'])('of %s has titles, and is none', records => {
    const [sheet] = read(`{"S":${records}}`)
    expect(sheet?.rows[0]?.number).toBe(1)
    expect(sheet?.emptyList).toBeUndefined()
  })

  test('may begin with a byte order mark', () => {
    expect(cellsOf('\uFEFF{"S":[]}')).toEqual([['S', []]])
  })

  test.each(['', '{', 'null', '[]', '"x"', '{"S":1}', '{"S":[[1]]}', '{"S":[{"a":[1]}]}', '{"S":[null]}'])(
    '%j is no input',
    text => {
      expect(() => read(text)).toThrow()
    },
  )

  test('names a cell of the title row by its title', () => {
    const [sheet] = read('{"S":[{"a":1,"b":2}]}')
    expect(sheet?.cellName(1, 1)).toBe('b')
  })

  test('a name that one record lacks is blank there, also when every object has a property of that name', () => {
    const names = ['toString', 'constructor', '__proto__']
    for (const name of names) {
      const [sheet] = read(`{"S":[{"a":1,"${name}":2},{"a":3}]}`)
      expect(sheet?.rows.map(row => cellText(row.cells[1]?.value))).toEqual([name, '2', ''])
      expect(sheet?.rows[2]?.cells[1]).toBeUndefined()
    }
  })
})
