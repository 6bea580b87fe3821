import type { Inline } from '../document/inline.ts'
import { type FaceName, type Faces, faceNameOf } from './faces.ts'

export interface LineStyle {
  /** Points. */
  readonly size: number
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
}

/** Where a stretch of text leads: an address, or a place in the document by its id. */
export type LinkTarget = { readonly href: string } | { readonly to: string }

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
  const lines: Piece[][][] = [[]]
  let glued = false
  for (const token of tokensOf(inlines, {
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: false,
  })) {
    if (token.kind === 'break') lines.push([])
    if (token.kind !== 'word') {
      glued = false
      continue
    }
    const face = faceNameOf(token.style.bold, token.style.italic)
    const width = faces[face].widthOf(token.text) * style.size
    const { underline, target } = token.style
    const piece: Piece = { text: token.text, face, underline, width, ...(target && { target }) }
    const words = lines.at(-1) ?? []
    const last = words.at(-1)
    if (glued && last !== undefined) last.push(piece)
    else words.push([piece])
    glued = true
  }
  return lines
}

export function wordWidth(word: Word): number {
  return word.reduce((sum, piece) => sum + piece.width, 0)
}

interface Style {
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  readonly target?: LinkTarget
}

type Token =
  | { readonly kind: 'word'; readonly text: string; readonly style: Style }
  | { readonly kind: 'space' }
  | { readonly kind: 'break' }

function tokensOf(inlines: readonly Inline[], style: Style): readonly Token[] {
  return inlines.flatMap(inline => inlineTokens(inline, style))
}

function inlineTokens(inline: Inline, style: Style): readonly Token[] {
  switch (inline.type) {
    case 'lineBreak':
      return [{ kind: 'break' }]
    case 'text':
      return splitText(inline.text, style)
    case 'reference':
      return splitText(inline.label ?? '', { ...style, target: { to: inline.to } })
    case 'strong':
      return tokensOf(inline.children, { ...style, bold: true })
    case 'emphasis':
      return tokensOf(inline.children, { ...style, italic: true })
    case 'underline':
      return tokensOf(inline.children, { ...style, underline: true })
    case 'link':
      return tokensOf(inline.children, { ...style, target: { href: inline.href } })
  }
}

/** A no-break space stays inside its word. */
function splitText(text: string, style: Style): readonly Token[] {
  return text
    .split(/([ \t\n]+)/)
    .filter(part => part !== '')
    .map(part => (/^[ \t\n]/.test(part) ? { kind: 'space' } : { kind: 'word', text: part, style }))
}
