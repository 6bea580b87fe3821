import { describe, expect, test } from 'vitest'
import { findSheet, reportUnknownSheets, requireSheet } from '../../src/workbook/find-sheets.ts'
import { sheetOf, sourceOf } from './build-sheet.ts'
import { withLog } from './show-problems.ts'

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
    for (const name of ['Unit', 'Laporan', 'Catatn', '_Tentang']) expect(problems[0]?.message).toContain(`"${name}"`)
  })

  test('that is required and there is no problem', () => {
    expect(withLog(log => requireSheet(source, 'laporan', log))).toMatchObject({
      value: { name: 'Laporan' },
      shown: [],
    })
  })
})

describe('sheets that nobody reads', () => {
  const known = ['Laporan', 'Angka Terbit', 'Catatan']
  const read = source.sheets.slice(0, 2)

  test('are warned of, each once, except those whose name begins with "_"', () => {
    const { shown, problems } = withLog(log => reportUnknownSheets(source, known, read, log))
    expect(shown).toEqual(['peringatan sheet.unknown Catatn'])
    expect(problems[0]?.hint).toContain('"Catatan"')
  })

  test('of the same name as one that is read are an error, naming the other', () => {
    const twice = sourceOf(['SKM', 'Unit', 'S.K.M'].map(name => sheetOf([], name)))
    const { shown, problems } = withLog(log => reportUnknownSheets(twice, ['SKM', 'Unit'], twice.sheets, log))
    expect(shown).toEqual(['galat sheet.duplicate S.K.M'])
    expect(problems[0]?.message).toContain('"SKM"')
  })

  test('are not taken for a sheet that is there already', () => {
    const twice = sourceOf([...source.sheets, sheetOf([], 'Laporan2')])
    const { problems } = withLog(log => reportUnknownSheets(twice, known, read, log))
    expect(problems.find(problem => problem.place.sheet === 'Laporan2')?.hint).not.toContain('"Laporan"')
  })
})
