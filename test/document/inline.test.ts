import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Inline, inCapitals, inlineText } from '../../src/document/inline.ts'
import { anyInlines } from './arbitrary-inlines.ts'
import { link, reference, strong, text } from './build.ts'
import { inlinesIn } from './walk.ts'

const mixed: readonly Inline[] = [
  text('Lihat '),
  strong(text('tebal'), { type: 'emphasis', children: [text(' miring')] }),
  { type: 'lineBreak' },
  { ...reference('a'), label: 'Tabel 1' },
  link('https://contoh.id', ' taut'),
]

test('the words of inlines come in order, breaks as spaces', () => {
  expect(inlineText(mixed)).toBe('Lihat tebal miring Tabel 1 taut')
  expect(inlineText([reference('a')])).toBe('')
})

test('no word of any inline is left out', () => {
  fc.assert(
    fc.property(anyInlines, inlines => {
      const words = inlinesIn(inlines).map(one =>
        one.type === 'text' ? one.text : one.type === 'lineBreak' ? ' ' : '',
      )
      expect(inlineText(inlines)).toBe(words.join(''))
    }),
  )
})

test('capitals change the text and nothing else', () => {
  const capitals = inCapitals(mixed)
  expect(inlineText(capitals)).toBe('LIHAT TEBAL MIRING TABEL 1 TAUT')
  const withoutText = (inlines: readonly Inline[]) =>
    inlinesIn(inlines).map(one => ({ ...one, text: '', label: '', children: [] }))
  expect(withoutText(capitals)).toEqual(withoutText(mixed))
})
