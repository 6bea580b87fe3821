import type { EmbeddedFont } from 'pdfmake/js/PDFDocument.js'
import pdfDocument, { type FontProvider } from 'pdfmake/js/PDFDocument.js'
import type { Face } from '../../typeset/face.ts'
import { type Faces, faceNameOf } from '../../typeset/faces.ts'
import type { GlyphPosition, ShapedGlyph, ShapedText } from '../../typeset/text-shaper.ts'
import { symbolFamily } from './paint/paint-fonts.ts'

/** The files of fonts by their names, with the faces that measured their words. */
export interface FontFiles {
  readonly faces: Faces
  readonly existsSync: (name: string) => boolean
  readonly readFileSync: (name: string) => Uint8Array
}

/**
 * Lets documents take the shapes of their words from the faces that measured them, and fonts that are open already. PDFKit
 * 0.19.1 opens the fonts of every document anew and runs their tables over every word again, which took a third of the time
 * of a report; it takes no opened font, and there is no option. Doing it twice is harmless.
 */
export function shapeWithFaces(): void {
  if (provideOtherwise !== undefined) return
  const { prototype } = pdfDocument.default
  provideOtherwise = prototype.provideFont
  prototype.provideFont = provideShaped
}

let provideOtherwise: FontProvider['provideFont'] | undefined
const shaped = new WeakSet<EmbeddedFont>()

/** The file that PDFKit opened for a face first; no document changes it. */
const opened = new WeakMap<Face, Pick<EmbeddedFont, 'constructor' | 'font'>>()

function provideShaped(this: FontProvider, family: string, bold: boolean, italics: boolean): EmbeddedFont {
  if (provideOtherwise === undefined) throw new Error('no font before its provider')
  const face = faceOf(this.virtualfs.faces, family, bold, italics)
  this.fontCache[family] ??= {}
  this.fontCache[family][this.getFontType(bold, italics)] ??= openAgain(this, face)
  const font = provideOtherwise.call(this, family, bold, italics)
  if (shaped.has(font)) return font
  shaped.add(font)
  opened.set(face, { constructor: font.constructor, font: font.font })
  return shapeWith(font, face)
}

function faceOf(faces: Faces, family: string, bold: boolean, italics: boolean): Face {
  if (family !== symbolFamily) return faces[faceNameOf(bold, italics)]
  const { symbols } = faces.regular
  if (symbols === undefined) throw new RangeError('no font of symbols')
  return symbols
}

/** What PDFKit does with a font, but for opening its file; undefined for one that was never opened. */
function openAgain(document: FontProvider, face: Face): EmbeddedFont | undefined {
  const known = opened.get(face)
  if (known === undefined) return undefined
  document._fontCount += 1
  const font = new known.constructor(document, known.font, `F${document._fontCount}`)
  document._fontFamilies[font.name] = font
  return font
}

/** PDFKit sets text in pieces, each a word with the blank after it. */
const pieces = /[^ \t]*[ \t]|[^ \t]+/g

/** The method that draws, without PDFKit's features of fonts, which nobody here asks for. */
function shapeWith(font: EmbeddedFont, face: Face): EmbeddedFont {
  const codeOf = glyphCodes(font)
  const encode: EmbeddedFont['encode'] = text => {
    const runs: readonly ShapedText[] = (text.match(pieces) ?? []).map(face.shape)
    const codes = runs.flatMap(run => run.glyphs.map(codeOf))
    return [codes, runs.flatMap((run): readonly GlyphPosition[] => run.positions)]
  }
  return Object.assign(font, { encode })
}

/** The codes of glyphs in the document, as four digits. The first text that has a glyph says which characters it stands for. */
function glyphCodes({ subset, widths, unicode }: EmbeddedFont): (glyph: ShapedGlyph) => string {
  const known = new Map<number, string>()
  return ({ id, codePoints, advance }) => {
    const digits = known.get(id)
    if (digits !== undefined) return digits
    const code = subset.includeGlyph(id)
    widths[code] ??= advance * 1000
    unicode[code] ??= codePoints
    const added = code.toString(16).padStart(4, '0')
    known.set(id, added)
    return added
  }
}
