import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asTyped, plainPunctuation, shown, withoutInvisible } from '../../src/base/characters.ts'
import { listNumberOf, nameKey, normaliseName } from '../../src/base/name-key.ts'
import { problemsFrom } from '../../src/problems/problem.ts'
import { runs } from '../laws.ts'

const invisible = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202e',
  '\u2060',
  '\u2066',
  '\ufeff',
]
const twins: ReadonlyMap<string, string> = new Map(
  [...'aeopcyxABEKMHOPCTYX'].map((latin, at) => [latin, [...'аеорсухАВЕКМНОРСТУХ'][at] ?? latin]),
)

const anyName = fc.constantFrom(
  'Balai POM di Kota Ambon',
  '6. Layanan Sertifikasi Halal',
  '(2) Layanan',
  'U4',
  'No. Rekomendasi',
  'Jenis Layanan*',
  'IV. Pengaduan, Saran, dan Masukan',
)
/** The name with marks put in and letters swapped, at places of the generator's choosing. */
const anyDisguise = fc.tuple(
  anyName,
  fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...invisible)), { maxLength: 6 }),
  fc.array(fc.nat(40), { maxLength: 12 }),
)

function disguise(name: string, marks: readonly (readonly [number, string])[], swaps: readonly number[]): string {
  const swapped = [...name].map((letter, at) => (swaps.includes(at) ? (twins.get(letter) ?? letter) : letter))
  for (const [at, mark] of marks) swapped.splice(at % (swapped.length + 1), 0, mark)
  return swapped.join('')
}

describe('names', () => {
  test('compare the same whatever is invisible in them, and whichever letters look alike', () => {
    fc.assert(
      fc.property(anyDisguise, ([name, marks, swaps]) => {
        const written = disguise(name, marks, swaps)
        expect(normaliseName(written)).toBe(normaliseName(name))
        expect(nameKey(written)).toBe(nameKey(name))
      }),
      { numRuns: runs(500) },
    )
  })

  test('keep their list numbers apart from themselves, however they are written', () => {
    expect(listNumberOf('\u200b６．\u00a0Layanan')).toBe('6.')
    expect(nameKey('\ufeff6\u200b. Lаyanan Uji')).toBe('uji')
  })

  test.each(['Ｕ４', 'U\u00a04', '𝐔𝟒', 'U\u20074'])('%s is U4', written => {
    expect(normaliseName(written)).toBe('u4')
  })

  test.each([
    ['U4¹', 'U41'],
    ['м', 'm'],
    ['в', 'b'],
    ['Жаркент', 'Zharkent'],
  ])('%s and %s differ to the eye, and stay different', (one, other) => {
    expect(normaliseName(one)).not.toBe(normaliseName(other))
  })

  test('compared once compare the same again, whatever the letter', () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
    expect(letters.filter(letter => normaliseName(normaliseName(letter)) !== normaliseName(letter))).toEqual([])
  })
})

describe('a text as typed', () => {
  test.each([
    ['  dua\u00a0kata ', '  dua kata '],
    ['Sel\u200besai', 'Selesai'],
    ['\ufeffTahun', 'Tahun'],
    ['Сlоse', 'Close'],
    ['８８，１３', '88,13'],
    ['Москва', 'Москва'],
    ['–', '–'],
    ['μg', 'μg'],
  ])('%j is %j', (written, typed) => {
    expect(asTyped(written)).toBe(typed)
  })

  test('is as it was when it comes from a keyboard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), text => {
        expect(asTyped(text)).toBe(text)
      }),
    )
  })

  test('keeps letters that nobody can mistake', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(asTyped(asTyped(text))).toBe(asTyped(text))
        expect(withoutInvisible(asTyped(text))).toBe(asTyped(text))
      }),
    )
  })

  test('has the punctuation of a keyboard where that is asked for', () => {
    expect(plainPunctuation('“Laki–laki” ‘a’ −5')).toBe(`"Laki-laki" 'a' -5`)
  })
})

describe('a message', () => {
  const problem = problemsFrom<{ 'uji.teks': { found: string } }>({
    'uji.teks': {
      severity: 'galat',
      example: { found: 'x' },
      message: ({ found }) => `Isinya "${found}".`,
      hint: ({ found }) => `Ganti "${found}".`,
    },
  })

  test('shows what is invisible in the text that it quotes', () => {
    expect(problem('uji.teks', { file: 'a' }, { found: 'Biro\u200bUmum' })).toMatchObject({
      message: 'Isinya "Biro[U+200B]Umum".',
      hint: 'Ganti "Biro[U+200B]Umum".',
    })
  })

  test.each([
    ['\u00ad', '[U+00AD]'],
    ['\u202e', '[U+202E]'],
    ['a\u200db', 'a[U+200D]b'],
    ['👨\u200d👩', '👨\u200d👩'],
    ['Laki–laki “x”', 'Laki–laki “x”'],
  ])('shows %j as %s', (text, visible) => {
    expect(shown(text)).toBe(visible)
  })
})
