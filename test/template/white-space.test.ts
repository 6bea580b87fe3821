import { expect, test } from 'vitest'
import { inlineText } from '../../src/document/inline.ts'
import { paragraph, strong, text } from '../document/build.ts'
import { compose, report } from './expand.ts'
import { readBlocks } from './read-block.ts'

test('runs of blanks, tabs and line ends become one blank, and none stays at the ends', () => {
  expect(readBlocks('<p>\n  a \t\n  b\r\n</p>')).toEqual([paragraph('a b')])
})

test('a blank beside emphasis stays where it was written', () => {
  expect(readBlocks('<p>a <strong>b</strong> c<strong> d</strong>e</p>')).toEqual([
    paragraph('a ', strong(text('b')), ' c', strong(text(' d')), 'e'),
  ])
})

test('no blank appears where none was written', () => {
  expect(readBlocks('<p><strong>a</strong>b<strong>c</strong></p>')).toEqual([
    paragraph(strong(text('a')), 'b', strong(text('c'))),
  ])
})

test('a no-break space is no blank, inside text or at its ends', () => {
  expect(readBlocks('<p>Tabel\u00a0\u00a01 a</p>')).toEqual([paragraph('Tabel\u00a0\u00a01 a')])
  expect(readBlocks('<p> \u00a0a\u00a0 </p>')).toEqual([paragraph('\u00a0a\u00a0')])
})

test('text that is nothing but blanks is no text', () => {
  expect(readBlocks('<p> \n </p>')).toEqual([paragraph()])
})

test('a block that writes nothing leaves one blank, as the lines around it read', () => {
  const source = report('<p>\n  {{#if x}}\n  satu\n  {{/if}}\n  dua{{#if x}}, tiga{{/if}}.\n</p>')
  const textOf = (x: boolean) => {
    const outcome = compose(source, { x })
    const [block] = outcome.ok ? (outcome.value.sections[0]?.children ?? []) : []
    return block?.type === 'paragraph' ? inlineText(block.children) : undefined
  }
  expect(textOf(true)).toBe('satu dua, tiga.')
  expect(textOf(false)).toBe('dua.')
})

test('a comment in running text leaves no second blank', () => {
  expect(readBlocks('<p>a <!-- x --> b</p>')).toEqual([paragraph('a b')])
  expect(readBlocks('<p> <!-- x --> b</p>')).toEqual([paragraph('b')])
})

test('blanks on both sides of a tag are one blank, as in HTML', () => {
  expect(readBlocks('<p>a <strong> b </strong> c</p>')).toEqual([paragraph('a ', strong(text('b ')), 'c')])
})
