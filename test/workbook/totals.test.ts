import { describe, expect, test } from 'vitest'
import { ProblemLog } from '../../src/problems/outcome.ts'
import { optional, required } from '../../src/workbook/column.ts'
import { defineTable } from '../../src/workbook/declare.ts'
import { count, decimal, year } from '../../src/workbook/fields/numbers.ts'
import { text } from '../../src/workbook/fields/text.ts'
import { readTableSheet } from '../../src/workbook/read-table-sheet.ts'
import { compareTotals, isTotalsRow } from '../../src/workbook/totals.ts'
import { sheetOf, under, type Written } from './build-sheet.ts'

const spec = defineTable({
  ...{ name: 'Angka', required: true, note: '' },
  columns: {
    year: required('Tahun', year, { note: '', asAbove: true }),
    unit: required('Unit', text, { note: '', total: 'count' }),
    respondents: required('Responden', count, { note: '', total: 'sum' }),
    value: optional('Nilai', decimal, { note: '', total: 'mean' }),
  },
})

const heading = ['Tahun', 'Unit', 'Responden', 'Nilai']
const data: readonly (readonly Written[])[] = [
  [2021, 'Biro', 10, 80],
  [2021, 'Balai', 30, 90],
  [2022, 'Biro', 5, '70,5'],
]

function compare(...rows: readonly (readonly Written[])[]) {
  const sheet = sheetOf([heading, ...rows])
  const log = new ProblemLog()
  const { rows: read, totals } = readTableSheet(sheet, spec, log)
  expect(log.problems).toEqual([])
  const compared = compareTotals(spec, read, totals).map(({ title, printed, computed, place }) =>
    [place.cell, title, printed, '=', ...computed].join(' '),
  )
  return { rows: read.length, compared }
}

describe('a row of totals', () => {
  const isTotal = (...cells: readonly Written[]) => isTotalsRow(sheetOf([cells]).rows[0] ?? { number: 1, cells: [] })

  test.each<[string, readonly Written[]]>([
    ['a label and numbers', ['Jumlah', null, 45]],
    ['its year', [2021, 'Total', '6.137', '89,80']],
    ['years in its label', ['Jumlah Tahun 2021 dan 2022', null, 45]],
    ['means and shares', ['Rata-rata', null, 45, '80,17', '100%', '-']],
    ['a merged label', ['TOTAL KESELURUHAN:', under('TOTAL KESELURUHAN:'), 45]],
    ['the label of the regulation', ['NRR', null, null, '3,52']],
  ])('is one with %s', (_, cells) => {
    expect(isTotal(...cells)).toBe(true)
  })

  test.each<[string, readonly Written[]]>([
    ['other words beside it', ['Jumlah', 'Biro', 45]],
    ['words behind the label', ['Jumlah petugas ditambah', null, 45]],
    ['no numbers', ['Jumlah', null, null]],
    ['no label', [2021, null, 45]],
    ['a name', ['Totalindo', null, 45]],
  ])('is none with %s', (_, cells) => {
    expect(isTotal(...cells)).toBe(false)
  })
})

describe('totals', () => {
  test('are never rows of data', () => {
    expect(compare(...data, ['Jumlah', null, 45, null]).rows).toBe(3)
  })

  test('stand for all rows above, when nothing says which', () => {
    expect(compare(...data, [null, 'Jumlah', 45]).compared).toEqual(['C5 Responden 45 = 45 45'])
  })

  test('stand for the rows since the total before, or for all', () => {
    const [first = [], second = [], third = []] = data
    const { compared } = compare(first, second, [null, 'Jumlah', 40], third, [null, 'Jumlah', 5])
    expect(compared).toEqual(['C4 Responden 40 = 40 40', 'C6 Responden 5 = 5 45'])
  })

  test('stand for the years that they name', () => {
    expect(compare(...data, [2021, 'Jumlah', 41]).compared).toEqual(['C5 Responden 41 = 40'])
    expect(compare(...data, [null, 'Jumlah Tahun 2022', 5]).compared).toEqual(['C5 Responden 5 = 5'])
    expect(compare(...data, [null, 'Jumlah Tahun 2021 dan 2022', 45]).compared).toEqual(['C5 Responden 45 = 45'])
    expect(compare(...data, [2019, 'Jumlah', 41]).compared).toEqual(['C5 Responden 41 ='])
  })

  test('of values are means, plain or weighted by the column that is summed', () => {
    expect(compare(...data.slice(0, 2), [null, 'Rata-rata', null, '87,5']).compared).toEqual([
      'D4 Nilai 87.5 = 85 87.5 85 87.5',
    ])
  })

  test('of words are how many rows there are', () => {
    expect(compare(...data, ['Jumlah', 3, null]).compared).toEqual(['B5 Unit 3 = 3 3'])
  })

  test('called a mean are one, also of what is summed otherwise', () => {
    expect(compare(...data, [null, 'Rata-rata', 15]).compared[0]).toMatch(/^C5 Responden 15 = 15 /)
  })
})
