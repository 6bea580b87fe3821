import { keepResults } from '../base/keep-results.ts'
import { blankLine, type Inline } from '../document/inline.ts'
import type { Face } from './face.ts'
import { type FaceName, type Faces, faceNameOf } from './faces.ts'

export interface LineStyle {
  /** Points. */
  readonly size: number
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
}

/** Where a stretch of text leads: an address, or a place in the document by its id, whose page the text may be. */
export type LinkTarget = { readonly href: string } | { readonly to: string; readonly isPage?: boolean }

/** A stretch of a word in one face; width in points. */
export interface Piece {
  readonly text: string
  readonly face: FaceName
  readonly underline: boolean
  readonly target?: LinkTarget | undefined
  readonly width: number
}

/** `un<em>changed</em>` is one word of two pieces: no line may break between them. */
export type Word = readonly Piece[]

/** The words of inlines with their faces and widths; one list for each line that the author forced. */
export function wordsOf(inlines: readonly Inline[], faces: Faces, style: LineStyle): readonly (readonly Word[])[] {
  const { bold = false, italic = false } = style
  const collector = new WordCollector(faces, style.size)
  collector.addAll(inlines, { bold, italic, underline: false })
  return collector.lines
}

/** Width of a word in points. */
export function wordWidth(word: Word): number {
  let width = 0
  for (const piece of word) width += piece.width
  return width
}

interface Style {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly target?: LinkTarget
}

/** Text is split at blanks; a no-break space stays inside its word. */
class WordCollector {
  readonly lines: Word[][] = [[]]
  readonly #faces: Faces
  readonly #size: number
  /** Whether the next word goes on where the last one ended. */
  #isGlued = false

  constructor(faces: Faces, size: number) {
    this.#faces = faces
    this.#size = size
  }

  addAll(inlines: readonly Inline[], style: Style): void {
    for (const inline of inlines) this.#add(inline, style)
  }

  #add(inline: Inline, style: Style): void {
    switch (inline.type) {
      case 'lineBreak':
        this.lines.push([])
        this.#isGlued = false
        break
      case 'text':
        this.#addText(inline.text, style)
        break
      case 'placeholder':
        this.#addText(blankLine(inline.of), style)
        break
      case 'reference':
        this.#addText(inline.label ?? '', { ...style, target: { to: inline.to, isPage: inline.page === true } })
        break
      case 'strong':
        this.addAll(inline.children, { ...style, bold: true })
        break
      case 'emphasis':
        this.addAll(inline.children, { ...style, italic: true })
        break
      case 'underline':
        this.addAll(inline.children, { ...style, underline: true })
        break
      case 'link':
        this.addAll(inline.children, { ...style, target: { href: inline.href } })
        break
    }
  }

  #addText(text: string, style: Style): void {
    const known = knownWords(this.#faces, faceNameOf(style.bold, style.italic), this.#size)
    const { length } = text
    let start = 0
    while (start < length) {
      let end = start
      while (end < length && !isBlank(text.charCodeAt(end))) end += 1
      if (end > start) this.#addWord(known(text.slice(start, end)), style)
      if (end < length) this.#isGlued = false
      start = end + 1
    }
  }

  #addWord(plain: Word, { underline, target }: Style): void {
    const isPlain = !underline && target === undefined
    const word = isPlain ? plain : plain.map(piece => ({ ...piece, underline, target }))
    const words = this.lines.at(-1) ?? []
    const last = words.at(-1)
    if (this.#isGlued && last !== undefined) words[words.length - 1] = [...last, ...word]
    else words.push(word)
    this.#isGlued = true
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a
}

/** Words that are kept, for each face and size. */
const keptWords = 20_000

type KnownWords = (text: string) => Word

const knownOfFaces = new WeakMap<Face, Map<number, KnownWords>>()

/** The words of one face and size without further style, each made once: a report has few words, many times. */
function knownWords(faces: Faces, name: FaceName, size: number): KnownWords {
  const face = faces[name]
  const sizes = knownOfFaces.get(face) ?? new Map<number, KnownWords>()
  knownOfFaces.set(face, sizes)
  const known = sizes.get(size) ?? keepResults((text: string): Word => [plainPiece(text, name, face, size)], keptWords)
  sizes.set(size, known)
  return known
}

function plainPiece(text: string, name: FaceName, { widthOf }: Face, size: number): Piece {
  return { text, face: name, underline: false, target: undefined, width: widthOf(text) * size }
}
