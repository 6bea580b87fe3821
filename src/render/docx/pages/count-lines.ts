import { type Inline, referenceText } from '../../../document/inline.ts'
import { type FaceName, type Faces, faceNameOf } from '../../../typeset/faces.ts'
import { type LineStyle, type Piece, type Word, wordsOf, wordWidth } from '../../../typeset/words.ts'

/** Where lines begin and end; points from the left edge of the text area. */
interface LineRoom {
  /** Where the text of the first line begins. */
  readonly first: number
  /** Where the other lines begin. */
  readonly left: number
  readonly right: number
  /** Spaces may be squeezed a little to take one word more. */
  readonly isJustified: boolean
}

/** How far rounding may carry a line over its end; points. */
const tolerance = 0.01

/** Part of itself that Word takes from a space at most to get a word into a justified line. */
const mostSqueeze = 0.25

/** Word rather squeezes a line than stretches it this many times as much. */
const stretchToSqueeze = 2.015

/** Lines that a text takes in Word, which breaks it at spaces and after hyphens, and a word longer than a line anywhere. */
export function countWordLines(inlines: readonly Inline[], kerned: Faces, style: LineStyle, room: LineRoom): number {
  const faces = unkernedFaces(kerned)
  const space = faces[faceNameOf(style.bold ?? false, style.italic ?? false)].unkernedWidthOf(' ') * style.size
  return wordsOf(withPages(inlines), faces, style).reduce((lines, words, index) => {
    const filler = new LineFiller({ ...room, first: index === 0 ? room.first : room.left }, space)
    for (const word of words) {
      const [first = [], ...others] = partsOf(word, faces, style)
      filler.add(first, true)
      for (const part of others) filler.add(part, false)
    }
    return lines + filler.lines
  }, 0)
}

/** Keeps room for the pages that references name: they are what is being found out. */
const unknownPage = '00'

function withPages(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map(inline => {
    if (inline.type === 'reference') return { ...inline, label: referenceText(inline, unknownPage) }
    return 'children' in inline ? { ...inline, children: withPages(inline.children) } : inline
  })
}

/** The parts of a word between which a line may break: after hyphens and dashes, unless a figure follows. */
function partsOf(word: Word, faces: Faces, style: LineStyle): readonly Word[] {
  if (!word.some(({ text }) => /[-‐–—]/.test(text))) return [word]
  const parts: Piece[][] = [[]]
  let mayBreak = false
  for (const piece of word) {
    for (const text of piece.text.split(/(?<=[-‐–—])(?=[^\d-])/)) {
      if (mayBreak && /^[^\d-]/.test(text)) parts.push([])
      parts.at(-1)?.push({ ...piece, text, width: faces[piece.face].unkernedWidthOf(text) * style.size })
      mayBreak = /[-‐–—]$/.test(text)
    }
  }
  return parts
}

class LineFiller {
  lines = 1
  readonly #room: LineRoom
  readonly #space: number
  /** Where the last word ends; nothing while the line is empty. */
  #end: number | undefined
  #spaces = 0

  constructor(room: LineRoom, space: number) {
    this.#room = room
    this.#space = space
  }

  /** Puts a part of a word on this line or the next; `isNewWord`: after a space. */
  add(part: Word, isNewWord: boolean): void {
    const width = wordWidth(part)
    const { first, left, right } = this.#room
    const gap = isNewWord && this.#end !== undefined ? this.#space : 0
    const start = (this.#end ?? (this.lines === 1 ? first : left)) + gap
    if (this.#end === undefined || start + width <= right + tolerance || this.#squeezes(start + width - right, gap)) {
      this.#spaces += gap
      this.#place(part, start, width)
      return
    }
    this.lines += 1
    this.#spaces = 0
    this.#place(part, left, width)
  }

  #place(part: Word, start: number, width: number): void {
    const { left, right } = this.#room
    this.#end = start + width
    // A word longer than a line is cut wherever the line ends.
    if (part.length === 0 || this.#spaces > 0 || right <= left) return
    for (let over = this.#end - right; over > tolerance; over -= right - left) {
      this.lines += 1
      this.#end = left + over
    }
  }

  /** Whether the spaces of the line, with the one before the word, give what the word lacks. */
  #squeezes(over: number, gap: number): boolean {
    const spaces = this.#spaces + gap
    if (!this.#room.isJustified || spaces === 0 || over / spaces > mostSqueeze) return false
    const slack = this.#room.right - (this.#end ?? 0)
    return this.#spaces === 0 || slack / this.#spaces >= (stretchToSqueeze * over) / spaces
  }
}

/** The same faces each time, for which words are kept. */
const known = new WeakMap<Faces, Faces>()

/** The faces as Word sets them: it kerns no letters unless a style asks for it. */
function unkernedFaces(faces: Faces): Faces {
  const same = known.get(faces)
  if (same !== undefined) return same
  const plain = (name: FaceName) => ({ ...faces[name], widthOf: faces[name].unkernedWidthOf })
  const unkerned = {
    regular: plain('regular'),
    bold: plain('bold'),
    italic: plain('italic'),
    boldItalic: plain('boldItalic'),
  }
  known.set(faces, unkerned)
  return unkerned
}
