import { describe, expect, test } from 'vitest'
import { readFacts } from '../../src/workbook/read-facts.ts'
import { dateCell, errorCell, sheetOf, type Written } from './build-sheet.ts'
import { factSheet } from './example-sheets.ts'
import { withLog } from './show-problems.ts'

const read = (...rows: readonly (readonly Written[])[]) =>
  withLog(log => readFacts(sheetOf(rows, 'Laporan'), factSheet, log))

const good: readonly (readonly Written[])[] = [
  ['Isian', 'Nilai'],
  ['Nomor', 'B-1/2023'],
  ['Tahun', 2023],
  ['Tanggal Surat', dateCell('2023-06-06')],
]
const values = { number: 'B-1/2023', year: 2023, day: '2023-06-06' }

describe('facts', () => {
  test('are read by their titles, with the cell of each', () => {
    const { value, shown } = read(...good)
    expect(value.values).toEqual(values)
    expect(value.at('year')).toEqual({ file: 'uji.xlsx', sheet: 'Laporan', cell: 'B3' })
    expect(shown).toEqual([])
  })

  test('are found in any order, without a heading, with blank rows, behind an empty column', () => {
    const moved = [...good.slice(1)].reverse().flatMap(row => [[], [null, ...row]])
    const { value, shown } = read(...moved)
    expect(value.values).toEqual(values)
    expect(value.at('number').cell).toBe('C6')
    expect(shown).toEqual([])
  })

  test('are known by a synonym, whatever the case and punctuation', () => {
    const { value, shown } = read(['NOMOR:', 'B-1/2023'], ['tahun  laporan', '2023'], ['TANGGAL-SURAT', '6 Juni 2023'])
    expect(value.values).toEqual(values)
    expect(shown).toEqual([])
  })

  test('that are not required may be missing or empty', () => {
    expect(read(...good, ['Logo', 'logo.png']).value.values?.logo).toBe('logo.png')
    expect(read(...good, ['Logo', null])).toMatchObject({ value: { values }, shown: [] })
    expect(read(...good, ['Logo', '  '])).toMatchObject({ value: { values }, shown: [] })
  })
})

describe('problems of facts', () => {
  test('a missing entry is one error of the sheet', () => {
    const { value, shown, problems } = read(...good.slice(0, 3))
    expect(value.values).toBeUndefined()
    expect(shown).toEqual(['galat fact.missing Laporan'])
    expect(problems[0]?.message).toContain('"Tanggal Surat"')
  })

  test('an empty entry is one error at its cell', () => {
    expect(read(...good.slice(0, 3), ['Tanggal Surat', '  ']).shown).toEqual(['galat fact.missing Laporan!B4'])
  })

  test('an unreadable entry is one error at its cell', () => {
    expect(read(...good.slice(0, 3), ['Tanggal Surat', '31/13/2022']).shown).toEqual([
      'galat cell.not-a-date Laporan!B4',
    ])
    expect(read(...good.slice(0, 3), ['Tanggal Surat', errorCell()]).shown).toEqual([
      'galat cell.error-value Laporan!B4',
    ])
  })

  test('an unknown entry is a warning at its title, with the nearest title', () => {
    const { value, shown, problems } = read(...good, ['Logi', 'x'])
    expect(value.values).toEqual(values)
    expect(shown).toEqual(['peringatan fact.unknown Laporan!A5'])
    expect(problems[0]?.hint).toContain('"Logo"')
  })

  test('an entry that stands twice is an error at the second, naming the first; the first holds', () => {
    const { value, shown, problems } = read(...good, ['Tahun', 2024])
    expect(value.values?.year).toBe(2023)
    expect(shown).toEqual(['galat fact.duplicate Laporan!B5'])
    expect(problems[0]?.message).toContain('B3')
  })

  test('of an empty sheet are its missing entries, each by its title', () => {
    const { shown, problems } = read()
    expect(shown).toEqual(Array.from({ length: 3 }, () => 'galat fact.missing Laporan'))
    expect(problems.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(['Nomor', 'Tahun', 'Tanggal Surat'])
  })

  test('an entry that holds only mark-up without words is missing', () => {
    expect(read(['Nomor', '<b></b>'], ...good.slice(2)).shown).toEqual(['galat fact.missing Laporan!B1'])
    expect(read(...good, ['Logo', '<b></b>']).shown).toEqual([])
  })
  test('a title row above "Isian" is passed over without a warning', () => {
    const { value, shown } = read(['LAPORAN SEMESTER'], [], ...good)
    expect(value.values).toEqual(values)
    expect(shown).toEqual([])
  })
})
