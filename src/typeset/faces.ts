import type { FontFamily } from '../ports/ports.ts'
import { type Face, openFace } from './face.ts'
import { withSymbols } from './symbols.ts'

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
const otherHeights: ReadonlyMap<string, Pick<Face, 'ascent' | 'descent' | 'hasOtherHeight'>> = new Map([
  ['TeX Gyre Bonum', { ascent: 0.942, descent: 0.232, hasOtherHeight: true }],
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
