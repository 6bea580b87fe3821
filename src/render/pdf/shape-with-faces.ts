import type { EmbeddedFont, FontProvider } from 'pdfmake/js/PDFDocument.js'
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

const shaped = new WeakSet<EmbeddedFont>()

/** The file that PDFKit opened for a face first; no document changes it. */
const opened = new WeakMap<Face, Pick<EmbeddedFont, 'constructor' | 'font'>>()

/**
 * A font of a document that takes the shapes of its words from the face that measured them, and its file where that is open
 * already. PDFKit 0.19.1 opens the fonts of every document anew and runs their tables over every word again, which took a third
 * of the time of a report; it takes no opened font, and there is no option.
 *
 * @param provide how the document finds a font by itself.
 */
export function provideShaped(
  document: FontProvider,
  style: FontStyle,
  provide: (style: FontStyle) => EmbeddedFont,
): EmbeddedFont {
  const { family, bold, italics } = style
  const face = faceOf(document.virtualfs.faces, style)
  document.fontCache[family] ??= {}
  document.fontCache[family][document.getFontType(bold, italics)] ??= openAgain(document, face)
  const font = provide(style)
  if (shaped.has(font)) return font
  shaped.add(font)
  opened.set(face, { constructor: font.constructor, font: font.font })
  return shapeWith(font, face)
}

/** Which font is asked for. */
export interface FontStyle {
  readonly family: string
  readonly bold: boolean
  readonly italics: boolean
}

function faceOf(faces: Faces, { family, bold, italics }: FontStyle): Face {
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
