import type { EmbeddedFont, PaintedDocument } from 'pdfmake/js/Printer.js'
import { type FaceName, faceNames } from '../../typeset/faces.ts'
import { softHyphen } from '../../typeset/hyphenation/hyphenate.ts'
import { decimal } from './operators.ts'

/** The fonts of a document, with the operators of every word met so far: a word is encoded once. */
export class PaintFonts {
  readonly #document: PaintedDocument
  readonly #fonts: ReadonlyMap<FaceName, EmbeddedFont>
  readonly #words = new Map<string, string>()

  /** `family` as the definition of the document names it. */
  constructor(document: PaintedDocument, family: string) {
    this.#document = document
    this.#fonts = new Map(faceNames.map(face => [face, provideFace(document, family, face)]))
  }

  /** Names the font on the current page and gives the operator that selects it. */
  select(face: FaceName, size: number): string {
    const font = this.fontOf(face)
    this.#document.page.fonts[font.id] ??= font.ref()
    return `/${font.id} ${decimal(size)} Tf`
  }

  /** The operators that show a line of text. */
  show(face: FaceName, text: string): string {
    if (text.endsWith(softHyphen)) return this.#showBroken(face, text.slice(0, -softHyphen.length))
    return `[${this.#encodeLine(face, text)}] TJ`
  }

  /**
   * A line that ends inside a word. A font has one picture for both hyphens and reads it as one of them: that this one is
   * soft is said by the mark around it (ISO 32000-1, 14.8.2.2.3 and 14.9.4).
   */
  #showBroken(face: FaceName, text: string): string {
    const line = this.#encodeLine(face, `${text}-`)
    const [before, hyphen] = [line.slice(0, -codeLength - 1), line.slice(-codeLength - 1)]
    return `[${before}>] TJ /Span <</ActualText <FEFF00AD>>> BDC [<${hyphen}] TJ EMC`
  }

  #encodeLine(face: FaceName, text: string): string {
    const space = this.#encode(face, ' ')
    const words = text.split(' ').map(word => (word === '' ? '' : this.#encode(face, word)))
    return words.join(space)
  }

  #encode(face: FaceName, word: string): string {
    const key = `${face} ${word}`
    const known = this.#words.get(key)
    if (known !== undefined) return known
    const operators = encodeWord(this.fontOf(face), word)
    this.#words.set(key, operators)
    return operators
  }

  /** The font as PDFKit has it. */
  fontOf(face: FaceName): EmbeddedFont {
    const font = this.#fonts.get(face)
    if (font === undefined) throw new RangeError(`no font for ${face}`)
    return font
  }
}

/** Hexadecimal digits of a glyph's code. */
const codeLength = 4

function provideFace(document: PaintedDocument, family: string, face: FaceName): EmbeddedFont {
  const bold = face === 'bold' || face === 'boldItalic'
  const italic = face === 'italic' || face === 'boldItalic'
  return document.provideFont(family, bold, italic)
}

/** The word as the inside of a TJ array: glyph codes, with kerning between them. */
function encodeWord(font: EmbeddedFont, word: string): string {
  const [codes, positions] = font.encode(word)
  let operators = '<'
  codes.forEach((code, index) => {
    operators += code
    const position = positions[index]
    const kerning = position === undefined ? 0 : position.advanceWidth - position.xAdvance
    if (kerning !== 0 && index < codes.length - 1) operators += `> ${decimal(kerning)} <`
  })
  return `${operators}>`
}
