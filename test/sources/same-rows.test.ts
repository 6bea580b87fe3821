import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText } from '../../src/base/rich-text.ts'
import { readWorkbook } from '../../src/workbook/read-workbook.ts'
import { daysBetween } from '../base/any-day.ts'
import { runs } from '../laws.ts'
import { visitSheet } from '../workbook/example-sheets.ts'
import { withLog } from '../workbook/show-problems.ts'
import { loadFrom } from './memory-files.ts'
import { type Table, writeCsv, writeJson, writeXlsx } from './write-tables.ts'

const titles = ['Unit Pelayanan', 'Jenis Layanan', 'Jumlah Pengunjung', 'Nilai', 'Tanggal', 'Catatan', 'Status']
const letters = ['a', 'B', 'é', '𠀀', '汉', ' ', ',', ';', '"', '\n', '&', '<', '=', '+', "'", '1', '\u00a0']
const anyWords = fc
  .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 12 })
  .map(parts => `x${parts.join('')}x`)
const anyRow = fc.record({
  unit: anyWords,
  service: fc.option(anyWords),
  visitors: fc.option(fc.nat()),
  value: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map(hundredths => hundredths / 100)),
  day: fc.option(daysBetween(1901, 2199).map(({ text }) => new Date(`${text}T00:00:00Z`))),
  remark: fc.option(anyWords),
})
const anyTable: fc.Arbitrary<Table> = fc
  .array(anyRow, { minLength: 1, maxLength: 8 })
  .map(rows => [
    titles,
    ...rows.map(row => [row.unit, row.service, row.visitors, row.value, row.day, row.remark, null]),
  ])

async function typedRows(path: string, content: Uint8Array | string) {
  const input = path.endsWith('.csv') ? path.replace(/\/[^/]*$/, '') : path
  const outcome = await loadFrom(input, { [path]: content })
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  const { value, shown } = withLog(log => readWorkbook(outcome.value, { visitSheet }, log).visitSheet.rows)
  const rows = value.map(({ values }) => ({
    ...values,
    value: values.value?.toString(),
    remark: values.remark && plainText(values.remark),
  }))
  return { rows, shown }
}

/** What the rows say, computed from the table itself; "as above" included. */
function expectedRows([, ...rows]: Table) {
  let above: { readonly unit: string; readonly service: string | undefined } | undefined
  const onOneLine = (text: string) => text.replace(/\s+/g, ' ')
  return rows.map(([unit, service, visitors, value, day, remark]) => {
    const name = onOneLine(String(unit))
    const own = service === null ? undefined : onOneLine(String(service))
    above = { unit: name, service: own ?? (above?.unit === name ? above.service : undefined) }
    return {
      ...above,
      visitors: visitors ?? undefined,
      value: value === null ? undefined : String(value),
      day: day instanceof Date ? day.toISOString().slice(0, 10) : undefined,
      remark: remark ?? undefined,
      state: undefined,
    }
  })
}

test('the same table gives the same typed rows from a workbook, from CSV of every delimiter, and from JSON', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, async table => {
      const expected = { rows: expectedRows(table), shown: [] }
      expect(await typedRows('uji.xlsx', await writeXlsx({ Kunjungan: table }))).toEqual(expected)
      expect(await typedRows('uji.json', writeJson({ Kunjungan: table }))).toEqual(expected)
      for (const delimiter of [';', ',', '\t'] as const) {
        expect(await typedRows('uji/Kunjungan.csv', writeCsv(table, delimiter))).toEqual(expected)
      }
    }),
    { numRuns: runs(60) },
  )
})
