import fc from 'fast-check'
import { create, type Font } from 'fontkit'
import { describe, expect, test } from 'vitest'
import { TextShaper } from '../../src/typeset/text-shaper.ts'
import { keptPorts } from '../kept-ports.ts'
import { runs } from '../laws.ts'

const ports = keptPorts()
const families = await Promise.all((['Arimo', 'Tinos', 'TeX Gyre Bonum'] as const).map(name => ports.fonts(name)))
const fonts = families.flatMap(({ name, regular, bold, italic, boldItalic }) =>
  Object.entries({ regular, bold, italic, boldItalic }).map(([face, bytes]) => ({ name: `${name} ${face}`, bytes })),
)

const open = (bytes: Uint8Array) => create(bytes as Buffer) as Font

const codePointsOf = (text: string) => [...text].map(character => character.codePointAt(0))

/** What the font itself makes of a text, opened anew so that nothing before it matters. */
function asFontHasIt(bytes: Uint8Array, text: string) {
  const font = open(bytes)
  const { glyphs, positions } = font.layout(text)
  const scale = 1000 / font.unitsPerEm
  return {
    ids: glyphs.map(({ id }) => id),
    // A glyph of the font itself remembers what it was first met as.
    codePoints: codePointsOf(text),
    xAdvances: positions.map(({ xAdvance }) => xAdvance * scale),
    offsets: positions.map(({ xOffset, yOffset }) => [xOffset * scale, yOffset * scale]),
    advances: glyphs.map(({ advanceWidth }) => advanceWidth * scale),
  }
}

function asShaped(shaper: TextShaper, text: string) {
  const { glyphs, positions } = shaper.shape(text)
  return {
    ids: glyphs.map(({ id }) => id),
    codePoints: glyphs.flatMap(({ codePoints }) => codePoints),
    xAdvances: positions.map(({ xAdvance }) => xAdvance),
    offsets: positions.map(({ xOffset, yOffset }) => [xOffset, yOffset]),
    advances: positions.map(({ advanceWidth }) => advanceWidth),
  }
}

const plainCharacters = [
  ...Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)),
  ...Array.from({ length: 0x60 }, (_, index) => String.fromCharCode(0xa0 + index)).filter(one => one !== '\u00ad'),
  ...'–—‘’“”•…‰',
]
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...plainCharacters), { minLength: 1, maxLength: 12 }).map(all => all.join('')),
  fc.constantFrom(
    'AVATAR',
    'Tj. Priok',
    'SKM2021',
    '89,80%',
    '11',
    'fi',
    'ffi',
    'f i',
    "'Ya'",
    'LTdV.',
    'P.T. Wr',
    ' ',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
)

/** A soft hyphen has the glyph of a hyphen, and a font takes the one for the other. */
const anySign = fc.oneof(anyText, fc.constantFrom('\u00ad', '-', 'a-b', 'a\u00adb'))

describe.each(fonts)('texts in $name', ({ bytes }) => {
  const shaper = new TextShaper(open(bytes))

  test('are set as the font sets them', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(asShaped(shaper, text)).toEqual(asFontHasIt(bytes, text))
      }),
      { numRuns: runs(40) },
    )
  })

  test('are as wide as what they advance', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { positions, width } = shaper.shape(text)
        expect(width * 1000).toBeCloseTo(
          positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
          6,
        )
      }),
    )
  })
})

describe('what a text gives', () => {
  const [font] = fonts
  if (font === undefined) throw new Error('no font')

  test('does not depend on the texts before it', () => {
    fc.assert(
      fc.property(fc.array(anySign, { maxLength: 6 }), anySign, (before, text) => {
        const used = new TextShaper(open(font.bytes))
        for (const one of before) used.shape(one)
        expect(asShaped(used, text)).toEqual(asShaped(new TextShaper(open(font.bytes)), text))
      }),
      { numRuns: runs(30) },
    )
  })

  test('names a blank and a no-break space by themselves, though they have one glyph', () => {
    const shaper = new TextShaper(open(font.bytes))
    const [blank, noBreak] = [shaper.shape(' ').glyphs[0], shaper.shape('\u00a0').glyphs[0]]
    expect(noBreak?.codePoints).toEqual([0xa0])
    expect(blank?.codePoints).toEqual([0x20])
  })
})
