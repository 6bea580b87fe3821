// Here Indonesian words are broken by EYD V, "Pemenggalan Kata".
// In comes a word. Out go its parts, or none where it does not look Indonesian.

import type { Faces } from '../faces.ts'
import type { Piece, Word } from '../words.ts'
import { breakPoints } from './break-points.ts'

/**
 * Ends the text of a line that breaks inside a word: drawn as a hyphen, and no part of what is read (U+00AD). A hyphen of
 * the document itself is another sign.
 */
export const softHyphen = '\u00ad'

/** Breaks words by syllables. Widths in points. */
export interface Hyphenation {
  /** The word in parts: the first no wider than `room`, with its hyphen, the others no wider than a line. */
  readonly partsOf: (word: Word, room: number, line: number) => readonly Word[] | undefined
  /** The same for a word that leaves a hole of this width on its line, where the hole is worth a hyphen. */
  readonly intoHole: (word: Word, hole: number, line: number) => readonly Word[] | undefined
}

/** Part of a line that may stay empty rather than that a word is broken. */
const largestHole = 1 / 5

/** Signs that stand before and after a word and are no part of it. */
const word = /^([("'“‘[]*)(.*?)[)"'”’\].,;:!?]*$/

/** Words of text in these faces; size in points. A word of several faces is never broken. */
export function hyphenation(faces: Faces, size: number): Hyphenation {
  const widthOf = ({ face }: Piece, text: string) => faces[face].widthOf(text) * size
  // Measured with the other hyphen, as which it is drawn.
  const beginning = (piece: Piece, at: number): Piece => {
    const begin = piece.text.slice(0, at)
    return { ...piece, text: begin + softHyphen, width: widthOf(piece, `${begin}-`) }
  }
  const end = (piece: Piece, at: number): Piece => {
    const text = piece.text.slice(at)
    return { ...piece, text, width: widthOf(piece, text) }
  }
  const cut = (piece: Piece, points: readonly number[], room: number, line: number): readonly Word[] | undefined => {
    if (piece.width <= room) return [[piece]]
    const at = points.findLast(point => beginning(piece, point).width <= room)
    if (at === undefined) return undefined
    const further = points.filter(point => point > at).map(point => point - at)
    const others = cut(end(piece, at), further, line, line)
    return others && [[beginning(piece, at)], ...others]
  }
  const partsOf = ([piece, ...others]: Word, room: number, line: number) =>
    piece === undefined || others.length > 0 ? undefined : cut(piece, pointsIn(piece.text), room, line)
  const intoHole = (given: Word, hole: number, line: number) =>
    hole > largestHole * line && !mayBeName(given) ? partsOf(given, hole, line) : undefined
  return { partsOf, intoHole }
}

/** Where a text that is one word may be broken; numbers of characters before the hyphen, ascending. */
function pointsIn(text: string): readonly number[] {
  const [, before = '', letters = ''] = word.exec(text) ?? []
  return breakPoints(letters).map(at => before.length + at)
}

/** Names are not told from other words with a capital: they are broken only where they have to. */
function mayBeName([piece]: Word): boolean {
  return /[A-Z]/.test(piece?.text ?? '')
}
