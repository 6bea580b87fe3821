import { describe, expect, test } from 'vitest'
import { quoteUnexpected } from '../../src/problems/quote-unexpected.ts'
import { readFacts } from '../../src/workbook/read-facts.ts'
import { readTableSheet } from '../../src/workbook/read-table-sheet.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { sheetOf } from '../workbook/build-sheet.ts'
import { factSheet, visitSheet } from '../workbook/example-sheets.ts'
import { withLog } from '../workbook/show-problems.ts'
import { loadFrom } from './memory-files.ts'

const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'length']
const good = {
  unit: 'Biro',
  service: 'Hukum',
  visitors: 3,
  value: undefined,
  day: undefined,
  remark: undefined,
  state: undefined,
}

async function rowsOfJson(text: string) {
  const outcome = await loadFrom('uji.json', { 'uji.json': text })
  if (!outcome.ok) throw new Error('the JSON was not read')
  const { value, shown } = withLog(log => readWorkbook(outcome.value, { visitSheet }, log).visitSheet.rows)
  return { rows: value.map(row => row.values), shown, sheets: outcome.value.sheets.map(sheet => sheet.name) }
}

describe('names of object properties are names like any other', () => {
  test.each(names)('the column %s is unknown, and changes no row', name => {
    const sheet = sheetOf([
      [name, 'Unit Pelayanan', 'Jenis Layanan', 'Jumlah Pengunjung'],
      ['x', 'Biro', 'Hukum', 3],
    ])
    const { value, shown } = withLog(log => readTableSheet(sheet, visitSheet, log))
    expect(value.rows.map(row => row.values)).toEqual([good])
    expect(shown).toEqual(['peringatan sheet.unknown-column Lembar!A1'])
  })

  test.each(names)('the fact %s is unknown, and changes no other', name => {
    const facts = [
      ['Nomor', '1'],
      ['Tahun', 2023],
      ['Tanggal Surat', '6/6/2023'],
      [name, 'x'],
    ] as const
    const { value, shown } = withLog(log => readFacts(sheetOf(facts), factSheet, log))
    expect(value?.values).toEqual({ number: '1', year: 2023, day: '2023-06-06' })
    expect(shown).toEqual(['peringatan fact.unknown Lembar!A4'])
  })

  test.each(names)('the JSON key %s changes no row and no object', async name => {
    const record = `{"${name}":{"Unit Pelayanan":"Palsu"},"Unit Pelayanan":"Biro","Jenis Layanan":"Hukum","Jumlah Pengunjung":3}`
    const flat = record.replace('{"Unit Pelayanan":"Palsu"}', '"x"')
    const { rows } = await rowsOfJson(`{"Kunjungan":[${flat}],"${name}":[]}`)
    expect(rows).toEqual([good])
    expect(Object.keys(Object.prototype)).toEqual([])
    expect(({} as Readonly<Record<string, unknown>>)['Unit Pelayanan']).toBeUndefined()
  })

  test.each(names)('the JSON sheet and column %s are there like any other', async name => {
    const { sheets, shown } = await rowsOfJson(
      `{"Kunjungan":[{"Unit Pelayanan":"Biro","Status":"a","${name}":1}],"${name}":[]}`,
    )
    // A name that begins with "_" marks a sheet of notes.
    expect(sheets).toEqual(name.startsWith('_') ? ['Kunjungan'] : ['Kunjungan', name])
    const unknown = name.startsWith('_') ? [] : [`peringatan sheet.unknown ${quoteUnexpected(name)}`]
    expect(shown).toEqual([...unknown, expect.stringMatching(/^peringatan sheet\.unknown-column/)])
  })
})

describe('cell text stays text', () => {
  test.each([
    '{{constructor}}',
    '<script>alert(1)</script>',
    '</td>',
    '&',
    '=HYPERLINK("x")',
    '../../etc',
    'CON',
    '\u202Eabc',
  ])('%j comes back as written', async text => {
    const { rows } = await rowsOfJson(JSON.stringify({ Kunjungan: [{ 'Unit Pelayanan': text, Catatan: text }] }))
    expect(rows).toMatchObject([{ unit: text, remark: [{ text }] }])
  })
})
