import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { count, decimal, decimalLike, parsePercent, percent, year } from '../../../src/workbook/fields/numbers.ts'
import { dateCell, toValue } from '../build-sheet.ts'
import { readCell } from './read-cell.ts'

const withPoints = (digits: string) => digits.replace(/\B(?=(\d{3})+$)/g, '.')
const decimalText = (written: string | number) => {
  const { value, codes } = readCell(decimal, written)
  return codes.length === 0 ? value?.toString() : codes.join()
}

describe('a count', () => {
  test.each([
    [6137, 6137],
    [0, 0],
    ['6137', 6137],
    ['6.137', 6137],
    ['1.234.567', 1_234_567],
    [' 12 ', 12],
    ['\u00a015\u00a0', 15],
  ])('reads %j as %i', (written, value) => {
    expect(readCell(count, written)).toMatchObject({ value, codes: [] })
  })

  test.each([
    '12 orang',
    '6,137',
    '6137,0',
    '1234.567',
    '12.34',
    '-3',
    'dua',
    '1e3',
    '6 137',
    '.137',
    '12.',
    '0.137',
    '000.137',
    '½',
    '١٢',
  ])('%s is no count', written => {
    expect(readCell(count, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-count'] })
  })

  test.each([6.137, -1, 1e13, 0.5])('the number %d in a cell is no count', written => {
    expect(readCell(count, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-count'] })
  })

  test.each([true, dateCell('2022-08-01')])('%j is no count', written => {
    expect(readCell(count, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-count'] })
  })

  test('the message names what was found', () => {
    expect(readCell(count, '12 orang').problems[0]?.message).toContain('"12 orang"')
  })

  test('any count reads the same as a number, as text, and with thousands points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 - 1 }), value => {
        for (const written of [value, String(value), withPoints(String(value))]) {
          expect(readCell(count, written)).toMatchObject({ value, codes: [] })
        }
      }),
    )
  })
})

describe('a decimal', () => {
  test.each([
    [88.13, '88.13'],
    ['88,13', '88.13'],
    ['3,92', '3.92'],
    ['3.92', '3.92'],
    ['1.234,5', '1234.5'],
    ['1.234.567,25', '1234567.25'],
    ['100', '100'],
    [4, '4'],
    [' 89,45 ', '89.45'],
    ['-3,2', '-3.2'],
    [0, '0'],
  ])('reads %j as %s', (written, value) => {
    expect(decimalText(written)).toBe(value)
  })

  test.each([
    'sembilan puluh',
    '88,13%',
    '1,2,3',
    '1.2.3',
    ',5',
    '5,',
    '1 234,5',
    'NaN',
    '1e5',
    '--1',
    '88;13',
    '1,234.5',
    '3.92,5',
    '1.23,4',
    '12.3456,7',
  ])('%j is no decimal', written => {
    expect(readCell(decimal, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-decimal'] })
  })

  test('any decimal reads the same as a number, with a comma, with a point, and with thousands points', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 99 }), (whole, hundredths) => {
        const fractionDigits = String(hundredths).padStart(2, '0')
        const plain = `${whole}.${fractionDigits}`
        const forms = [
          Number(plain),
          plain,
          `${whole},${fractionDigits}`,
          `${withPoints(String(whole))},${fractionDigits}`,
        ]
        expect(forms.map(written => Number(decimalText(written)))).toEqual(forms.map(() => Number(plain)))
      }),
    )
  })
})

describe('a share in per cent', () => {
  test.each([
    ['101,51', '101.51'],
    ['101,51%', '101.51'],
    ['98.7 %', '98.7'],
    [101.51, '101.51'],
    [1.0151, '101.51'],
    [1, '100'],
    ['1,5%', '1.5'],
    ['1', '100'],
    ['1.0', '100'],
    ['1,00', '100'],
    ['1,0151', '101.51'],
    ['1%', '1'],
    ['100', '100'],
    ['0.5', '50'],
  ])('reads %j as %s', (written, value) => {
    expect(readCell(percent, written).value?.toString()).toBe(value)
  })

  test('a number that the cell shows in per cent is a share, however large', () => {
    const shown = (number: number) => parsePercent({ type: 'number', number, percent: true }, 3)?.toString()
    expect([3.5, 1, 0.0051].map(shown)).toEqual(['350', '100', '0.51'])
  })

  test('a text means what the number cell means that it was saved from', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.constantFrom(1, 3), (tenThousandths, largest) => {
        const number = tenThousandths / 10_000
        const [cell, text] = [number, String(number), String(number).replace('.', ',')].map(toValue)
        const read = [cell, text].map(value => value && parsePercent(value, largest)?.toString())
        expect(read[1]).toBe(read[0])
        const signed = parsePercent(toValue(`${number}%`), largest)
        expect(signed?.toString()).toBe(String(number))
      }),
    )
  })

  test.each(['tercapai', '%', '101,51%%'])('%j is none', written => {
    expect(readCell(percent, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-decimal'] })
  })
})

describe('a year', () => {
  test.each([2022, '2022', ' 2022 ', 1990, 2199])('reads %j', written => {
    expect(readCell(year, written)).toMatchObject({ value: Number(written), codes: [] })
  })

  test.each(['22', '2.022', '2022/2023', 'Tahun 2022', 1989, 2200, 2022.5, '20222', dateCell('2022-01-01')])(
    '%j is no year',
    written => {
      expect(readCell(year, written)).toMatchObject({ value: undefined, codes: ['cell.not-a-year'] })
    },
  )
})

test.each([
  ['a decimal', decimal],
  ['a share in per cent', percent],
  ['a year', year],
])('%s may be a dash, which is blank', (_, field) => {
  for (const written of ['-', '–', 'n/a', 'Tidak ada']) {
    expect(readCell<unknown>(field, written)).toMatchObject({ value: undefined, codes: [] })
  }
})

test('a count may be a dash, but "tidak ada" may mean 0', () => {
  expect(readCell(count, '-')).toMatchObject({ value: undefined, codes: [] })
  expect(readCell(count, 'tidak ada').codes).toEqual(['cell.not-a-count'])
})

test('the hint of a decimal is a number of the scale of its column', () => {
  expect(readCell(decimalLike('3,60'), 'tiga').problems[0]?.hint).toContain('3,60')
  expect(readCell(decimal, 'tiga').problems[0]?.hint).toContain('88,13')
  expect(readCell(percent, 'tiga').problems[0]?.hint).toContain('101,51')
})
