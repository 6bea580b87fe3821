import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFiles, sameSheets } from '../../src/sources/csv-sheet-names.ts'

const sheetsOf = (...names: readonly string[]) => csvFiles(names.map(name => `${name}.csv`)).map(({ sheet }) => sheet)

describe('the sheets of a folder', () => {
  test('are called like its files', () => {
    expect(sheetsOf('Unit', 'RATL - 2021', 'RATL - 2022')).toEqual(['Unit', 'RATL - 2021', 'RATL - 2022'])
    expect(sheetsOf('RATL - 2021', 'RATL - 2022')).toEqual(['RATL - 2021', 'RATL - 2022'])
    expect(sheetsOf('Data - Unit')).toEqual(['Data - Unit'])
    expect(sheetsOf('A - Unit', 'B - Tim')).toEqual(['A - Unit', 'B - Tim'])
  })

  test('are called by what comes behind the name of the workbook', () => {
    expect(sheetsOf('Data - Unit', 'Data - Tim')).toEqual(['Unit', 'Tim'])
    expect(sheetsOf('SKM - 2023 - Unit', 'SKM - 2023 - Tim')).toEqual(['Unit', 'Tim'])
    expect(sheetsOf('Data - RATL 2021', 'Data - RATL 2022', 'Data - A - B')).toEqual([
      'RATL 2021',
      'RATL 2022',
      'A - B',
    ])
    expect(sheetsOf('Data - Unit', 'Data - Tim', 'Pemetaan Kolom')).toEqual(['Unit', 'Tim', 'Pemetaan Kolom'])
  })

  test('leave out notes, and what the system hides', () => {
    expect(sheetsOf('Data - Unit', 'Data - Tim', 'Data - _catatan', '_lama', '._Unit')).toEqual(['Unit', 'Tim'])
    expect(csvFiles(['Unit.CSV', 'baca.txt'])).toEqual([{ fileName: 'Unit.CSV', sheet: 'Unit' }])
  })

  test('that would have one name are told, unless their files were called so', () => {
    const twins = sameSheets(csvFiles(['Data - Unit.csv', 'Data - Tim.csv', 'UNIT.csv']))
    expect(twins.map(pair => pair.map(({ fileName }) => fileName))).toEqual([['UNIT.csv', 'Data - Unit.csv']])
    expect(sameSheets(csvFiles(['unit.csv', 'Unit.csv']))).toEqual([])
  })

  test('are the same whatever the workbook is called', () => {
    const anyName = fc.stringMatching(/^[A-Z][a-z]{1,8}( - [a-z]{1,4})?$/)
    fc.assert(
      fc.property(anyName, fc.uniqueArray(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 2 }), (book, sheets) => {
        expect(sheetsOf(...sheets.map(sheet => `${book} - ${sheet}`))).toEqual(sheets)
      }),
    )
  })
})
