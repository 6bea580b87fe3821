import { describe, expect, test } from 'vitest'
import { reportSheet } from '../../../src/kinds/monev-skm/sheets.ts'
import { ratlSheet, recommendationSheet } from '../../../src/kinds/parts/follow-up/ratl-sheet.ts'
import { teamSheet } from '../../../src/kinds/parts/office-texts/team.ts'
import { surveySheet } from '../../../src/kinds/parts/unit-survey/survey-sheets.ts'
import { targetSheet } from '../../../src/kinds/parts/unit-survey/targets.ts'
import { unitSheet } from '../../../src/kinds/parts/units/unit-sheet.ts'
import type { Columns } from '../../../src/workbook/column.ts'
import type { SheetSpec } from '../../../src/workbook/declare.ts'
import { defects, loneDefects, spoiltWorkbook } from './check-defects.ts'
import { goodWorkbook, withCells, withoutColumn, withoutRow, withoutSheets, withRows } from './check-input.ts'
import { check, reference } from './check-run.ts'

const capital = (column: number) => String.fromCharCode(65 + column)
const tables: readonly SheetSpec[] = [
  teamSheet,
  unitSheet,
  recommendationSheet,
  targetSheet,
  surveySheet(reference),
  ratlSheet(reference),
]

test('a good input has no problem', () => {
  const { input, shown } = check(goodWorkbook)
  expect(shown).toEqual([])
  expect(input?.actions).toHaveLength(11)
})

describe('one defect is one problem, at its cell, with what to do', () => {
  test.each([...defects, ...loneDefects].map(defect => [defect.name, defect] as const))('%s', (_, defect) => {
    const { input, shown, problems } = check(defect.spoil(goodWorkbook))
    expect(shown).toEqual([defect.expected])
    expect(input).toBeUndefined()
    const said = `${problems[0]?.message} ${problems[0]?.hint}`
    expect(defect.says.filter(word => !said.includes(word))).toEqual([])
  })
})

test('all defects at once are all reported in one run, each once', () => {
  expect([...check(spoiltWorkbook).shown].sort()).toEqual(defects.map(({ expected }) => expected).sort())
})

describe('what is missing is said once', () => {
  test.each(['Laporan', 'Tim', 'Unit', 'Rekomendasi', 'Target', 'RATL'])('the sheet %s', name => {
    const { shown, problems } = check(withoutSheets([name]))
    expect(shown).toEqual(['galat sheet.missing uji.xlsx'])
    expect(problems[0]?.message).toContain(`"${name}"`)
  })

  test('every sheet, when there is none', () => {
    const { shown, problems } = check({})
    expect(new Set(shown)).toEqual(new Set(['galat sheet.missing uji.xlsx']))
    const names = problems.map(({ message }) => /"(.*?)"/.exec(message)?.[1])
    expect(names).toEqual(['Laporan', 'Tim', 'Unit', 'Rekomendasi', 'Target', 'RATL'])
  })

  test('optional sheets, never', () => {
    expect(check(withoutSheets(['Angka Terbit'])).shown).toEqual([])
  })

  const entries = Object.values(reportSheet.columns).filter(({ required }) => required)
  test.each(entries.map(({ title }) => title))('the entry %s', title => {
    const row = (goodWorkbook.Laporan ?? []).findIndex(([name]) => name === title) + 1
    expect(check(withoutRow('Laporan', row)).shown).toEqual(['galat fact.missing Laporan'])
    expect(check(withCells({ [`Laporan!B${row}`]: null })).shown).toEqual([`galat fact.missing Laporan!B${row}`])
  })

  const columns = tables.flatMap(({ name, columns }) => requiredTitles(columns).map(title => [name, title] as const))
  test.each(columns)('of %s the column %s', (sheet, title) => {
    // A heading is known by two titles at least, so a table of two columns has none left.
    const ofTwo = goodWorkbook[sheet]?.[0]?.length === 2
    const expected = ofTwo ? 'galat sheet.no-header' : 'galat sheet.missing-column'
    expect(check(withoutColumn(sheet, title)).shown).toEqual([`${expected} ${sheet}`])
  })

  const ownValues = tables.flatMap(({ name, columns }) => ownTitles(columns).map(title => [name, title] as const))
  test.each(ownValues)('of %s a value of %s, at its cell', (sheet, title) => {
    const [titles = [], ...rows] = goodWorkbook[sheet] ?? []
    const column = titles.indexOf(title)
    rows.forEach((cells, index) => {
      const address = `${sheet}!${capital(column)}${index + 2}`
      const isOnlyCell = cells.every((cell, at) => cell === null || at === column)
      expect(check(withCells({ [address]: null })).shown).toEqual(isOnlyCell ? [] : [`galat cell.missing ${address}`])
    })
  })

  test('a year in RATL that is none, although a "Triwulan IV" beside it depends on it', () => {
    const { shown } = check(withCells({ 'RATL!A7': '22', 'RATL!H7': 'Triwulan IV', 'RATL!H8': 'Semester II' }))
    expect(shown).toEqual(['galat cell.not-a-year RATL!A7'])
  })

  test.each([
    ['Tahun', 'RATL!A2'],
    ['Unit Pelayanan', 'RATL!C2'],
  ])('the first cell of the grouping column %s, for all the rows that would inherit it', (_, address) => {
    expect(check(withCells({ [address]: null })).shown).toEqual([`galat cell.missing ${address}`])
  })

  test('a service that many actions should inherit', () => {
    const more = [null, null, null, null, null, null, 'Menambah rambu', '-', 'Open']
    const { shown } = check(withRows('RATL', [more, more], withCells({ 'RATL!D12': null })))
    expect(shown).toEqual(['galat ratl.no-recommendation RATL!D12'])
  })

  test('an entry or an action of nothing but mark-up', () => {
    const { shown } = check(withCells({ 'Laporan!B7': '<b></b>', 'RATL!G2': '<p></p>' }))
    expect(shown).toEqual(['galat fact.missing Laporan!B7', 'galat cell.missing RATL!G2'])
  })

  test('a row in which every formula failed', () => {
    const failed = { type: 'error', code: '#REF!' } as const
    expect(check(withCells({ 'Target!A2': failed, 'Target!B2': failed })).shown).toEqual([
      'galat cell.error-value Target!A2',
      'galat cell.error-value Target!B2',
    ])
    const added = [null, null, null, null, null, null, failed, null, null]
    expect(check(withRows('RATL', [added])).shown).toEqual([
      'galat cell.error-value RATL!G13',
      'galat cell.missing RATL!I13',
    ])
  })
})

function requiredTitles(columns: Columns): readonly string[] {
  return Object.values(columns).flatMap(({ title, required }) => (required ? [title] : []))
}

/** Titles of required columns whose cells speak for their own row only. */
function ownTitles(columns: Columns): readonly string[] {
  return Object.values(columns).flatMap(({ title, required, asAbove }) => (required && !asAbove ? [title] : []))
}

describe('what is not known is warned of', () => {
  test('a sheet, unless its name begins with "_"', () => {
    const { input, shown } = check({ ...goodWorkbook, Catatan: [['x']], _Catatan: [['x']] })
    expect(shown).toEqual(['peringatan sheet.unknown Catatan'])
    expect(input).toBeDefined()
  })

  test('a column, once for the whole sheet', () => {
    const { input, shown } = check(withCells({ 'RATL!J1': 'Warna', 'RATL!J2': 'x', 'RATL!J3': 'y' }))
    expect(shown).toEqual(['peringatan sheet.unknown-column RATL!J1'])
    expect(input?.actions).toHaveLength(11)
  })

  test('an entry of the report', () => {
    expect(check(withRows('Laporan', [['Warna', 'biru']])).shown).toEqual(['peringatan fact.unknown Laporan!A17'])
  })

  test('a second sheet of the same name, as an error', () => {
    expect(check({ ...goodWorkbook, 'S.K.M': [['x']] }).shown).toEqual(['galat sheet.duplicate S.K.M'])
  })
})
