import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cellText, normaliseName } from '../../src/workbook/cell-text.ts'
import { duplicatesOf } from '../../src/workbook/duplicates-of.ts'
import { nearestNames } from '../../src/workbook/nearest-names.ts'
import { dateCell, errorCell, toValue, unresolvedCell, type Written } from '../workbook/build-sheet.ts'

describe('names for comparing', () => {
  test.each([
    ['Balai POM di Jambi', 'balaipomdijambi'],
    ['No. Rekomendasi', 'norekomendasi'],
    ['Nilai (%)', 'nilai'],
    ['Café', 'cafe'],
    ['Cafe\u0301', 'cafe'],
    ['U 4', 'u4'],
    ['***', ''],
  ])('%j compares as %j', (name, normal) => {
    expect(normaliseName(name)).toBe(normal)
  })

  test('letters of different words stay different', () => {
    expect(normaliseName('Balai POM di Jambi')).not.toBe(normaliseName('Balai POM di Jambe'))
    expect(normaliseName('U1')).not.toBe(normaliseName('U2'))
  })

  test('comparing a compared name changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        const once = normaliseName(name)
        expect(normaliseName(once)).toBe(once)
      }),
    )
  })
})

describe('the words of a cell', () => {
  test.each<[Written, string]>([
    ['  dua\n kata ', 'dua kata'],
    ['dua\u00a0\u200bkata\ufeff', 'dua kata'],
    ['6\u00a0137', '6137'],
    ['1\u202f234\u202f567,8', '1234567,8'],
    ['88\u200b,13\u00a0%', '88,13 %'],
    ['31\u00a0Desember\u00a02022', '31 Desember 2022'],
    ['27\u00a0100\u00a0Kota', '27 100 Kota'],
    [3.92, '3.92'],
    [6137, '6137'],
    [0, '0'],
    [false, 'Tidak'],
    [true, 'Ya'],
    [dateCell('2022-12-31'), '31/12/2022'],
    [errorCell(), ''],
    [unresolvedCell, ''],
  ])('of %j are %j', (written, words) => {
    expect(cellText(toValue(written as Parameters<typeof toValue>[0]))).toBe(words)
  })

  test('of no cell are none', () => {
    expect(cellText(undefined)).toBe('')
  })
})

describe('nearest names', () => {
  const units = ['Balai POM di Jambi', 'Balai POM di Ambon', 'Loka POM di Kota Dumai', 'Biro Umum']

  test('come nearest first', () => {
    expect(nearestNames('Balai POM di Jambe', units)[0]).toBe('Balai POM di Jambi')
    expect(nearestNames('Balai POM Jambi', ['Balai POM di Ambon', 'Balai POM di Jambi'])).toEqual([
      'Balai POM di Jambi',
      'Balai POM di Ambon',
    ])
  })

  test('are none when nothing looks alike', () => {
    expect(nearestNames('Direktorat Registrasi Obat', units)).toEqual([])
  })

  test('are three at most, all of them known, each once', () => {
    const anyName = fc.stringMatching(/^[a-c]{1,6}$/)
    fc.assert(
      fc.property(anyName, fc.uniqueArray(anyName, { maxLength: 12 }), (found, known) => {
        const nearest = nearestNames(found, known)
        expect(nearest.length).toBeLessThanOrEqual(3)
        expect(new Set(nearest).size).toBe(nearest.length)
        expect(nearest.filter(name => !known.includes(name))).toEqual([])
      }),
    )
  })

  test('offer a name with one letter wrong, missing or too many', () => {
    const anySlip = fc.tuple(fc.constantFrom(...units), fc.nat({ max: 40 }), fc.constantFrom('x', '', 'xy'))
    fc.assert(
      fc.property(anySlip, ([name, position, letters]) => {
        const at = position % name.length
        expect(nearestNames(name.slice(0, at) + letters + name.slice(at + 1), units)).toContain(name)
      }),
    )
  })
})

describe('duplicates', () => {
  test('come with the first of their key, every later one', () => {
    const rows = ['a1', 'b1', 'a2', 'a3', 'c1']
    expect(duplicatesOf(rows, row => row.charAt(0))).toEqual([
      { row: 'a2', first: 'a1' },
      { row: 'a3', first: 'a1' },
    ])
  })

  test('are found by names of object properties too', () => {
    expect(duplicatesOf(['constructor', '__proto__'], row => row)).toEqual([])
    expect(duplicatesOf(['__proto__', '__proto__'], row => row)).toHaveLength(1)
  })
})
