import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthNames } from '../../../src/base/calendar-date.ts'
import { date, monthNumber, parseDay } from '../../../src/workbook/fields/date.ts'
import { daysBetween } from '../../base/any-day.ts'
import { dateCell } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

const pad = (value: number) => String(value).padStart(2, '0')

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
  ])('reads %s as %s', (written, day) => {
    expect(readCell(date, written)).toMatchObject({ value: day, codes: [] })
  })

  test('the day stands before the month, always', () => {
    expect(parseDay('05/06/2022')).toBe('2022-06-05')
    expect(parseDay('12/13/2022')).toBeUndefined()
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
    '31/12/22',
    'Desember 2022',
    '27 Foo 2023',
    '27 J 2023',
    'besok',
    '44926',
    '2022-01-31T00:00:00',
  ])('%s is no day', written => {
    expect(readCell(date, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })

  test.each([44_926, 2022, true])('%j in a cell is no day', written => {
    expect(readCell(date, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-date'] })
  })

  test('every way of writing a day reads back to that day', () => {
    fc.assert(
      fc.property(daysBetween(1900, 2199), ({ year, month, day, text }) => {
        const name = monthNames[month - 1] ?? ''
        const forms = [
          ...['/', '-', '.'].flatMap(mark => [
            `${day}${mark}${month}${mark}${year}`,
            `${pad(day)}${mark}${pad(month)}${mark}${year}`,
          ]),
          ...[text, `${day} ${name} ${year}`, `${pad(day)} ${name.toUpperCase()} ${year}`],
          `${day} ${name.slice(0, 3).toLowerCase()} ${year}`,
        ]
        expect(forms.map(form => parseDay(form))).toEqual(forms.map(() => text))
      }),
    )
  })
})

describe('month names', () => {
  test('every month is known by its name and by any beginning of three letters or more', () => {
    const wrong = monthNames.flatMap((name, index) =>
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
    ['Ja', 0],
    ['', 0],
    ['Januarii', 0],
    ['Foo', 0],
    ['constructor', 0],
  ])('%s is month %i', (name, month) => {
    expect(monthNumber(name)).toBe(month)
  })
})
