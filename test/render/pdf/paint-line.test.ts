import fc from 'fast-check'
import type { PlacedInline } from 'pdfmake/js/ElementWriter.js'
import renderer, { type Drawer, type DrawnLine } from 'pdfmake/js/Renderer.js'
import { expect, test } from 'vitest'
import { isPlain, paintLine } from '../../../src/render/pdf/paint/paint-line.ts'
import { printDefinition } from '../../../src/render/pdf/print-definition.ts'
import { anyWords } from '../../document/arbitrary-inlines.ts'
import { runs } from '../../laws.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { operatorsOf } from './operators-of.ts'

const family = theme.fonts.pdf
const document = await printDefinition({ content: ['.'], defaultStyle: { font: family } }, fonts)
const { renderLine } = renderer.default.prototype

interface Word {
  readonly text: string
  readonly bold: boolean
  readonly fontSize: number
  readonly color: string
}

const anyWord: fc.Arbitrary<Word> = fc.record({
  text: fc.oneof(anyWords, fc.constantFrom('dan ', 'AVATAR ', ' ', '12,50')),
  bold: fc.boolean(),
  fontSize: fc.constantFrom(9, 10.5, 12),
  color: fc.constantFrom('#000000', '#1F4E79'),
})

function inlineOf({ text, bold, fontSize, color }: Word, x: number): PlacedInline {
  const font = document.provideFont(family, bold, false)
  const none = { decoration: null, link: null, linkToDestination: null }
  return { ...none, text, font, fontSize, color, x, width: font.widthOfString(text, fontSize) }
}

function lineOf(words: readonly Word[]): DrawnLine {
  let x = 0
  const inlines = words.map(word => {
    const inline = inlineOf(word, x)
    x += inline.width + 1 / 3
    return inline
  })
  const ascent = Math.max(0, ...inlines.map(({ font, fontSize }) => (font.ascender / 1000) * fontSize))
  return { inlines, getWidth: () => x, getAscenderHeight: () => ascent, ...{ getHeight: () => ascent * 1.4 } }
}

/** The words that are shown: where they stand, in which font and colour, by which glyphs. */
function shownIn(operators: readonly string[]) {
  let [font, colour, at]: [string, string, readonly number[]] = ['', '', []]
  const shown: { at: readonly number[]; font: string; colour: string; glyphs: string }[] = []
  for (const [, operands = '', operator] of operators
    .join('\n')
    .matchAll(/((?:\[[^\]]*\]|\/\S+|[\d.-]+|\s)+)\b([A-Za-z]+)/g)) {
    const values = operands.trim().split(/\s+/)
    if (operator === 'Tf') font = values.join(' ')
    else if (operator === 'rg' || operator === 'scn')
      colour = values.map(value => Number(value).toPrecision(2)).join(' ')
    else if (operator === 'Tm') at = values.slice(4).map(Number)
    // Without kerning, which is rounded here.
    else if (operator === 'TJ')
      shown.push({ at, font, colour, glyphs: operands.match(/(?<=<)\w*(?=>)/g)?.join('') ?? '' })
  }
  return shown
}

test('words stand where pdfmake puts them, in the same fonts, colours and glyphs', () => {
  fc.assert(
    fc.property(fc.array(anyWord, { minLength: 1, maxLength: 6 }), fc.integer({ min: 0, max: 500 }), (words, y) => {
      const line = lineOf(words)
      const ours = shownIn(operatorsOf(document, () => paintLine(document, line, 85.039, y)))
      const drawer = { pdfDocument: document, outlineMap: {} } as unknown as Drawer
      const theirs = shownIn(operatorsOf(document, () => renderLine.call(drawer, line, 85.039, y)))
      expect(ours).toHaveLength(theirs.length)
      ours.forEach((word, index) => {
        const other = theirs[index]
        expect({ ...word, at: [] }).toEqual({ ...other, at: [] })
        for (const axis of [0, 1]) expect(word.at[axis]).toBeCloseTo(other?.at[axis] ?? Number.NaN, 2)
      })
    }),
    { numRuns: runs(100) },
  )
})

test('a line is plain as long as nothing leads from it or to it, and it is not underlined', () => {
  const word = inlineOf({ text: 'kata', bold: false, fontSize: 12, color: '#000000' }, 0)
  const line = lineOf([])
  expect(isPlain({ ...line, inlines: [word, word] })).toBe(true)
  for (const change of [{ link: 'https://contoh.id' }, { linkToDestination: 'bab-1' }, { decoration: 'underline' }]) {
    expect(isPlain({ ...line, inlines: [word, { ...word, ...change }] }), JSON.stringify(change)).toBe(false)
  }
  expect(isPlain({ ...line, inlines: [word], id: 'bab-1' })).toBe(false)
  expect(isPlain({ ...line, inlines: [word], _outline: {} })).toBe(false)
})
