import { describe, expect, test } from 'vitest'
import { plainText } from '../../src/base/rich-text.ts'
import { required } from '../../src/workbook/column.ts'
import { defineTable } from '../../src/workbook/declare.ts'
import { date } from '../../src/workbook/fields/date.ts'
import { readTableSheet } from '../../src/workbook/read-table-sheet.ts'
import { errorCell, sheetOf, under, unresolvedCell, type Written } from './build-sheet.ts'
import { visitSheet } from './example-sheets.ts'
import { withLog } from './show-problems.ts'

const titles = [
  'Unit Pelayanan',
  'Jenis Layanan',
  'Jumlah Pengunjung',
  'Nilai',
  'Tanggal',
  'Catatan',
  'Status',
] as const

function read(...rows: readonly (readonly Written[])[]) {
  const { value, ...log } = withLog(own => readTableSheet(sheetOf([titles, ...rows]), visitSheet, own))
  return { rows: value.rows, ...log }
}
/** Unit, service and visitors of each row. */
const shownRows = (result: ReturnType<typeof read>) =>
  result.rows.map(({ values }) => `${values.unit} / ${values.service ?? '-'} / ${values.visitors ?? '-'}`)

describe('rows', () => {
  test('become typed values that know their cells', () => {
    const { rows, shown } = read(['Biro', 'Hukum', '6.137', '88,13', '1/8/2022', 'Baik', 'Open'])
    expect(shown).toEqual([])
    const [row] = rows
    expect(row?.values).toMatchObject({
      unit: 'Biro',
      service: 'Hukum',
      visitors: 6137,
      day: '2022-08-01',
      state: 'Open',
    })
    expect(row?.values.value?.toString()).toBe('88.13')
    expect(plainText(row?.values.remark ?? [])).toBe('Baik')
    expect(row?.at('visitors')).toEqual({ file: 'uji.xlsx', sheet: 'Lembar', cell: 'C2' })
  })

  test('that are blank are skipped, and so is a heading that is repeated', () => {
    const result = read(['Biro', 'Hukum', 1], [], [null, '  ', ''], titles, ['Balai', 'Uji', 2])
    expect(shownRows(result)).toEqual(['Biro / Hukum / 1', 'Balai / Uji / 2'])
    expect(result.shown).toEqual([])
  })

  test('with one word that is also a title are data', () => {
    expect(shownRows(read(['Status']))).toEqual(['Status / - / -'])
  })

  test('keep their own row numbers after skipped ones', () => {
    expect(read([], [], ['Biro', null, 'x']).shown).toEqual(['galat cell.not-a-count Lembar!C4'])
  })

  test('with an error stay out of the result; all their errors are reported', () => {
    const result = read(['Biro', 'Hukum', 'x', 'y', 'z'], ['Balai', 'Uji', 2])
    expect(result.shown).toEqual([
      'galat cell.not-a-count Lembar!C2',
      'galat cell.not-a-decimal Lembar!D2',
      'galat cell.not-a-date Lembar!E2',
    ])
  })

  test('without what is required are one error each at the empty cell', () => {
    expect(read([null, 'Hukum', 1]).shown).toEqual(['galat cell.missing Lembar!A2'])
  })

  test('that are missing altogether are one error of a required sheet', () => {
    expect(read().shown).toEqual(['galat sheet.empty Lembar'])
  })

  test('of a sheet that is not required may be missing', () => {
    const { shown } = withLog(log => readTableSheet(sheetOf([titles]), { ...visitSheet, required: false }, log).rows)
    expect(shown).toEqual([])
  })

  test('of a table without its required column give one error, not one for each row', () => {
    const sheet = sheetOf([
      ['Jenis Layanan', 'Jumlah Pengunjung'],
      ['Hukum', 1],
      ['Uji', 2],
    ])
    const { value, shown } = withLog(log => readTableSheet(sheet, visitSheet, log).rows)
    expect(value).toEqual([])
    expect(shown).toEqual(['galat sheet.missing-column Lembar'])
  })

  test('under a heading of two levels that is repeated further down are not disturbed by it', () => {
    const heading = [
      ['Unit Pelayanan', 'Data', under('Data')],
      [null, 'Jumlah Pengunjung', 'Tanggal'],
    ]
    const sheet = sheetOf([...heading, ['Biro', 3], ...heading, ['Balai', 4]])
    const { value, shown } = withLog(log => readTableSheet(sheet, visitSheet, log).rows)
    expect(value.map(row => row.values.unit)).toEqual(['Biro', 'Balai'])
    expect(shown).toEqual([])
  })

  test.each<[string, readonly (readonly Written[])[]]>([
    [
      'some',
      [
        ['Unit Pelayanan', 'Data', under('Data')],
        [under('Unit Pelayanan'), 'Jumlah Pengunjung', 'Tanggal'],
      ],
    ],
    [
      'all',
      [
        ['Unit Pelayanan', 'Jumlah Pengunjung'],
        [under('Unit Pelayanan'), under('Jumlah Pengunjung')],
      ],
    ],
    [
      'an unknown one',
      [
        ['Warna', 'Data', under('Data')],
        [under('Warna'), 'Unit Pelayanan', 'Jumlah Pengunjung'],
      ],
    ],
  ])('under a repeated heading of two levels with %s of its titles merged downwards: it is no data', (_, heading) => {
    const withUnit = (unit: string, visitors: number) =>
      heading[0]?.[0] === 'Warna' ? ['x', unit, visitors] : [unit, visitors]
    const sheet = sheetOf([...heading, withUnit('Biro', 3), ...heading, withUnit('Balai', 4)])
    const { value, problems } = withLog(log => readTableSheet(sheet, visitSheet, log).rows)
    expect(value.map(row => `${row.values.unit} ${row.values.visitors}`)).toEqual(['Biro 3', 'Balai 4'])
    expect(problems.filter(({ severity }) => severity === 'galat')).toEqual([])
  })
})

describe('a cell that holds nothing once it is read', () => {
  test.each(['<p></p>', '<b> </b>', '<br/>'])('is missing where it is required: %s', written => {
    expect(read([written, 'Hukum', 1]).shown).toEqual(['galat cell.missing Lembar!A2'])
    expect(read(['Biro', written, 1]).shown).toEqual([])
  })

  test('is missing although its control characters are warned of too', () => {
    expect(read(['\u0001', 'Hukum', 1]).shown).toEqual([
      'peringatan cell.replaced-characters Lembar!A2',
      'galat cell.missing Lembar!A2',
    ])
  })

  test('is not missing as well when it could not be understood', () => {
    const { name, note, columns } = visitSheet
    const day = required('Tanggal', date, { note: 'Hari' })
    const { unit, service, visitors, value } = columns
    const spec = defineTable({ name, note, required: true, columns: { unit, service, visitors, value, day } })
    const sheet = sheetOf([Object.values(spec.columns).map(({ title }) => title), ['Biro', 'Hukum', 1, 2, 'besok']])
    expect(withLog(log => readTableSheet(sheet, spec, log).rows).shown).toEqual(['galat cell.not-a-date Lembar!E2'])
  })
})

describe('a blank', () => {
  test('number is missing, never 0', () => {
    const { rows, shown } = read(['Biro', 'Hukum', null, '', ''])
    expect(rows[0]?.values.visitors).toBeUndefined()
    expect(rows[0]?.values.value).toBeUndefined()
    expect(rows[0]?.values.day).toBeUndefined()
    expect(shown).toEqual([])
  })

  test('that is a 0 stays a 0', () => {
    const { rows } = read(['Biro', 'Hukum', 0, '0'])
    expect(rows[0]?.values.visitors).toBe(0)
    expect(rows[0]?.values.value?.toString()).toBe('0')
  })
})

describe('formulas', () => {
  test('that failed are an error at their cell with what Excel shows', () => {
    const { shown, problems } = read(['Biro', 'Hukum', errorCell('#REF!')])
    expect(shown).toEqual(['galat cell.error-value Lembar!C2'])
    expect(problems[0]?.message).toContain('#REF!')
  })

  test('without a stored result are an error at their cell', () => {
    expect(read(['Biro', unresolvedCell]).shown).toEqual(['galat cell.formula-without-result Lembar!B2'])
  })

  test('that failed in a grouping column do not pass for "as above"', () => {
    const { shown } = read(['Biro', 'Hukum', 1], [errorCell('#N/A'), 'Hukum', 2])
    expect(shown).toEqual(['galat cell.error-value Lembar!A3'])
  })

  test('that failed in every cell of a row are reported, not taken for a blank row', () => {
    expect(read(['Biro', 'Hukum', 1], [null, null, errorCell()], [null, unresolvedCell]).shown).toEqual([
      'galat cell.error-value Lembar!C3',
      'galat cell.formula-without-result Lembar!B4',
    ])
  })
})

describe('as above', () => {
  test('an empty grouping cell takes the value above it, merged or not', () => {
    const merged = read(['Biro', 'Hukum', 1], [under('Biro'), under('Hukum'), 2], [under('Biro'), 'Informasi', 3])
    const blank = read(['Biro', 'Hukum', 1], [null, null, 2], ['', 'Informasi', 3])
    expect(shownRows(merged)).toEqual(['Biro / Hukum / 1', 'Biro / Hukum / 2', 'Biro / Informasi / 3'])
    expect(shownRows(blank)).toEqual(shownRows(merged))
  })

  test('a new unit does not inherit the service of the unit before', () => {
    expect(shownRows(read(['Biro', 'Hukum', 1], ['Balai', null, 2]))).toEqual(['Biro / Hukum / 1', 'Balai / - / 2'])
  })

  test('the same unit written again keeps the service above', () => {
    expect(shownRows(read(['Biro', 'Hukum', 1], ['Biro', null, 2]))).toEqual(['Biro / Hukum / 1', 'Biro / Hukum / 2'])
  })

  test('a unit that comes back later does not find its old service', () => {
    const result = read(['Biro', 'Hukum', 1], ['Balai', 'Uji', 2], ['Biro', null, 3])
    expect(shownRows(result)[2]).toBe('Biro / - / 3')
  })

  test('holds over blank rows and repeated headings', () => {
    expect(shownRows(read(['Biro', 'Hukum', 1], [], titles, [null, null, 2]))[1]).toBe('Biro / Hukum / 2')
  })

  test('is never said of a column that does not group', () => {
    const { rows } = read(['Biro', 'Hukum', 1, 88, '1/8/2022', 'Baik'], [null, null, 2])
    expect(rows[1]?.values).toMatchObject({ visitors: 2, value: undefined, day: undefined, remark: undefined })
  })

  test('a value knows the cell it was written in', () => {
    const { rows } = read(['Biro', 'Hukum', 1], [null, null, 2])
    expect(rows[1]?.at('unit').cell).toBe('A2')
    expect(rows[1]?.at('visitors').cell).toBe('C3')
  })

  test('an error that many rows inherit is reported once, at its origin', () => {
    const { shown } = read(['Biro', errorCell(), 1], [null, null, 2], [null, null, 3])
    expect(shown).toEqual(['galat cell.error-value Lembar!B2'])
  })

  test('nothing above the first row is one error there, for all the rows that would inherit it', () => {
    expect(read([null, null, 1], ['Biro', null, 2]).shown).toEqual(['galat cell.missing Lembar!A2'])
    expect(read([null, null, 1], [null, 'Uji', 2], [], [null, null, 3]).shown).toEqual(['galat cell.missing Lembar!A2'])
  })
})

describe('merged cells', () => {
  test('a merged number counts once', () => {
    const { rows, shown } = read(['Biro', 'Hukum', 12], [under('Biro'), under('Hukum'), under(12), 88])
    expect(rows.map(row => row.values.visitors)).toEqual([12, undefined])
    expect(shown).toEqual([])
  })

  test('a column that speaks across a merge speaks for every row that it covers', () => {
    const { rows } = read(
      ['Biro', 'Hukum', 1, null, null, null, 'Open'],
      [null, null, 2, null, null, null, under('Open')],
    )
    expect(rows.map(row => row.values.state)).toEqual(['Open', 'Open'])
  })

  test('the same column does not speak for a row that is only blank', () => {
    const { rows } = read(['Biro', 'Hukum', 1, null, null, null, 'Open'], [null, null, 2])
    expect(rows.map(row => row.values.state)).toEqual(['Open', undefined])
  })

  test('a row that consists of covered cells is no row of its own', () => {
    expect(read(['Biro', 'Hukum', 1], [under('Biro'), under('Hukum'), under(1)]).rows).toHaveLength(1)
  })
})
