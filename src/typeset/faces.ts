import { create, type Font } from 'fontkit'
import type { FontFamily } from '../base/ports.ts'
import { type ShapedText, TextShaper } from './text-shaper.ts'

export const faceNames = ['regular', 'bold', 'italic', 'boldItalic'] as const
export type FaceName = (typeof faceNames)[number]

/** Measures of one face. All lengths are in em: multiply by the size for points. */
export interface Face {
  /** A text as it is drawn, kerning included. Shaped once. */
  readonly shape: (text: string) => ShapedText
  /** Width of a text as it is drawn, kerning included. */
  readonly widthOf: (text: string) => number
  /** Width of a word as Word sets it: the letters side by side, without kerning. */
  readonly unkernedWidthOf: (word: string) => number
  /** Whether the face has a picture of its own for a character. */
  readonly covers: (codePoint: number) => boolean
  readonly ascent: number
  /** Positive. */
  readonly descent: number
  /** What the font wants between its lines. */
  readonly lineGap: number
}

export type Faces = Readonly<Record<FaceName, Face>>

/** The face for text that is bold, italic, both or neither. */
export function faceNameOf(bold: boolean, italic: boolean): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

/** A family is opened once, and its words measured once, for all formats and all reports of a process. */
const opened = new WeakMap<FontFamily, Faces>()

/** Opens the four faces of a family for measuring. Throws when a file is no TrueType font. */
export function loadFaces(family: FontFamily): Faces {
  const known = opened.get(family)
  if (known !== undefined) return known
  const faces = {
    regular: openFace(family.regular),
    bold: openFace(family.bold),
    italic: openFace(family.italic),
    boldItalic: openFace(family.boldItalic),
  }
  opened.set(family, faces)
  return faces
}

function openFace(bytes: Uint8Array): Face {
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
  return { shape, widthOf, unkernedWidthOf, covers, ascent, descent, lineGap }
}
