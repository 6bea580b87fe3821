import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formPatterns } from '../../src/base/personal-data.ts'

/** The words of a pattern, whatever it makes of them. */
const wordsOf = ({ source }: RegExp) =>
  source
    .replace(/\\\./g, '.')
    .replace(/\\[a-z](?:\{\w+\})?/g, ' ')
    .split(/[^\p{L}\p{N}.@]+/u)

const numberShapes = [
  /^\d{1,18}$/,
  /^(?:\+?62[ .-]?|0)8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{2,5}$/,
  /^(?:\(0[2-9]\d{1,2}\) ?|0[2-9]\d{1,2}[ -])\d{3,4}[ -]?\d{2,4}$/,
  /^(?:telp|WA|Hp)[ :.]{1,3}\d{3,4}[ -]?\d{3,4}$/,
  /^(?:\d{16}|\d{18})$/,
  /^\d{8}[ .]\d{6}[ .]\d[ .]\d{3}$/,
  /^(?:\d{4}[ .-]\d{4}[ .-]\d{4}[ .-]\d{4}|\d{6}[ .-]\d{6}[ .-]\d{4})$/,
]

const anyPiece = fc.oneof(
  fc.constantFrom(...formPatterns.flatMap(({ pattern }) => wordsOf(pattern))),
  fc.constantFrom(
    ' ',
    '  ',
    '\u00A0',
    '\n',
    '.',
    ',',
    ', ',
    '-',
    '/',
    '(',
    ')',
    '@',
    '+',
    'Budi',
    'b',
    '0',
    '+62',
    '(021) ',
  ),
  ...numberShapes.map(shape => fc.stringMatching(shape)),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
)
const anyText = fc.oneof(
  fc.array(anyPiece, { maxLength: 12 }).map(pieces => pieces.join('')),
  ...formPatterns.flatMap(({ pattern }) => {
    const words = wordsOf(pattern)
    return fc
      .tuple(fc.constantFrom(...words), fc.constantFrom(...words), fc.constantFrom('', ' ', '.', ', ', '. ', ',\n'))
      .map(([one, other, between]) => `${between}${one}${between}${other}${between}`)
  }),
)

test('where the hint of a pattern is not found, the pattern is not found either', () => {
  fc.assert(
    fc.property(anyText, text => {
      const missed = formPatterns.filter(({ hint, pattern }) => !hint.test(text) && text.search(pattern) >= 0)
      expect(missed).toEqual([])
    }),
    { numRuns: 5000 },
  )
})

test('every pattern is tried on texts that hold it', () => {
  const texts = fc.sample(anyText, 5000)
  expect(formPatterns.filter(({ pattern }) => !texts.some(text => text.search(pattern) >= 0))).toEqual([])
})
