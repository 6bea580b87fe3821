import { describe, expect, test } from 'vitest'
import { defineTable, type WorkbookSpec } from '../../src/workbook/declare.ts'
import { findSheet, findSheets, requireSheet } from '../../src/workbook/sheets/find-sheets.ts'
import { sheetOf, sourceOf } from './build-sheet.ts'
import { withLog } from './show-problems.ts'

const workbookOf = (...names: readonly string[]): WorkbookSpec =>
  Object.fromEntries(names.map(name => [name, defineTable({ name, required: false, note: '', columns: {} })]))

const source = sourceOf(['Laporan', 'angka  terbit', 'Catatn', '_Tentang'].map(name => sheetOf([], name)))

describe('a sheet', () => {
  test.each(['Angka Terbit', 'ANGKA-TERBIT', 'AngkaTerbit', 'Àngka Terbit'])('is found by the name %s', name => {
    expect(findSheet(source, name)?.name).toBe('angka  terbit')
  })

  test('that is not there is not found by part of its name', () => {
    expect(findSheet(source, 'Angka')).toBeUndefined()
  })

  test('that is required and missing is one error that lists those that are there', () => {
    const { value, shown, problems } = withLog(log => requireSheet(source, 'Unit', log))
    expect(value).toBeUndefined()
    expect(shown).toEqual(['galat sheet.missing uji.xlsx'])
    for (const name of ['Unit', 'Laporan', 'C…', '_Tentang']) expect(problems[0]?.message).toContain(`"${name}"`)
  })

  test('that is required and there is no problem', () => {
    expect(withLog(log => requireSheet(source, 'laporan', log))).toMatchObject({
      value: { name: 'Laporan' },
      shown: [],
    })
  })
})

describe('sheets that nobody reads', () => {
  const known = workbookOf('Laporan', 'Angka Terbit', 'Catatan')

  test('are warned of, each once, except those whose name begins with "_"', () => {
    const { shown, problems } = withLog(log => findSheets(source, known, log))
    expect(shown).toEqual(['peringatan sheet.unknown C…'])
    expect(problems[0]?.hint).toContain('"Catatan"')
  })

  test('of the same name as one that is read are an error, naming the other', () => {
    const twice = sourceOf(['SKM', 'Unit', 'S.K.M'].map(name => sheetOf([], name)))
    const { shown, problems } = withLog(log => findSheets(twice, workbookOf('SKM', 'Unit'), log))
    expect(shown).toEqual(['galat sheet.duplicate S.K.M'])
    expect(problems[0]?.message).toContain('"SKM"')
  })

  test('are not taken for a sheet that is there already', () => {
    const twice = sourceOf([...source.sheets, sheetOf([], 'Laporan2')])
    const { problems } = withLog(log => findSheets(twice, known, log))
    expect(problems.find(problem => problem.place.sheet === 'Laporan2')?.hint).not.toContain('"Laporan"')
  })
})

describe('a sheet by year', () => {
  const ratl = { ratl: defineTable({ name: 'RATL', required: false, byYear: true, note: '', columns: {} }) }

  test.each([
    ['RATL 2021', 2021],
    [' ratl  2022 ', 2022],
    ['RATL2022', 2022],
    ['RATL-2022', 2022],
    ['R.A.T.L. (2022)', 2022],
    ['RATL', undefined],
  ])('%j speaks of the year %s', (name, year) => {
    const { value, shown } = withLog(log => findSheets(sourceOf([sheetOf([], name)]), ratl, log))
    expect(value.get('ratl')?.map(found => found.year)).toEqual([year])
    expect(shown).toEqual([])
  })

  test.each(['RATL 20222', 'RATL 22', 'RATL 2021 lama', 'Data RATL 2021'])('%j is none', name => {
    const { value, shown } = withLog(log => findSheets(sourceOf([sheetOf([], name)]), ratl, log))
    expect(value.get('ratl')).toEqual([])
    expect(shown).toEqual([`peringatan sheet.unknown ${name}`])
  })
})
