import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'

/** An object of the file that is not PDFKit's, as others name it. */
export class Indirect {
  readonly #id: number

  constructor(id: number) {
    this.#id = id
  }

  /** PDFKit writes an object of any other sort than its own as what it says of itself. */
  get [Symbol.toStringTag](): string {
    return 'Indirect'
  }

  toString(): string {
    return `${this.#id} 0 R`
  }
}

/**
 * Objects written as one text: a large report has some ten thousand elements of structure, and PDFKit 0.19.1 takes longer
 * over an object of its own for each than the rest of the page takes.
 */
export class WrittenObjects {
  readonly #document: OpenDocument
  readonly #places = new Map<number, number>()
  #text = ''

  constructor(document: OpenDocument) {
    this.#document = document
  }

  /** The number of an object that is written later. */
  next(): number {
    return this.#document._offsets.push(null)
  }

  /** `body` is what stands between `obj` and `endobj`, one byte in each character. */
  write(id: number, body: string): void {
    this.#places.set(id, this.#text.length)
    this.#text += `${id} 0 obj\n${body}\nendobj\n`
  }

  /** Puts all of them into the file. */
  end(): void {
    const { _offset: start, _offsets: offsets } = this.#document
    for (const [id, place] of this.#places) offsets[id - 1] = start + place
    if (this.#text !== '') this.#document._write(this.#text.slice(0, -1))
  }
}

const escapes: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
}

/** A text as PDF has it: ASCII, or UTF-16 with its mark (ISO 32000-1, 7.9.2.2). */
export function escapePdfText(text: string): string {
  const isAscii = /^\p{ASCII}*$/u.test(text)
  const bytes = isAscii ? text : Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1')
  return `(${bytes.replace(/[\n\r\t\b\f()\\]/g, sign => escapes[sign] ?? sign)})`
}
