import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choosePhotos, mostPhotos, type PhotoRow, photoNames } from '../../../../src/kinds/parts/units/unit-photos.ts'

describe('a cell of photographs', () => {
  test.each<[string | undefined, readonly string[], readonly string[]]>([
    [undefined, [], []],
    ['toilet.jpg', ['toilet.jpg'], []],
    [' "C:\\Users\\Contoh\\Foto Lapangan\\Toilet 1.JPEG" ', ['Toilet 1.JPEG'], []],
    ['foto/a.png; b.jpg\nc.jpg', ['a.png', 'b.jpg', 'c.jpg'], []],
    ['a.jpg, b.jpg', ['a.jpg', 'b.jpg'], []],
    ['Toilet, lantai 1.jpg', ['Toilet, lantai 1.jpg'], []],
    ['IMG_0412.HEIC; a.jpg', ['a.jpg'], ['IMG_0412.HEIC']],
    ['IMG_0412', [], ['IMG_0412']],
    ['WhatsApp Image 2024-10-01 at 10.11.12', [], ['WhatsApp Image 2024-10-01 at 10.11.12']],
    ['WhatsApp Image 2024-10-01 at 10.11.12.jpeg', ['WhatsApp Image 2024-10-01 at 10.11.12.jpeg'], []],
    ['ada, terlampir', [], []],
    ['SK Kepala.pdf', [], []],
    ['Foto di lantai 2', [], []],
    ['https://contoh.invalid/foto/toilet.jpg', [], []],
    ['.tersembunyi.jpg', [], []],
    ['../../toilet.jpg', ['toilet.jpg'], []],
  ])('%j names %j, and not shown are %j', (cell, files, others) => {
    expect(photoNames(cell)).toEqual({ files, others })
  })

  test('never gives a name with a way in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab/\\;,. \n:"..jpgheic') }), cell => {
        const { files, others } = photoNames(`${cell}.jpg`)
        for (const name of [...files, ...others]) expect(name).not.toMatch(/[/\\\n]|^\./)
      }),
    )
  })
})

describe('an edition', () => {
  const at = () => ({ file: 'a' })
  const anyRow: fc.Arbitrary<PhotoRow> = fc.record({
    photo: fc.constantFrom(undefined, 'a.jpg', 'b.jpg; c.png', 'kata saja', 'd.heic'),
    isPhotoPublic: fc.boolean(),
    at: fc.constant(at),
  })

  test('prints the first four of the photographs that it may show, and counts the others', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { maxLength: 9 }),
        fc.constantFrom('publik' as const, 'internal' as const),
        (rows, edition) => {
          const { chosen, more } = choosePhotos('foto-1', rows, edition)
          const allowed = rows
            .filter(({ isPhotoPublic }) => edition === 'internal' || isPhotoPublic)
            .flatMap(({ photo }) => photoNames(photo).files)
          expect(chosen.map(({ fileName }) => fileName)).toEqual(allowed.slice(0, mostPhotos))
          expect(chosen.length + more).toBe(allowed.length)
          expect(new Set(chosen.map(({ id }) => id)).size).toBe(chosen.length)
        },
      ),
    )
  })
})
