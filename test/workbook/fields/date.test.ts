import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthNames } from '../../../src/base/dates/calendar-date.ts'
import { date, parseDate } from '../../../src/workbook/fields/date.ts'
import { monthNumber } from '../../../src/workbook/fields/day.ts'
import { daysBetween } from '../../base/any-day.ts'
import { dateCell } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

const pad = (value: number) => String(value).padStart(2, '0')
const english = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const clocks = ['', ' 00:00:00', ' 2:10:05 PM GMT+7', ' 14.05', ' pukul 09.00 WIB', 'T14:10:05.000+07:00', 'T07:10:05Z']

function formsOf(year: number, month: number, day: number, iso: string): readonly string[] {
  const names = [monthNames[month - 1] ?? '', english[month - 1] ?? '']
  return [
    ...['/', '-', '.'].flatMap(mark => [
      `${day}${mark}${month}${mark}${year}`,
      `${pad(day)}${mark}${pad(month)}${mark}${year}`,
      `${year}${mark}${pad(month)}${mark}${pad(day)}`,
    ]),
    ...names.flatMap(name => [
      `${day} ${name} ${year}`,
      `${pad(day)} ${name.toUpperCase()} ${year}`,
      `${day} ${name.slice(0, 3).toLowerCase()} ${year}`,
      `${day}-${name.slice(0, 3)}-${year}`,
      `Kamis, ${day} ${name} ${year}`,
      `${name} ${day}, ${year}`,
    ]),
    iso,
  ]
}

describe('a day', () => {
  test.each([
    ['31/12/2022', '2022-12-31'],
    ['1/8/2022', '2022-08-01'],
    ['31-12-2022', '2022-12-31'],
    ['31.12.2022', '2022-12-31'],
    ['1 / 8 / 2022', '2022-08-01'],
    ['2022-01-31', '2022-01-31'],
    ['27 Juli 2023', '2023-07-27'],
    ['27 JULI 2023', '2023-07-27'],
    ['5 Agt 2022', '2022-08-05'],
    ['5 Agt. 2022', '2022-08-05'],
    ['5 Nopember 2022', '2022-11-05'],
    ['01 Jan 2022', '2022-01-01'],
    ['29/02/2024', '2024-02-29'],
    ['31/12/22', '2022-12-31'],
    ['05-Des-22', '2022-12-05'],
    ['05-Dec-2022', '2022-12-05'],
    ['2025/02/03', '2025-02-03'],
    ['2022-12-31 00:00:00', '2022-12-31'],
    ['2022-01-31T00:00:00', '2022-01-31'],
    ['31/12/2022 14.05 WIB', '2022-12-31'],
    ['Kamis, 27 Juli 2023', '2023-07-27'],
    ['Jum’at 28 Juli 2023', '2023-07-28'],
    ["Jum'at, 28 Juli 2023", '2023-07-28'],
    ['Jumat/28-07-2023', '2023-07-28'],
    ['Minggu, 30 Juli 2023', '2023-07-30'],
    ['Thursday, July 27, 2023', '2023-07-27'],
    ['Thu Jul 27 2023', '2023-07-27'],
    ['27 August 2023', '2023-08-27'],
    ['3 May 2023', '2023-05-03'],
    ['27 Okt 2023', '2023-10-27'],
    ['27 Oct 2023', '2023-10-27'],
  ])('reads %s as %s', (written, day) => {
    expect(readCell(date, written)).toMatchObject({ value: day, codes: [] })
  })

  test('the day stands before the month, always', () => {
    expect(parseDate('05/06/2022')?.date).toBe('2022-06-05')
    expect(parseDate('12/13/2022')).toBeUndefined()
    expect(parseDate('2022/13/12')).toBeUndefined()
  })

  test('a date cell gives its date', () => {
    expect(readCell(date, dateCell('2023-06-06'))).toMatchObject({ value: '2023-06-06', codes: [] })
  })

  test.each([
    '31/13/2022',
    '30/02/2022',
    '29/02/2023',
    '31 April 2022',
    '2022-02-30',
    '0/1/2022',
    '32/1/2022',
    '31/12-2022',
    '31/12/99',
    '5 Des 50',
    '31/12/022',
    'Minggu 2 Maret 2023',
    'Kemarin, 27 Juli 2023',
    '2022-12-31 25:00',
    'Desember 2022',
    '27 Foo 2023',
    '27 J 2023',
    'besok',
    '44926',
  ])('%s is no day', written => {
    expect(readCell(date, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })

  test.each([44_926, 2022, true])('%j in a cell is no day', written => {
    expect(readCell(date, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })

  test.each(['-', '–', '—', 'n/a', 'N/A', 'Tidak ada'])('%s is blank', written => {
    expect(readCell(date, written)).toMatchObject({ value: undefined, codes: [] })
  })

  test('every way of writing a day reads back to that day, with any time behind it', () => {
    fc.assert(
      fc.property(daysBetween(1900, 2199), fc.constantFrom(...clocks), ({ year, month, day, text }, clock) => {
        const forms = formsOf(year, month, day, text).map(form => `${form}${clock}`)
        expect(forms.map(form => parseDate(form))).toEqual(forms.map(() => ({ date: text, isYearShort: false })))
      }),
    )
  })

  test('a year of two digits is one of this century, and is known to have been short', () => {
    fc.assert(
      fc.property(daysBetween(2000, 2049), ({ year, month, day, text }) => {
        const short = String(year).slice(2)
        const forms = [`${day}/${month}/${short}`, `${pad(day)}-${monthNames[month - 1]?.slice(0, 3)}-${short}`]
        expect(forms.map(form => parseDate(form))).toEqual(forms.map(() => ({ date: text, isYearShort: true })))
      }),
    )
  })
})

describe('month names', () => {
  test.each([
    ['Indonesian', monthNames],
    ['English', english],
  ])('every month is known by its %s name and by any beginning of three letters or more', (_, names) => {
    const wrong = names.flatMap((name, index) =>
      Array.from({ length: name.length - 2 }, (_, at) => name.slice(0, at + 3)).filter(
        beginning => monthNumber(beginning) !== index + 1,
      ),
    )
    expect(wrong).toEqual([])
  })

  test.each([
    ['Agt', 8],
    ['AGS', 8],
    ['nopember', 11],
    ['Pebruari', 2],
    ['07', 7],
    ['Ja', 0],
    ['', 0],
    ['Januarii', 0],
    ['Foo', 0],
    ['constructor', 0],
  ])('%s is month %i', (name, month) => {
    expect(monthNumber(name)).toBe(month)
  })
})
