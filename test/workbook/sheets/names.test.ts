import { describe, expect, test } from 'vitest'
import { optional, required } from '../../../src/workbook/column.ts'
import { defineTable, defineWorkbook } from '../../../src/workbook/declare.ts'
import { count, year } from '../../../src/workbook/fields/numbers.ts'
import { text } from '../../../src/workbook/fields/text.ts'
import { readWorkbook } from '../../../src/workbook/read-workbook.ts'
import { sheetOf, sourceOf, type Written } from '../build-sheet.ts'
import { withLog } from '../show-problems.ts'

const workbook = defineWorkbook({
  ratl: defineTable({
    name: 'RATL',
    synonyms: ['Rencana Aksi'],
    required: true,
    byYear: true,
    note: 'Contoh.',
    columns: {
      year: required('Tahun', year, { note: 'Tahun', asAbove: true }),
      action: required('Tindakan', text, { note: 'Tindakan' }),
      status: required('Status', text, { note: 'Status' }),
      owner: optional('Penanggung Jawab', text, { note: 'Boleh kosong' }),
    },
  }),
  answers: defineTable({
    name: 'Responden',
    synonyms: ['Jawaban'],
    required: false,
    note: 'Contoh.',
    columns: {
      unit: required('Unit', text, { note: 'Unit' }),
      visits: optional('Kunjungan', count, { note: 'Kunjungan', feeds: true }),
    },
  }),
})

type Rows = readonly (readonly Written[])[]

const actions: Rows = [
  ['Tindakan', 'Status', 'Penanggung Jawab'],
  ['Menata loket', 'Open', 'Kepala'],
]
const withYears: Rows = [
  ['Tahun', 'Tindakan', 'Status'],
  [2021, 'Menata loket', 'Open'],
]
const answers: Rows = [
  ['Unit', 'Kunjungan'],
  ['Biro', 3],
]

function read(tables: Readonly<Record<string, Rows>>, hidden: readonly string[] = []) {
  const sheets = Object.entries(tables).map(([name, rows]) => ({
    ...sheetOf(rows, name),
    ...(hidden.includes(name) && { hidden: true as const }),
  }))
  const { value, shown, problems } = withLog(log => readWorkbook(sourceOf(sheets), workbook, log))
  return {
    years: value.ratl.rows.map(row => row.values.year),
    units: value.answers.rows.map(row => row.values.unit),
    shown,
    problems,
  }
}

describe('a sheet is read by another name, and that is told', () => {
  test.each([
    ['RATL Tahun 2021', 2021],
    ['RATL 2021 (2)', 2021],
    ['RATL thn. 2021 (final)', 2021],
    ['Rencana Aksi 2021', 2021],
    ['Copy of RATL 2021', 2021],
    ['2021 RATL', 2021],
  ])('%s', (name, expected) => {
    const { years, shown, problems } = read({ [name]: actions })
    expect(years).toEqual([expected])
    expect(shown).toEqual([`peringatan sheet.read-as ${name}`])
    expect(problems[0]?.message).toContain(`"RATL ${expected}"`)
  })

  test.each(['Data Responden', 'Responden (2)', 'Jawaban', 'Daftar Responden Final'])('%s', name => {
    const { units, shown } = read({ 'RATL 2021': actions, [name]: answers })
    expect(units).toEqual(['Biro'])
    expect(shown).toEqual([`peringatan sheet.read-as ${name}`])
  })

  test('even if its headings are not those that it should have, which are asked about', () => {
    const renamed = [['Tindakan', 'Keadaan', 'Penanggung Jawab'], ...actions.slice(1)]
    const { shown } = read({ 'RATL 2022': actions, 'RATL Tahun 2021': renamed })
    expect(shown).toEqual(['peringatan sheet.read-as RATL Tahun 2021', 'galat sheet.column-asked RATL Tahun 2021!B1'])
  })

  test('and if nobody knows one of them', () => {
    const { shown } = read({
      'RATL 2022': actions,
      'RATL Tahun 2021': [
        ['a', 'b'],
        ['c', 'd'],
      ],
    })
    expect(shown).toEqual(['peringatan sheet.read-as RATL Tahun 2021', 'galat sheet.no-header RATL Tahun 2021'])
  })
})

describe('a copy beside its original', () => {
  test.each(['RATL 2021 (2)', 'RATL Tahun 2021', 'Rencana Aksi 2021'])('%s is an error that names both', name => {
    const { shown, problems } = read({ 'RATL 2021': actions, [name]: actions })
    expect(shown).toEqual([`galat sheet.second ${name}`])
    expect(problems[0]?.message).toContain('"RATL 2021"')
    expect(problems[0]?.hint).toContain('"_"')
  })

  test('is passed over where its headings have nothing in common', () => {
    const { years, shown } = read({ 'RATL 2021': actions, 'RATL 2021 (2)': [['Warna'], ['x']] })
    expect(years).toEqual([2021])
    expect(shown).toEqual(['peringatan sheet.unknown RATL 2021 (2)'])
  })
})

describe('a sheet of no known name', () => {
  test('with the headings of a declared one is never passed over', () => {
    const { shown, problems } = read({ 'RATL 2022': actions, Lembar1: actions })
    expect(shown).toEqual(['galat sheet.looks-like Lembar1'])
    expect(problems[0]?.message).toContain('"RATL"')
  })

  test('with other headings is told and passed over', () => {
    expect(read({ 'RATL 2022': actions, Warna: [['Merah'], ['x']] }).shown).toEqual(['peringatan sheet.unknown Warna'])
  })

  test('is not spoken of where the name begins with "_"', () => {
    expect(read({ 'RATL 2022': actions, '_RATL 2021': actions, _x: answers }).shown).toEqual([])
  })
})

describe('a year in the name of a sheet', () => {
  test('is the year of its rows, which may say it too', () => {
    const { years, shown } = read({ 'RATL 2021': withYears })
    expect(years).toEqual([2021])
    expect(shown).toEqual([])
  })

  test('that its column contradicts is an error, once for each year', () => {
    const { shown, problems } = read({ 'RATL 2022': [...withYears, [null, 'Melatih', 'Open']] })
    expect(shown).toEqual(['galat sheet.year-differs RATL 2022!A2'])
    expect(problems[0]?.message).toMatch(/2021.*2022/)
  })
})

test('a hidden sheet is read, and that is told; one that nobody reads is not', () => {
  const { years, shown } = read({ 'RATL 2021': actions, _lama: actions }, ['RATL 2021', '_lama'])
  expect(years).toEqual([2021])
  expect(shown).toEqual(['peringatan sheet.hidden RATL 2021'])
})
