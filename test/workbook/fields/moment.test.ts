import { describe, expect, test } from 'vitest'
import { moment } from '../../../src/workbook/fields/moment.ts'
import { dateCell } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

const afternoon = 50_700_000

describe('a time of filling in', () => {
  test.each([
    ['31/01/2025 14:05:09', '2025-01-31', afternoon + 9_000],
    ['31/01/2025 14:05', '2025-01-31', afternoon],
    ['31/1/2025 14.05', '2025-01-31', afternoon],
    ['31/01/2025, 14:05:00', '2025-01-31', afternoon],
    ['31 Januari 2025 pukul 14.05', '2025-01-31', afternoon],
    ['2025-01-31 14:05:09.250', '2025-01-31', afternoon + 9_250],
    ['2025-01-31T14:05:00', '2025-01-31', afternoon],
    ['01/08/2025 0:00', '2025-08-01', 0],
    ['31/01/2025', '2025-01-31', 0],
    ['31 Januari 2025', '2025-01-31', 0],
  ])('reads %s', (written, date, time) => {
    expect(readCell(moment, written)).toMatchObject({ value: { date, time }, codes: [] })
  })

  test('a date cell gives its day and, where it has one, its time', () => {
    expect(readCell(moment, dateCell('2025-01-31', afternoon)).value).toEqual({ date: '2025-01-31', time: afternoon })
    expect(readCell(moment, dateCell('2025-01-31')).value).toEqual({ date: '2025-01-31', time: 0 })
  })

  test.each([
    '1/31/2025 14:05:09',
    '31/01/2025 24:00',
    '31/01/2025 12:60',
    '31/01/2025 2:05 PM',
    '14:05',
    '31/01/2025 sore',
  ])('%s is none', written => {
    expect(readCell(moment, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })

  test.each([45_688, true])('%j in a cell is none', written => {
    expect(readCell(moment, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })
})
