import type { Inline } from '../document/inline.ts'
import { type FaceName, type Faces, faceNameOf } from './faces.ts'
import { splitLongWord } from './split-long-word.ts'
import { type LineStyle, type LinkTarget, type Piece, type Word, wordsOf, wordWidth } from './words.ts'

/** A stretch of one line in one face; `x` from the start of the line, in points. */
export interface Fragment {
  readonly text: string
  readonly face: FaceName
  readonly underline: boolean
  readonly target?: LinkTarget | undefined
  readonly x: number
  readonly width: number
}

export interface TextLine {
  readonly fragments: readonly Fragment[]
  readonly width: number
}

/**
 * Breaks text into lines no wider than `width` points, greedily, at spaces and forced breaks. A word wider than a line
 * is broken after a slash or hyphen where it can be, else where it must. Never gives back fewer characters than it got.
 */
export function breakLines(
  inlines: readonly Inline[],
  faces: Faces,
  style: LineStyle,
  width: number,
): readonly TextLine[] {
  const space = faces[faceNameOf(style.bold ?? false, style.italic ?? false)].widthOf(' ') * style.size
  const lines: TextLine[] = []
  for (const words of wordsOf(inlines, faces, style)) {
    const fitting = words.some(word => wordWidth(word) > width)
      ? words.flatMap(word => splitLongWord(word, faces, style, width))
      : words
    fillLines(lines, fitting, space, width)
  }
  return lines
}

/** How far rounding may carry a line over its width without breaking it; points. */
const tolerance = 0.001

/** Adds the lines that the words make. */
function fillLines(lines: TextLine[], words: readonly Word[], space: number, width: number): void {
  let first = 0
  let used = 0
  for (let index = 0; index < words.length; index += 1) {
    const wanted = wordWidth(words[index] ?? [])
    if (index > first && used + space + wanted > width + tolerance) {
      lines.push(toLine(words, first, index, space))
      first = index
    }
    used = index === first ? wanted : used + space + wanted
  }
  lines.push(toLine(words, first, words.length, space))
}

/** Joins neighbours of one face into one fragment, spaces included, so that a line is drawn in few operations. */
function toLine(words: readonly Word[], first: number, end: number, space: number): TextLine {
  const fragments: Growing[] = []
  let last: Growing | undefined
  let x = 0
  for (let index = first; index < end; index += 1) {
    // The space belongs to the fragment before it, so that a line read from the page is a line as it was written.
    if (last !== undefined) {
      last.text += ' '
      last.width += space
      x += space
    }
    for (const piece of words[index] ?? []) {
      if (last !== undefined && isAlike(last, piece)) {
        last.text += piece.text
        last.width += piece.width
      } else {
        const { text, face, underline, target, width } = piece
        last = { text, face, underline, target, x, width }
        fragments.push(last)
      }
      x += piece.width
    }
  }
  return { fragments, width: x }
}

/** Made here and handed on when it is whole: thousands of lines would be copied word by word otherwise. */
type Growing = { -readonly [Field in keyof Fragment]: Fragment[Field] }

function isAlike(left: Piece, right: Piece): boolean {
  return left.face === right.face && left.underline === right.underline && left.target === right.target
}
