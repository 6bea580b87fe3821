import type { EmbeddedFont, OpenDocument } from 'pdfmake/js/PDFDocument.js'
import { type FaceName, type Faces, faceNames } from '../../../typeset/faces.ts'
import { softHyphen } from '../../../typeset/hyphenation/hyphenate.ts'
import { pdfNumber } from './operators.ts'

/** What the definition of a document calls the font of symbols, if it has one. */
export const symbolFamily = 'symbols'

/** The fonts of a document by their faces. */
export class PaintFonts {
  readonly #document: OpenDocument
  readonly #measures: Faces
  readonly #faces: ReadonlyMap<FaceName, EmbeddedFont>

  /** `family` as the definition of the document names it; `faces` measured its texts. */
  constructor(document: OpenDocument, family: string, faces: Faces) {
    this.#document = document
    this.#measures = faces
    this.#faces = new Map(faceNames.map(face => [face, provideFace(document, family, face)]))
  }

  /** Names the font on the current page and gives the operator that selects it. */
  select(face: FaceName, size: number): string {
    return selectFont(this.#document, this.#fontOf(face), size)
  }

  /**
   * The operators that show a line of text, where this face is selected in this size, and leave it so.
   *
   * @param gap points that are added to each blank.
   */
  show(face: FaceName, size: number, text: string, gap = 0): string {
    const font = this.#fontOf(face)
    const wider = (gap / size) * 1000
    const shown = this.#measures[face].stretchesOf(text).map(({ text, isSymbols }) => {
      return isSymbols ? `${this.#showSymbols(size, text)} ${this.select(face, size)}` : showText(font, text, wider)
    })
    return shown.join(' ')
  }

  #showSymbols(size: number, text: string): string {
    const font = this.#document.provideFont(symbolFamily, false, false)
    return `${selectFont(this.#document, font, size)} ${showText(font, text)}`
  }

  #fontOf(face: FaceName): EmbeddedFont {
    const font = this.#faces.get(face)
    if (font === undefined) throw new RangeError(`no font for ${face}`)
    return font
  }
}

/** Names a font of the document on its current page and gives the operator that selects it. */
function selectFont(document: OpenDocument, font: EmbeddedFont, size: number): string {
  document.page.fonts[font.id] ??= font.ref()
  return `/${font.id} ${pdfNumber(size)} Tf`
}

/** The operators that show a line of text in a font of a document, each blank so many thousandths of an em wider. */
function showText(font: EmbeddedFont, text: string, wider = 0): string {
  let words = wordsOf.get(font)
  if (words === undefined) {
    words = new FaceWords(font)
    wordsOf.set(font, words)
  }
  return words.show(text, wider)
}

/** Fonts belong to one document each. */
const wordsOf = new WeakMap<EmbeddedFont, FaceWords>()

/** The operators of every word met so far in a font: a word is encoded once. */
class FaceWords {
  readonly font: EmbeddedFont
  readonly #words = new Map<string, string>()

  constructor(font: EmbeddedFont) {
    this.font = font
  }

  show(text: string, wider: number): string {
    if (text.endsWith(softHyphen)) return this.#showBroken(text.slice(0, -softHyphen.length))
    return `[${this.#encodeLine(text, wider)}] TJ`
  }

  /**
   * A line that ends inside a word. A font has one picture for both hyphens and reads it as one of them: that this one is
   * soft is said by the mark around it (ISO 32000-1, 14.8.2.2.3 and 14.9.4).
   */
  #showBroken(text: string): string {
    const line = this.#encodeLine(`${text}-`)
    const [before, hyphen] = [line.slice(0, -codeLength - 1), line.slice(-codeLength - 1)]
    return `[${before}>] TJ /Span <</ActualText <FEFF00AD>>> BDC [<${hyphen}] TJ EMC`
  }

  #encodeLine(text: string, wider = 0): string {
    const space = wider === 0 ? this.#encode(' ') : `${this.#encode(' ')} ${pdfNumber(-wider)} `
    let operators = ''
    let start = 0
    for (let end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
      if (end > start) operators += this.#encode(text.slice(start, end))
      operators += space
      start = end + 1
    }
    return start < text.length ? operators + this.#encode(text.slice(start)) : operators
  }

  #encode(word: string): string {
    const known = this.#words.get(word)
    if (known !== undefined) return known
    const operators = encodeWord(this.font, word)
    this.#words.set(word, operators)
    return operators
  }
}

/** Hexadecimal digits of a glyph's code. */
const codeLength = 4

function provideFace(document: OpenDocument, family: string, face: FaceName): EmbeddedFont {
  const bold = face === 'bold' || face === 'boldItalic'
  const italic = face === 'italic' || face === 'boldItalic'
  return document.provideFont(family, bold, italic)
}

/** The word as the inside of a TJ array: glyph codes, with kerning between them. */
function encodeWord(font: EmbeddedFont, word: string): string {
  const [codes, positions] = font.encode(word)
  const last = codes.length - 1
  let operators = '<'
  codes.forEach((code, index) => {
    operators += code
    const position = positions[index]
    if (position === undefined || index === last) return
    const kerning = position.advanceWidth - position.xAdvance
    if (kerning !== 0) operators += `> ${pdfNumber(kerning)} <`
  })
  return `${operators}>`
}
