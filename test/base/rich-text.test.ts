import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, sliceRich } from '../../src/base/rich-text.ts'
import { anyRichText, styledCharacters } from './any-rich-text.ts'

const anyCut = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }))

test('a slice is what slicing its characters gives, each with its style', () => {
  fc.assert(
    fc.property(anyRichText, anyCut, (rich, [start, end]) => {
      expect(styledCharacters(sliceRich(rich, start, end))).toEqual(styledCharacters(rich).slice(start, end))
    }),
  )
})

test('the two halves of a text make the whole again', () => {
  fc.assert(
    fc.property(anyRichText, fc.nat({ max: 40 }), (rich, cut) => {
      const length = plainText(rich).length
      const halves = [...sliceRich(rich, 0, cut), ...sliceRich(rich, cut, length)]
      expect(styledCharacters(halves)).toEqual(styledCharacters(rich))
    }),
  )
})

test('a slice holds no empty run', () => {
  fc.assert(
    fc.property(anyRichText, anyCut, (rich, [start, end]) => {
      expect(sliceRich(rich, start, end).filter(run => run.text === '')).toEqual([])
    }),
  )
})

test('plain text is all runs in order', () => {
  expect(plainText([{ text: 'meng' }, { text: 'upload', italic: true }, { text: '' }, { text: ' berkas' }])).toBe(
    'mengupload berkas',
  )
})
