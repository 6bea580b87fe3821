import pdfDocument, { type FontProvider } from 'pdfmake/js/PDFDocument.js'
import type { EmbeddedFont } from 'pdfmake/js/Printer.js'
import { type Face, type Faces, faceNameOf } from '../../typeset/faces.ts'
import type { ShapedGlyph, ShapedText } from '../../typeset/text-shaper.ts'

/** The fonts of a definition, with the faces that measured its words. */
export interface FontFiles {
  readonly faces: Faces
}

/**
 * Lets documents take the shapes of their words from the faces that measured them. PDFKit 0.19.1 opens the fonts of every
 * document anew and runs their tables over every word again, which took a third of the time of a report; it takes no opened
 * font, and there is no option. Doing it twice is harmless.
 */
export function shapeWithFaces(): void {
  if (provideOtherwise !== undefined) return
  const { prototype } = pdfDocument.default
  provideOtherwise = prototype.provideFont
  prototype.provideFont = provideShaped
}

let provideOtherwise: FontProvider['provideFont'] | undefined
const shaped = new WeakSet<EmbeddedFont>()

function provideShaped(this: FontProvider, family: string, bold: boolean, italics: boolean): EmbeddedFont {
  if (provideOtherwise === undefined) throw new Error('no font before its provider')
  const font = provideOtherwise.call(this, family, bold, italics)
  if (shaped.has(font)) return font
  shaped.add(font)
  return shapeWith(font, this.virtualfs.faces[faceNameOf(bold, italics)])
}

/** PDFKit sets text in pieces, each a word with the blank after it. */
const pieces = /[^ \t]*[ \t]|[^ \t]+/g

/** Methods as PDFKit's, without its features of fonts, which nobody here asks for. */
function shapeWith(font: EmbeddedFont, face: Face): EmbeddedFont {
  const runsOf = (text: string): readonly ShapedText[] => (text.match(pieces) ?? []).map(face.shape)
  const layout: EmbeddedFont['layout'] = text => {
    const runs = runsOf(text)
    return {
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
      advanceWidth: thousandthsOf(runs),
    }
  }
  const widthOfString: EmbeddedFont['widthOfString'] = (text, size) => thousandthsOf(runsOf(text)) * (size / 1000)
  const encode: EmbeddedFont['encode'] = text => {
    const runs = runsOf(text)
    const codes = runs.flatMap(({ glyphs }) => glyphs.map(glyph => codeOf(glyph, font)))
    return [codes, runs.flatMap(({ positions }) => positions)]
  }
  return Object.assign(font, { layout, widthOfString, encode })
}

function thousandthsOf(runs: readonly ShapedText[]): number {
  return runs.reduce((sum, { width }) => sum + width, 0) * 1000
}

/** The code of a glyph in the document, as four digits. The first text that has a glyph says which characters it stands for. */
function codeOf({ id, codePoints, advance }: ShapedGlyph, { subset, widths, unicode }: EmbeddedFont): string {
  const code = subset.includeGlyph(id)
  widths[code] ??= advance * 1000
  unicode[code] ??= codePoints
  return code.toString(16).padStart(4, '0')
}
