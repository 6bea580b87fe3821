import type { Faces } from './faces.ts'
import type { Hyphenation } from './hyphenation/hyphenate.ts'
import { type LineStyle, type Piece, type Word, wordWidth } from './words.ts'

/**
 * The word itself when it fits a line of `width` points; else its parts, each no wider than a line: broken by syllables
 * where it may be, else after slashes, hyphens and commas where they are, and between letters where they are not.
 */
export function splitLongWord(
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
  const measured = (text: string): Piece => ({ ...piece, text, width: faces[piece.face].widthOf(text) * style.size })
  return breakOpportunities(piece.text).flatMap(text => {
    const part = measured(text)
    return part.width <= width ? [part] : [...text].map(measured)
  })
}

function breakOpportunities(text: string): readonly string[] {
  return text.match(/[^/\-–,;_]*[/\-–,;_]+|[^/\-–,;_]+/g) ?? [text]
}
