import { describe, expect, test } from 'vitest'
import { type FormatKind, formatKind } from '../../../src/sources/xlsx/read-styles.ts'

describe('a number format', () => {
  test.each<[string, FormatKind]>([
    ['General', 'number'],
    ['0', 'number'],
    ['0.00', 'number'],
    ['#,##0;[Red]-#,##0', 'number'],
    ['0.00E+00', 'number'],
    ['@', 'number'],
    ['0%', 'percent'],
    ['0.00%;[Red]-0.00%', 'percent'],
    ['0"%"', 'number'],
    ['0\\%', 'number'],
    ['# ?/?', 'number'],
    ['0 "hari"', 'number'],
    ['0 "dd/mm/yyyy"', 'number'],
    ['0\\d', 'number'],
    ['_-"Rp"* #,##0_d;_-@_y', 'number'],
    ['[Magenta]0', 'number'],
    ['[$-421]0', 'number'],
    ['0;"d"', 'number'],
    ['0;dd', 'number'],
    ['0 "tanpa penutup dd', 'number'],
    ['', 'number'],
    ['dd/mm/yyyy', 'date'],
    ['DD/MM/YYYY', 'date'],
    ['d-mmm-yy', 'date'],
    ['yyyy', 'date'],
    ['mmmm', 'date'],
    ['mmm\\-yy;@', 'date'],
    ['[$-421]dd mmmm yyyy;@', 'date'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
    ['"Jakarta, "d mmmm yyyy', 'date'],
    ['dd/mm/yyyy hh:mm', 'date'],
    ['yyyy-mm-dd"T"hh:mm:ss', 'date'],
    ['m/d/yy h:mm AM/PM', 'date'],
    ['h:mm', 'time'],
    ['h:mm:ss AM/PM', 'time'],
    ['mm:ss', 'time'],
    ['ss', 'time'],
    ['[h]:mm', 'time'],
    ['[mm]:ss', 'time'],
    ['[s]', 'time'],
  ])('%j makes of a number a %s', (code, kind) => {
    expect(formatKind(164, code)).toBe(kind)
  })

  test('is known by its id alone where the workbook does not write it', () => {
    const ofKind = (kind: FormatKind) =>
      Array.from({ length: 164 }, (_, id) => id).filter(id => formatKind(id, undefined) === kind)
    expect(ofKind('time')).toEqual([18, 19, 20, 21, 45, 46, 47])
    expect(ofKind('date')).toEqual([14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)])
  })

  test('is what the workbook writes, also under an id of the built-in ones', () => {
    expect(formatKind(14, '0.00')).toBe('number')
    expect(formatKind(3, 'dd/mm/yyyy')).toBe('date')
  })

  test('of any length takes no longer than its length', () => {
    for (const part of ['"', '[', '\\', '_', '[h', '"a"', ';'])
      expect(formatKind(164, part.repeat(200_000))).toBeDefined()
  })
})

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
