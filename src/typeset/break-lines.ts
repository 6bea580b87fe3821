import type { Inline } from '../document/inline.ts'
import { type FaceName, type Faces, faceNameOf } from './faces.ts'
import { type Hyphenation, hyphenation } from './hyphenation/hyphenate.ts'
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

export interface BrokenLine {
  readonly fragments: readonly Fragment[]
  readonly width: number
  /** It ends where the text ends or its author broke it: it is not stretched. */
  readonly ends: boolean
}

export interface BreakOptions {
  /** Words may be broken by syllables; the text of a line that ends inside one ends in `softHyphen`. */
  readonly hyphenates?: boolean
  /** Words may be broken after a hyphen or slash of their own. */
  readonly breaksAtSigns?: boolean
  /** Points that the first line is moved in. */
  readonly indent?: number
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
  { hyphenates = false, breaksAtSigns = false, indent = 0 }: BreakOptions = {},
): readonly BrokenLine[] {
  const hyphens = hyphenates ? hyphenation(faces, style.size) : undefined
  const intoHole: IntoHole = (word, hole) => {
    return hyphens?.intoHole(word, hole, width) ?? (breaksAtSigns ? cutAtSign(word, faces, style, hole) : undefined)
  }
  const space = faces[faceNameOf(style.bold ?? false, style.italic ?? false)].widthOf(' ') * style.size
  const lines: BrokenLine[] = []
  for (const words of wordsOf(inlines, faces, style)) {
    const fitting = words.some(word => wordWidth(word) > width)
      ? words.flatMap(word => splitLongWord(word, faces, style, width, hyphens))
      : words
    fillLines(lines, fitting, space, width, { intoHole, indent: lines.length === 0 ? indent : 0 })
  }
  return lines
}

/** How far rounding may carry a line over its width without breaking it; points. */
const tolerance = 0.001

/** A word in parts, the first of which fits a hole of so many points; undefined where it stays whole. */
type IntoHole = (word: Word, hole: number) => readonly Word[] | undefined

/** Adds the lines that the words make. */
function fillLines(
  lines: BrokenLine[],
  words: readonly Word[],
  space: number,
  width: number,
  { intoHole, indent }: { readonly intoHole: IntoHole; readonly indent: number },
): void {
  let line: Word[] = []
  let used = 0
  let start = indent
  words.forEach((whole, index) => {
    let word = whole
    if (line.length > 0 && used + space + wordWidth(word) > width + tolerance) {
      // A hyphen in the last word would save no line.
      const isLast = index === words.length - 1
      const [begin, rest = word] = (isLast ? undefined : intoHole(word, width - used - space)) ?? []
      if (begin !== undefined) line.push(begin)
      lines.push(toLine(line, space, { start, ends: false }))
      line = []
      word = rest
      start = 0
    }
    used = line.length === 0 ? start + wordWidth(word) : used + space + wordWidth(word)
    line.push(word)
  })
  lines.push(toLine(line, space, { start, ends: true }))
}

/** Joins neighbours of one face into one fragment, spaces included, so that a line is drawn in few operations. */
function toLine(
  words: readonly Word[],
  space: number,
  { start, ends }: { readonly start: number; readonly ends: boolean },
): BrokenLine {
  const fragments: Growing[] = []
  let last: Growing | undefined
  let x = start
  for (const word of words) {
    // The space belongs to the fragment before it, so that a line read from the page is a line as it was written.
    if (last !== undefined) {
      last.text += ' '
      last.width += space
      x += space
    }
    for (const piece of word) {
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
  return { fragments, width: x, ends }
}

/** Made here and handed on when it is whole: thousands of lines would be copied word by word otherwise. */
type Growing = { -readonly [Field in keyof Fragment]: Fragment[Field] }

function isAlike(left: Piece, right: Piece): boolean {
  return left.face === right.face && left.underline === right.underline && left.target === right.target
}

/** Hyphens, dashes and slashes between two parts of a word, but in numbers and codes: `F-02` stays whole. */
const signInWord = /(?<=\p{L}{2}[-–/])(?=\p{L}{2})/u

/** A word of one face in two parts, the first ending in a sign of its own and no wider than a hole; undefined where there is none. */
function cutAtSign(
  [piece, ...others]: Word,
  faces: Faces,
  style: LineStyle,
  hole: number,
): readonly Word[] | undefined {
  if (piece === undefined || others.length > 0) return undefined
  const part = (text: string): Piece => ({ ...piece, text, width: faces[piece.face].widthOf(text) * style.size })
  const parts = piece.text.split(signInWord)
  for (let count = parts.length - 1; count > 0; count -= 1) {
    const begin = part(parts.slice(0, count).join(''))
    if (begin.width <= hole) return [[begin], [part(parts.slice(count).join(''))]]
  }
  return undefined
}

/**
 * The word itself when it fits a line of `width` points; else its parts, each no wider than a line: broken by syllables
 * where it may be, else after slashes, hyphens and commas where they are, and between letters where they are not.
 */
function splitLongWord(
  word: Word,
  faces: Faces,
  style: LineStyle,
  width: number,
  hyphens?: Hyphenation,
): readonly Word[] {
  if (wordWidth(word) <= width) return [word]
  return hyphens?.partsOf(word, width, width) ?? splitAnywhere(word, faces, style, width)
}

function splitAnywhere(word: Word, faces: Faces, style: LineStyle, width: number): readonly Word[] {
  const parts: Piece[][] = []
  let room = 0
  for (const part of word.flatMap(piece => cutPiece(piece, faces, style, width))) {
    const last = parts.at(-1)
    if (last !== undefined && part.width <= room) last.push(part)
    else {
      parts.push([part])
      room = width
    }
    room -= part.width
  }
  return parts
}

function cutPiece(piece: Piece, faces: Faces, style: LineStyle, width: number): readonly Piece[] {
  // What stands for the number of a page is put in whole.
  if (piece.target !== undefined && 'to' in piece.target && piece.target.isPage === true) return [piece]
  const measured = (text: string): Piece => ({ ...piece, text, width: faces[piece.face].widthOf(text) * style.size })
  return breakOpportunities(piece.text).flatMap(text => {
    const part = measured(text)
    return part.width <= width ? [part] : [...text].map(measured)
  })
}

function breakOpportunities(text: string): readonly string[] {
  return text.match(/[^/\-–,;_]*[/\-–,;_]+|[^/\-–,;_]+/g) ?? [text]
}
