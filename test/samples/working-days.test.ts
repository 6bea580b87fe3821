import { expect, test } from 'vitest'
import { readSampleSources } from '../../scripts/samples/read-sample-sources.ts'
import { workingDaysOf } from '../../scripts/samples/working-days.ts'
import { parseIsoDate } from '../../src/base/dates/calendar-date.ts'
import { monthOf } from '../../src/base/dates/calendar-month.ts'
import { openSample } from './load-samples.ts'

const { holidays } = await readSampleSources('data')

/** Days on which the forms of a sample were filled in, `2025-01-27` each. */
async function daysOf(name: string, heading: string): Promise<readonly string[]> {
  const sheet = (await openSample(name)).getWorksheet('Responden')
  if (sheet === undefined) throw new Error(`no respondents in ${name}`)
  const headings = sheet.getRow(1).values as readonly unknown[]
  const values = sheet.getColumn(headings.indexOf(heading)).values
  return values.flatMap(value => (value instanceof Date ? value.toISOString().slice(0, 10) : []))
}

const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', 'bermasalah']

test.each([
  ['monev-skm-kecil.xlsx', 'Tanggal', 40],
  ['monev-skm-kabupaten.xlsx', 'Tanggal', 3362],
  ['spkp-spak-balai-pelatihan.xlsx', 'Timestamp', 295],
  ...months.map((month, at) => [`spkp-spak-${month}.xlsx`, 'Timestamp', [2, 30, 33, 90, 1, 32][at]] as const),
] as const)('%s: forms are filled in on working days', async (name, heading, count) => {
  const days = await daysOf(name, heading)
  expect(days).toHaveLength(count ?? 0)
  for (const day of days) {
    const date = parseIsoDate(day)
    expect(date === undefined ? [] : workingDaysOf(monthOf(date), holidays), day).toContain(day)
  }
})

test('working days leave out weekends, holidays and common leave, and a year without holidays is none', () => {
  const april = workingDaysOf('2025-04' as Parameters<typeof workingDaysOf>[0], holidays)
  expect(april.map(day => Number(day.slice(8)))).toEqual([8, 9, 10, 11, 14, 15, 16, 17, 21, 22, 23, 24, 25, 28, 29, 30])
  expect(() => workingDaysOf('2031-04' as Parameters<typeof workingDaysOf>[0], holidays)).toThrow('2031')
})
