import { expect, test } from 'vitest'
import { month } from '../../../src/workbook/fields/month.ts'
import { dateCell } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

test.each([
  ['Januari 2025', '2025-01'],
  ['AGUSTUS  2024', '2024-08'],
  ['Agt 2024', '2024-08'],
  ['Des. 2024', '2024-12'],
  ['Des-2024', '2024-12'],
  ['01/2025', '2025-01'],
  ['1/2025', '2025-01'],
  ['12-2024', '2024-12'],
  ['2025-01', '2025-01'],
  ['31/01/2025', '2025-01'],
  ['2025-01-31 00:00:00', '2025-01'],
  ['Des-22', '2022-12'],
  ["Des '22", '2022-12'],
  ['Dec 2022', '2022-12'],
  ['December-2022', '2022-12'],
  ['Mei 2025', '2025-05'],
  ['May 2025', '2025-05'],
  ['2025/01', '2025-01'],
])('%s is a month', (written, value) => {
  expect(readCell(month, written)).toMatchObject({ value, codes: [] })
})

test('a date cell stands for its month', () => {
  expect(readCell(month, dateCell('2025-01-01')).value).toBe('2025-01')
})

test.each(['13/2025', '0/2025', 'Januari', 'Foo 2025', '2025', '01/25', 'Des 22', 'Des-99', 45_688])(
  '%s is none',
  written => {
    expect(readCell(month, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-month'] })
  },
)

test.each(['-', 'tidak ada'])('%s is blank', written => {
  expect(readCell(month, written)).toMatchObject({ value: undefined, codes: [] })
})
