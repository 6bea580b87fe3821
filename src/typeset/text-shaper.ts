import type { Font, GlyphRun } from 'fontkit'
import { keepResults } from '../base/keep-results.ts'

/** A glyph of a text, with the characters that it stands for. */
export interface ShapedGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
  /** Em. */
  readonly advance: number
}

/** Where a glyph stands after the one before, in units of PDF fonts: thousandths of an em. */
export interface GlyphPosition {
  readonly xAdvance: number
  readonly yAdvance: number
  readonly xOffset: number
  readonly yOffset: number
  /** What the glyph takes without kerning. */
  readonly advanceWidth: number
}

/** A text as its font sets it, kerning and ligatures included. */
export interface ShapedText {
  readonly glyphs: readonly ShapedGlyph[]
  readonly positions: readonly GlyphPosition[]
  /** Em. */
  readonly width: number
}

/** Texts that are kept, for each face: more words than a large report has, some 20 MB. */
const keptTexts = 50_000

/** Characters that only their neighbours have to do with: Latin letters, digits and signs. */
const plain = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u00ff\u2010-\u2027\u2030-\u203a]*$/
const hyphen = 0x2d
const latin = /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]/

/**
 * Sets texts in one font, each once. fontkit runs all tables of a font over every word; in Latin text they come down to
 * kerning between two neighbours, so that it is asked for pairs, and for whole words only where a pair says that there is
 * more to it.
 * What a text gives never depends on those before it.
 */
export class TextShaper {
  readonly #font: Font
  readonly #letters = new Map<string, Letter | null>()
  readonly #pairs = new Map<string, GlyphPosition | null>()
  readonly #places = new Map<string, GlyphPosition>()

  constructor(font: Font) {
    this.#font = font
    // A glyph remembers the character it is first met as: as a soft hyphen, which is not drawn, it would take no room as a
    // hyphen either.
    font.glyphForCodePoint(hyphen)
  }

  readonly shape = keepResults((text: string): ShapedText => {
    return (plain.test(text) ? this.#shapePairs(text) : undefined) ?? this.#shapeWhole(text)
  }, keptTexts)

  #shapePairs(text: string): ShapedText | undefined {
    // What a font does to digits and signs may depend on whether they stand among letters.
    const script = latin.test(text) ? 'latn' : ''
    const glyphs: ShapedGlyph[] = []
    const positions: GlyphPosition[] = []
    let width = 0
    for (let index = 0; index < text.length; index += 1) {
      const letter = this.#letter(text.charAt(index), script)
      if (letter === null) return undefined
      const isLast = index === text.length - 1
      const position = isLast ? letter.position : this.#pair(text.slice(index, index + 2), script)
      if (position === null) return undefined
      glyphs.push(letter.glyph)
      positions.push(position)
      width += position.xAdvance
    }
    return { glyphs, positions, width: width / 1000 }
  }

  /** A character by itself; null where the font makes more of it than one glyph on the line. */
  #letter(character: string, script: string): Letter | null {
    const key = script + character
    const known = this.#letters.get(key)
    if (known !== undefined) return known
    const run = this.#layPlain(character, script)
    const [id, position] = [run.glyphs[0]?.id, this.#positionsOf(run)[0]]
    const isOne = run.glyphs.length === 1 && id !== undefined && position !== undefined && isOnLine(position)
    const letter = isOne ? { glyph: glyphOf(id, character, position), position } : null
    this.#letters.set(key, letter)
    return letter
  }

  /** Where the first of two neighbours stands; null where they do more to each other than kerning. */
  #pair(pair: string, script: string): GlyphPosition | null {
    const key = script + pair
    const known = this.#pairs.get(key)
    if (known !== undefined) return known
    const run = this.#layPlain(pair, script)
    const [left, right] = [this.#letter(pair.charAt(0), script), this.#letter(pair.charAt(1), script)]
    const [first, second] = this.#positionsOf(run)
    const isKerned =
      run.glyphs.length === 2 &&
      run.glyphs[0]?.id === left?.glyph.id &&
      run.glyphs[1]?.id === right?.glyph.id &&
      first !== undefined &&
      isOnLine(first) &&
      second === right?.position
    const position = isKerned ? first : null
    this.#pairs.set(key, position)
    return position
  }

  /** No plain character is a mark over another, whose tables are the largest of a font. */
  #layPlain(text: string, script: string): GlyphRun {
    // fontkit writes into what it is given.
    return this.#font.layout(text, { mark: false, mkmk: false }, script === '' ? undefined : script)
  }

  #shapeWhole(text: string): ShapedText {
    const run = this.#font.layout(text)
    const positions = this.#positionsOf(run)
    // A glyph of the font remembers the characters it was first met as; here it has those of this text.
    const characters = [...text].map(character => character.codePointAt(0) ?? 0)
    const isTold = run.glyphs.reduce((sum, { codePoints }) => sum + codePoints.length, 0) === characters.length
    let next = 0
    const glyphs = run.glyphs.map(({ id, codePoints }, index) => {
      next += codePoints.length
      const own = isTold ? characters.slice(next - codePoints.length, next) : [...codePoints]
      return { id, codePoints: own, advance: (positions[index]?.advanceWidth ?? 0) / 1000 }
    })
    return { glyphs, positions, width: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / 1000 }
  }

  /** Positions are few and alike: each is made once. */
  #positionsOf({ glyphs, positions }: GlyphRun): readonly GlyphPosition[] {
    const scale = 1000 / this.#font.unitsPerEm
    return positions.map(({ xAdvance, yAdvance, xOffset, yOffset }, index) => {
      const units = [xAdvance, yAdvance, xOffset, yOffset, glyphs[index]?.advanceWidth ?? 0]
      const key = units.join(' ')
      const known = this.#places.get(key)
      if (known !== undefined) return known
      const [across = 0, down = 0, right = 0, up = 0, whole = 0] = units.map(unit => unit * scale)
      const position = { xAdvance: across, yAdvance: down, xOffset: right, yOffset: up, advanceWidth: whole }
      this.#places.set(key, position)
      return position
    })
  }
}

interface Letter {
  readonly glyph: ShapedGlyph
  readonly position: GlyphPosition
}

function glyphOf(id: number, character: string, { advanceWidth }: GlyphPosition): ShapedGlyph {
  return { id, codePoints: [character.charCodeAt(0)], advance: advanceWidth / 1000 }
}

function isOnLine({ xOffset, yOffset, yAdvance }: GlyphPosition): boolean {
  return xOffset === 0 && yOffset === 0 && yAdvance === 0
}
