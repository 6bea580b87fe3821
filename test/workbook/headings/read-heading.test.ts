import { describe, expect, test } from 'vitest'
import { readHeading } from '../../../src/workbook/headings/read-heading.ts'
import { alone } from '../../../src/workbook/read-table-sheet.ts'
import { sheetOf, under, type Written } from '../build-sheet.ts'
import { visitSheet } from '../example-sheets.ts'
import { withLog } from '../show-problems.ts'

const find = (...rows: readonly (readonly Written[])[]) =>
  withLog(log => readHeading(sheetOf(rows), visitSheet, log, alone))
const columnsOf = (found: ReturnType<typeof find>) => Object.fromEntries(found.value?.columns ?? [])

const titles = ['Unit Pelayanan', 'Jenis Layanan', 'Jumlah Pengunjung'] as const
const expected = { unit: 0, service: 1, visitors: 2 }

describe('the heading of a table', () => {
  test('is the row that names the columns, and data begins below it', () => {
    const found = find(titles, ['Biro', 'Hukum', 3])
    expect(columnsOf(found)).toEqual(expected)
    expect(found.value?.firstDataRow).toBe(1)
    expect(found.shown).toEqual([])
  })

  test('may stand under title rows', () => {
    const found = find(['LAPORAN KUNJUNGAN'], ['Tahun 2022'], [], titles, ['Biro', 'Hukum', 3])
    expect(columnsOf(found)).toEqual(expected)
    expect(found.value?.firstDataRow).toBe(4)
    expect(found.shown).toEqual([])
  })

  test('may have its columns in any order, with others empty before and between', () => {
    const found = find([null, 'Jumlah Pengunjung', null, 'Unit Pelayanan', 'Catatan'], [null, 3, null, 'Biro'])
    expect(columnsOf(found)).toEqual({ visitors: 1, unit: 3, remark: 4 })
    expect(found.shown).toEqual([])
  })

  test('is found whatever the data below repeats of it', () => {
    const found = find(titles, ['Unit Pelayanan', 'Jenis Layanan', 3], titles)
    expect(found.value?.firstDataRow).toBe(1)
  })

  test.each([
    ['UNIT PELAYANAN', 'unit'],
    ['unit  pelayanan', 'unit'],
    ['UnitPelayanan', 'unit'],
    ['Unit\nPelayanan', 'unit'],
    ['Unit-Pelayanan:', 'unit'],
    ['Ünit Pelayanàn', 'unit'],
    ['Unit Kerja', 'unit'],
    ['U.P.P.', 'unit'],
    ['Nilai', 'value'],
    ['NILAI (%)', 'value'],
  ])('knows the title %j', (title, key) => {
    const found = find([title, 'Tanggal', 'Catatan'])
    expect(columnsOf(found)).toMatchObject({ [key]: 0 })
    expect(found.shown.filter(line => line.includes('unknown'))).toEqual([])
  })

  test('that nobody can find is one error that lists what is looked for', () => {
    const found = find(['Biro', 'Hukum', 3], ['Balai', 'Pengujian', 4])
    expect(found.value).toBeUndefined()
    expect(found.shown).toEqual(['galat sheet.no-header Lembar'])
    expect(found.problems[0]?.message).toContain('"Unit Pelayanan"')
  })

  test('of an empty sheet is not found', () => {
    expect(find().shown).toEqual(['galat sheet.no-header Lembar'])
  })
})

describe('a heading of two levels', () => {
  test('names columns by the lower title, or by the upper one where nothing stands below', () => {
    const upper = ['Unit Pelayanan', 'Jenis Layanan', 'Data', under('Data'), 'Status']
    const found = find(upper, [null, null, 'Jumlah Pengunjung', 'Tanggal', null], ['Biro', 'Hukum', 3])
    expect(columnsOf(found)).toEqual({ unit: 0, service: 1, visitors: 2, day: 3, state: 4 })
    expect(found.value?.firstDataRow).toBe(2)
    expect(found.shown).toEqual([])
  })

  test('may have its outer titles merged over both rows', () => {
    const upper = ['Unit Pelayanan', 'Data', under('Data')]
    const found = find(upper, [under('Unit Pelayanan'), 'Jumlah Pengunjung', 'Tanggal'], ['Biro', 3])
    expect(columnsOf(found)).toEqual({ unit: 0, visitors: 1, day: 2 })
    expect(found.shown).toEqual([])
  })

  test.each<[string, readonly (readonly Written[])[], string]>([
    [
      'beside known ones',
      [
        ['Unit Pelayanan', 'Data', under('Data'), 'Warna'],
        [null, 'Jumlah Pengunjung', 'Tanggal'],
      ],
      'D1',
    ],
    [
      'where no other is known',
      [
        ['Warna', 'Data', under('Data')],
        [null, 'Unit Pelayanan', 'Tanggal'],
      ],
      'A1',
    ],
    [
      'where both rows name all',
      [
        ['Unit', 'Data', 'Warna'],
        ['Unit Pelayanan', 'Tanggal'],
      ],
      'C1',
    ],
  ])('of which an upper title with nothing below it is unknown is warned of: %s', (_, heading, cell) => {
    const found = find(...heading, ['Biro', 'x', '1/2/2022', 'y'])
    expect(found.shown).toEqual([`peringatan sheet.unknown-column Lembar!${cell}`])
    expect(found.problems[0]?.message).toContain('"Warna"')
  })

  test('is not seen in a title, or in remarks, above a heading of one row', () => {
    const found = find(['LAPORAN'], [], ['Semester', 'I', null], [...titles], ['Biro', 'Hukum', 3])
    expect(found.shown).toEqual([])
    expect(find(['LAPORAN'], [null, ...titles], ['x', 'Biro', 'Hukum', 3]).shown).toEqual([])
  })

  test('may split a title over both rows', () => {
    const found = find(['Unit', 'Jumlah', 'Jenis Layanan'], ['Pelayanan', 'Pengunjung', null], ['Biro', 3, 'Hukum'])
    expect(columnsOf(found)).toEqual({ unit: 0, visitors: 1, service: 2 })
    expect(found.shown).toEqual([])
  })

  test('of which one lower title is unknown is warned of by that title and its cell', () => {
    const upper = ['Unit Pelayanan', 'Data', under('Data'), 'Status']
    const found = find(upper, [null, 'Jumlah Pengunjung', 'Warna', null], ['Biro', 3, 'x', 'Open'])
    expect(found.shown).toEqual(['peringatan sheet.unknown-column Lembar!C2'])
    expect(found.problems[0]?.message).toContain('"Warna"')
  })
})

describe('a column', () => {
  test('that is not known is warned of once, at its heading, with the nearest title', () => {
    const found = find([...titles, 'Catatn'], ['Biro', 'Hukum', 3, 'x'], ['Balai', 'Hukum', 3, 'y'])
    expect(found.shown).toEqual(['peringatan sheet.unknown-column Lembar!D1'])
    expect(found.problems[0]?.message).toContain('"C…"')
    expect(found.problems[0]?.hint).toContain('"Catatan"')
  })

  test('that stands twice is an error at the second, naming the first', () => {
    const found = find(['Unit Pelayanan', 'Tanggal', 'UPP'])
    expect(found.shown).toEqual(['galat sheet.duplicate-column Lembar!C1'])
    expect(found.problems[0]?.message).toContain('A1')
    expect(columnsOf(found)).toEqual({ unit: 0, day: 1 })
  })

  test('that must be there and is not is one error with its synonyms', () => {
    const found = find(['Jenis Layanan', 'Tanggal'], ['Hukum', '1/2/2022'])
    expect(found.shown).toEqual(['galat sheet.missing-column Lembar'])
    expect(found.problems[0]?.message).toContain('"Unit Pelayanan"')
    expect(found.problems[0]?.hint).toContain('"Unit Kerja", "UPP"')
  })

  test('that may be missing is not spoken of', () => {
    expect(find(['Unit Pelayanan', 'Tanggal']).shown).toEqual([])
  })

  const title = 'LAPORAN KUNJUNGAN'
  const titleRow = [title, ...Array.from({ length: 5 }, () => under(title))]

  test.each<[string, readonly Written[]]>([
    ['alone', [title]],
    ['merged wider than the table', titleRow],
  ])('is reported by its own title and cell under a title row %s', (_, above) => {
    const unknown = find(above, ['Unit Pelayanan', 'Tanggal', 'Warna'], ['Biro', '1/2/2022', 'x'])
    expect(unknown.shown).toEqual(['peringatan sheet.unknown-column Lembar!C2'])
    expect(unknown.problems[0]?.message).toContain('"Warna"')
    const twice = find(above, [], ['Unit Pelayanan', 'Tanggal', 'UPP'], ['Biro', '1/2/2022', 'Biro'])
    expect(twice.shown).toEqual(['galat sheet.duplicate-column Lembar!C3'])
    expect(twice.problems[0]?.message).toMatch(/"UPP".*A3/)
    expect(find(above, ['Unit Pelayanan', 'Tanggal']).shown).toEqual([])
  })
})
