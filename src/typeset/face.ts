import { create, type Font } from 'fontkit'
import { type ShapedText, TextShaper } from './text-shaper.ts'

/** Measures of one face. All lengths are in em: multiply by the size for points. */
export interface Face {
  /** A text in the letters of the face alone as it is drawn, kerning included. Shaped once. */
  readonly shape: (text: string) => ShapedText
  /** Width of a text as it is drawn, kerning included. */
  readonly widthOf: (text: string) => number
  /** Width of a word as Word sets it: the letters side by side, without kerning. */
  readonly unkernedWidthOf: (word: string) => number
  /** Whether the face has a picture for a character, of its own or among its symbols. */
  readonly covers: (codePoint: number) => boolean
  readonly ascent: number
  /** Positive. */
  readonly descent: number
  /** What the font wants between its lines. */
  readonly lineGap: number
  /** Has the signs that the face itself lacks; one for all faces of a family. */
  readonly symbols?: Face
  /** A text in the order of its characters, taken apart by what each is drawn with. */
  readonly stretchesOf: (text: string) => readonly Stretch[]
}

/** A part of a text that is drawn with one font: that of the letters, or that of the symbols. */
export interface Stretch {
  readonly text: string
  readonly isSymbols: boolean
}

/** Opens a face for measuring. Throws when the file is no TrueType or OpenType font. */
export function openFace(bytes: Uint8Array): Face {
  const font = create(bytes as Buffer) as Font
  const { shape } = new TextShaper(font)
  const letters = new Map<string, number>()
  const letterWidth = (letter: string): number => {
    const known = letters.get(letter)
    if (known !== undefined) return known
    const width = font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm
    letters.set(letter, width)
    return width
  }
  const unkernedWidthOf = (word: string) => [...word].reduce((sum, letter) => sum + letterWidth(letter), 0)
  const covers = (codePoint: number) => font.hasGlyphForCodePoint(codePoint)
  const [ascent, descent] = [font.ascent / font.unitsPerEm, -font.descent / font.unitsPerEm]
  const lineGap = font.lineGap / font.unitsPerEm
  const widthOf = (text: string) => shape(text).width
  const stretchesOf = (text: string) => [{ text, isSymbols: false }]
  return { shape, widthOf, unkernedWidthOf, covers, ascent, descent, lineGap, stretchesOf }
}
