import { keepResults } from '../base/keep-results.ts'
import type { FontFamily } from '../ports/ports.ts'
import { type Face, openFace, type Stretch } from './face.ts'

export const faceNames = ['regular', 'bold', 'italic', 'boldItalic'] as const
export type FaceName = (typeof faceNames)[number]

export type Faces = Readonly<Record<FaceName, Face>>

/** The face for text that is bold, italic, both or neither. */
export function faceNameOf(bold: boolean, italic: boolean): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold'
  return italic ? 'italic' : 'regular'
}

/**
 * Height of the letters of a line, em, where the faces of a family say another than the letters they stand in for: those of
 * TeX Gyre Bonum count accents over capitals, each face its own. These are of Bookman Old Style (hhea, every face alike).
 */
const otherHeights: ReadonlyMap<string, Pick<Face, 'ascent' | 'descent'>> = new Map([
  ['TeX Gyre Bonum', { ascent: 0.942, descent: 0.232 }],
])

/** A family is opened once, and its words measured once, for all formats and all reports of a process. */
const opened = new WeakMap<FontFamily, Faces>()

/** Opens the faces of a family for measuring. Throws when a file is no TrueType or OpenType font. */
export function loadFaces(family: FontFamily): Faces {
  const known = opened.get(family)
  if (known !== undefined) return known
  const symbols = family.symbols && openFace(family.symbols)
  const height = otherHeights.get(family.name)
  const openLetters = (bytes: Uint8Array) => ({ ...openFace(bytes), ...height })
  const open = (bytes: Uint8Array) =>
    symbols === undefined ? openLetters(bytes) : withSymbols(openLetters(bytes), symbols)
  const faces = {
    regular: open(family.regular),
    bold: open(family.bold),
    italic: open(family.italic),
    boldItalic: open(family.boldItalic),
  }
  opened.set(family, faces)
  return faces
}

/** Signs, and numbers that are signs, such as ①; neither emoji nor letters of other scripts, whatever the font has of them. */
const sign = /(?!\p{Emoji_Presentation})[\p{S}\p{P}\p{No}\p{Nl}]/u
/** Nearly every text: all of it is letters. */
const plain = /^[\0-\u024f\u2010-\u2027\u2030-\u203a]*$/
/** Texts with other characters that are kept. */
const keptTexts = 5_000

/** A face that sets the signs it lacks in a font of symbols. */
function withSymbols(letters: Face, symbols: Face): Face {
  const isSymbol = (character: string) => {
    const codePoint = character.codePointAt(0) ?? 0
    return !letters.covers(codePoint) && sign.test(character) && symbols.covers(codePoint)
  }
  const takeApart = keepResults((text: string) => stretches(text, isSymbol), keptTexts)
  const stretchesOf = (text: string) => (plain.test(text) ? letters.stretchesOf(text) : takeApart(text))
  const sumOf = (measure: 'widthOf' | 'unkernedWidthOf') => (text: string) =>
    stretchesOf(text).reduce((sum, { text, isSymbols }) => sum + (isSymbols ? symbols : letters)[measure](text), 0)
  return {
    ...letters,
    symbols,
    stretchesOf,
    widthOf: sumOf('widthOf'),
    unkernedWidthOf: sumOf('unkernedWidthOf'),
    covers: codePoint => letters.covers(codePoint) || isSymbol(String.fromCodePoint(codePoint)),
  }
}

function stretches(text: string, isSymbol: (character: string) => boolean): readonly Stretch[] {
  const found: { text: string; isSymbols: boolean }[] = []
  for (const character of text) {
    const isSymbols = isSymbol(character)
    const last = found.at(-1)
    if (last?.isSymbols === isSymbols) last.text += character
    else found.push({ text: character, isSymbols })
  }
  return found
}
