import { describe, expect, test } from 'vitest'
import { goodWorkbook, units, type Workbook, withCells, withoutColumn, withoutSheets, withRows } from './check-input.ts'
import { check } from './check-run.ts'

/** Three hundred actions whose units are all unknown to an empty list of units. */
const manyActions: Workbook = withRows(
  'RATL',
  Array.from({ length: 300 }, (_, index) => [
    ...[2022, index + 4, `Loka POM nomor ${index}`, 'Informasi', null, null],
    ...[`Tindakan ${index}`, '31/12/2022', 'Open'],
  ]),
)

describe('a sheet of units that could not be read is complained of once', () => {
  test.each<[string, (workbook: Workbook) => Workbook, string]>([
    ['missing', workbook => withoutSheets(['Unit'], workbook), 'galat sheet.missing uji.xlsx'],
    [
      'without its names',
      workbook => withoutColumn('Unit', 'Unit Pelayanan', workbook),
      'galat sheet.missing-column Unit',
    ],
    ['with one odd number', workbook => withCells({ 'Unit!A3': 'kedua' }, workbook), 'galat cell.not-a-count Unit!A3'],
    ['without rows', workbook => ({ ...workbook, Unit: workbook.Unit?.slice(0, 1) ?? [] }), 'galat sheet.empty Unit'],
    [
      'without a heading',
      workbook => ({ ...workbook, Unit: workbook.Unit?.slice(1) ?? [] }),
      'galat sheet.no-header Unit',
    ],
  ])('%s, beside three hundred actions', (_, spoil, expected) => {
    expect(check(spoil(manyActions)).shown).toEqual([expected])
  })

  test('while good units make every unknown one an error of its own', () => {
    const { shown } = check(manyActions)
    expect(shown).toHaveLength(300)
    expect(new Set(shown.map(line => line.replace(/\d+$/, '')))).toEqual(new Set(['galat unit.unknown RATL!C']))
  })

  test('and other sheets are looked at all the same', () => {
    expect(check(withCells({ 'Target!B2': 'x' }, withoutSheets(['Unit']))).shown).toEqual([
      'galat sheet.missing uji.xlsx',
      'galat cell.not-a-decimal Target!B2',
    ])
  })
})

describe('the name of a unit', () => {
  test.each([
    units.biro.toUpperCase(),
    'biro  hukum dan organisasi',
    'Biro Hukum, dan Organisasi.',
    `${units.biro} *`,
    `${units.biro}**`,
    `1. ${units.biro}`,
    `(1) ${units.biro.toLowerCase()}`,
  ])('%s is understood, and taken over as the sheet Unit writes it', name => {
    const { input, shown } = check(withCells({ 'RATL!C2': name, 'SKM!B3': name }))
    expect(shown).toEqual([])
    expect(input?.actions[0]?.unit).toBe(units.biro)
    expect(input?.surveys[1]?.aggregates[0]?.unit).toBe(units.biro)
  })

  test('loses the star behind it in the sheet Unit', () => {
    const { input, shown } = check(withCells({ 'Unit!B2': `${units.biro} *` }))
    expect(shown).toEqual([])
    expect(input?.units[0]?.name).toBe(units.biro)
    expect(input?.actions[0]?.unit).toBe(units.biro)
  })

  test.each(['Biro Hukum', 'Biro Hukum dan Organisasii', 'Balai POM di Banda Aceh'])(
    '%s is never taken for another that looks alike',
    name => {
      expect(check(withCells({ 'RATL!C7': name })).shown).toEqual(['galat unit.unknown RATL!C7'])
    },
  )

  test('that differs only in case or punctuation is a duplicate', () => {
    expect(check(withRows('Unit', [[4, 'BIRO HUKUM & ORGANISASI', 'Pusat']])).shown).toEqual([])
    expect(check(withRows('Unit', [[4, 'BIRO HUKUM, DAN ORGANISASI', 'Pusat']])).shown).toEqual([
      'galat unit.duplicate Unit!B5',
    ])
  })

  test('is known by the titles Unit Kerja, UPP and Nama Unit', () => {
    for (const title of ['Unit Kerja', 'UPP', 'Nama Unit']) {
      expect(check(withCells({ 'Unit!B1': title, 'RATL!C1': title, 'SKM!B1': title })).shown).toEqual([])
    }
  })
})

test('units keep their number, group, year and place', () => {
  const { input } = check(goodWorkbook)
  const { at, ...loka } = input?.units[2] ?? {}
  expect(loka).toEqual({ number: 3, name: units.loka, group: 'Loka POM', independentSince: 2022 })
  expect(at?.('name')).toEqual({ file: 'uji.xlsx', sheet: 'Unit', cell: 'B4' })
})
