import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, test } from 'vitest'
import { normaliseName } from '../../src/base/name-key.ts'
import { countSlips, nearestNames } from '../../src/base/nearest-names.ts'
import { cellText } from '../../src/workbook/cell-text.ts'
import { duplicatesOf } from '../../src/workbook/duplicates-of.ts'
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
    expect(nearestNames('Balai POM Jambu', ['Balai POM di Ambon', 'Balai POM di Jambi'])).toEqual([
      'Balai POM di Jambi',
      'Balai POM di Ambon',
    ])
  })

  test('are those alone that an abbreviation stands for', () => {
    const agencies = [
      'Balai Besar POM di Jakarta',
      'Balai Besar POM di Serang',
      'Balai POM di Jakarta',
      'Loka POM di Jakarta',
    ]
    const offices = [
      'Dinas Kesehatan',
      'Dinas Kelautan',
      'Puskesmas Kecamatan Umpama',
      'RSUD Contoh',
      'Direktorat Jenderal Pajak',
    ]
    const asked: readonly (readonly [string, readonly string[], string])[] = [
      ['BBPOM Jakarta', agencies, 'Balai Besar POM di Jakarta'],
      ['BPOM di Jakarta', agencies, 'Balai POM di Jakarta'],
      ['LPOM Jakarta', agencies, 'Loka POM di Jakarta'],
      ['Balai Besar Pengawas Obat dan Makanan di Serang', agencies, 'Balai Besar POM di Serang'],
      ['Dinkes', offices, 'Dinas Kesehatan'],
      ['PKM Kec. Umpama', offices, 'Puskesmas Kecamatan Umpama'],
      ['Rumah Sakit Umum Daerah Contoh', offices, 'RSUD Contoh'],
      ['Ditjen Pajak', offices, 'Direktorat Jenderal Pajak'],
      [
        'DPMPTSP',
        ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'Dinas Sosial'],
        'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu',
      ],
      [
        'Sekt. Dit. Jen. Pajak',
        ['Sekretariat Direktorat Jenderal Pajak', 'Sekretariat'],
        'Sekretariat Direktorat Jenderal Pajak',
      ],
    ]
    for (const [found, known, meant] of asked) expect(nearestNames(found, known), found).toEqual([meant])
  })

  test('are those too that hold the words found, unless many do', () => {
    const units = ['Balai Besar POM di Jakarta', 'Balai Besar POM di Serang', 'Biro Umum', 'Biro Hukum dan Organisasi']
    expect(nearestNames('Jakarta', units)).toEqual(['Balai Besar POM di Jakarta'])
    expect(nearestNames('Biro Organisasi dan Hukum Setjen', units)).toEqual(['Biro Hukum dan Organisasi'])
    expect(nearestNames('monev', ['monev-skm', 'spkp-spak'])).toEqual(['monev-skm'])
    expect(nearestNames('Balai', ['Balai A', 'Balai B', 'Balai C', 'Balai D'])).not.toContain('Balai D')
  })

  test('are none when nothing looks alike', () => {
    expect(nearestNames('Direktorat Registrasi Obat', units)).toEqual([])
  })

  test('count two letters exchanged as one slip', () => {
    const anyExchange = fc.tuple(fc.constantFrom(...units), fc.nat({ max: 40 }))
    fc.assert(
      fc.property(anyExchange, ([name, position]) => {
        const at = position % (name.length - 1)
        const exchanged = `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`
        expect(countSlips(exchanged, name)).toBeLessThanOrEqual(1)
        expect(nearestNames(exchanged, units)[0]).toBe(name)
      }),
    )
  })

  test('lie as many slips away as plain editing steps at most, and as many in both directions', () => {
    const anyWord = fc.stringMatching(/^[a-c]{0,7}$/)
    fc.assert(
      fc.property(anyWord, anyWord, (one, other) => {
        const slips = countSlips(one, other)
        expect(slips).toBe(countSlips(other, one))
        expect(slips).toBeLessThanOrEqual(distance(one, other))
        expect(distance(one, other)).toBeLessThanOrEqual(2 * slips)
      }),
    )
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

  test('offer none of which every letter is another, however short it is', () => {
    expect(nearestNames('5', ['1', '2', '3', '4'])).toEqual([])
    expect(nearestNames('X9', ['U1', 'U2', 'P3'])).toEqual([])
    expect(nearestNames('U9', ['U1', 'P3'])).toEqual(['U1'])
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
