import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { moment } from '../../../src/workbook/fields/date.ts'
import { dateCell } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

const afternoon = 50_700_000
const noon = 43_200_000

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
    ['2025/01/31 2:05:09 PM GMT+7', '2025-01-31', afternoon + 9_000],
    ['2025/01/31 2:05:09\u202fPM GMT+7', '2025-01-31', afternoon + 9_000],
    ['2025-01-31T14:05:09.000+07:00', '2025-01-31', afternoon + 9_000],
    ['2025-01-31T14:05:09Z', '2025-01-31', afternoon + 9_000],
    ['2025-01-31 14:05:09+00:00', '2025-01-31', afternoon + 9_000],
    ['31/01/2025 2:05 PM', '2025-01-31', afternoon],
    ['31/01/2025 2.05 p.m.', '2025-01-31', afternoon],
    ['31/01/2025 12:00 AM', '2025-01-31', 0],
    ['31/01/2025 12:00 PM', '2025-01-31', noon],
    ['31/01/2025 14:05 PM', '2025-01-31', afternoon],
    ['Jumat, 31 Januari 2025 pukul 14.05 WIB', '2025-01-31', afternoon],
    ['Jan 31, 2025, 2:05 PM', '2025-01-31', afternoon],
    ['Fri Jan 31 2025 14:05:00 GMT+0700 (Western Indonesia Time)', '2025-01-31', afternoon],
    ['31/01/25 14:05', '2025-01-31', afternoon],
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
    '31/01/2025 14:05 AM',
    '31/01/2025 14:05 GMT+7000',
    '14:05',
    '31/01/2025 sore',
  ])('%s is none', written => {
    expect(readCell(moment, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })

  test.each([45_688, true])('%j in a cell is none', written => {
    expect(readCell(moment, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })

  test('any time of day reads the same by 24 hours and by twelve, in whatever zone', () => {
    const [anyHour, anyMinute] = [fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })]
    const anyZone = fc.constantFrom('', 'Z', ' WITA', ' GMT+8', '+07:00', '-0330', ' UTC')
    fc.assert(
      fc.property(anyHour, anyMinute, anyZone, (hour, minute, zone) => {
        const minutes = String(minute).padStart(2, '0')
        const [twelve, half] = [hour % 12 || 12, hour < 12 ? 'AM' : 'PM']
        const forms = [`${hour}:${minutes}`, `${hour}.${minutes}:00`, `${twelve}:${minutes} ${half}`]
        const time = (hour * 60 + minute) * 60_000
        for (const form of forms) {
          expect(readCell(moment, `2025/01/31 ${form}${zone}`).value).toEqual({ date: '2025-01-31', time })
        }
      }),
    )
  })
})
