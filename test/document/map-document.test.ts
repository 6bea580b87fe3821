import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlinesOf, mapBlocks, mapInlines } from '../../src/document/map-document.ts'
import { catalogue } from '../render/catalogue.ts'
import { anyBlock, anyDocument } from './arbitrary-document.ts'
import { blocksOf, documentWith, heading, paragraph, strong, text } from './build.ts'
import { inlinesIn, objectsIn } from './walk.ts'

const shout = (words: string) => `${words}!`

test('mapInlines reaches every piece of text of every block', () => {
  fc.assert(
    fc.property(anyBlock, block => {
      const changed = mapInlines(block, inline => ({ ...inline, seen: true }))
      expect(inlinesIn(changed).every(inline => 'seen' in inline)).toBe(true)
      expect(inlinesIn(changed)).toHaveLength(inlinesIn(block).length)
    }),
  )
})

test('mapInlines reaches all text of the catalogue, so that no type of node is left to chance', () => {
  const texts = inlinesIn(catalogue).flatMap(inline => (inline.type === 'text' ? [inline.text] : []))
  const changed = mapBlocks(catalogue, block =>
    mapInlines(block, inline => (inline.type === 'text' ? { ...inline, text: shout(inline.text) } : inline)),
  )
  const changedTexts = inlinesIn(changed).flatMap(inline => (inline.type === 'text' ? [inline.text] : []))
  expect(changedTexts).toEqual(texts.map(shout))
})

test('inlinesOf gives every piece of text of every block', () => {
  fc.assert(
    fc.property(anyBlock, block => {
      expect(new Set(inlinesOf(block).map(({ type }) => type))).toEqual(
        new Set(inlinesIn(block).map(({ type }) => type)),
      )
      expect(inlinesOf(block)).toHaveLength(inlinesIn(block).length)
    }),
  )
})

test('mapInlines hands over what is inside already changed', () => {
  const seen: string[] = []
  mapInlines(paragraph(strong(text('dalam')), 'luar'), inline => {
    seen.push(JSON.stringify(inline).includes('dalam!') ? `${inline.type} with changed text` : inline.type)
    return inline.type === 'text' ? { ...inline, text: shout(inline.text) } : inline
  })
  expect(seen).toEqual(['text', 'strong with changed text', 'text'])
})

test('a change that changes nothing gives an equal document and leaves the old one alone', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      for (const one of objectsIn(document.sections)) Object.freeze(one)
      expect(mapBlocks(document, block => mapInlines(block, inline => inline))).toEqual(document)
    }),
  )
})

test('mapBlocks leaves out what becomes undefined and keeps the rest in order', () => {
  const document = documentWith(paragraph('a'), heading(1, 'b'), paragraph('c'))
  const kept = mapBlocks(document, block => (block.type === 'heading' ? undefined : block))
  expect(blocksOf(kept)).toEqual([paragraph('a'), paragraph('c')])
})
