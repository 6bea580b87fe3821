// What lives in this folder: XML of files that people send, read with suspicion and piece by piece. Bytes come in;
// elements go to the readers that are named for them.

import { SaxesParser } from 'saxes'
import { limits } from '../../base/input-limits.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'

/**
 * Reads an XML part with a tree of readers whose root is named `root`. Well-formed XML only; any DOCTYPE is refused, and
 * so are elements deeper than 64 and tags or texts of more than 8 million characters. Throws `UnreadableInput`, or what
 * the XML parser throws (`docs/RELIABILITY.md` 2.2).
 */
export async function readXml(
  pieces: AsyncIterable<Uint8Array>,
  root: string,
  reader: XmlElementReader,
): Promise<void> {
  const walk = new Walk({ inside: elements({ [root]: reader }), isComplete: true })
  for await (const text of decodeXml(pieces)) walk.write(text)
  walk.close()
}

/** Follows the elements of a document down the tree of readers. */
class Walk {
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  /** Reader of the innermost open element; undefined where it is passed over. */
  #reader: XmlElementReader | undefined
  /** Those of the elements around it, outermost first. */
  readonly #around: (XmlElementReader | undefined)[] = []
  #text = ''
  /** Characters given to the parser since it last found something: a token without end. */
  #unheard = 0

  constructor(document: XmlElementReader) {
    this.#reader = document
    this.#parser.on('xmldecl', ({ encoding }) => checkEncoding(encoding))
    this.#parser.on('doctype', () => {
      throw new UnreadableInput('doctype')
    })
    this.#parser.on('opentag', tag => this.#enter(tag.name, tag.attributes))
    this.#parser.on('closetag', () => this.#leave())
    this.#parser.on('text', text => this.#hear(text))
    this.#parser.on('cdata', text => this.#hear(text))
  }

  write(text: string): void {
    this.#unheard += text.length
    if (this.#unheard > limits.xmlToken) throw new UnreadableInput('damaged')
    this.#parser.write(text)
  }

  close(): void {
    this.#parser.close()
  }

  #enter(name: string, attributes: Attributes): void {
    const parent = this.#reader
    if (this.#around.push(parent) > limits.xmlDepth) throw new UnreadableInput('damaged')
    const reader = parent === undefined ? undefined : (parent.inside?.get(name) ?? parent.inside?.get(localName(name)))
    if (reader === undefined && parent !== undefined && !mayPassOver(parent)) {
      throw new UnreadableInput(this.#around.length === 1 ? 'not-a-workbook' : 'damaged')
    }
    this.#reader = reader
    this.#unheard = 0
    this.#text = ''
    reader?.open?.(attributes)
  }

  #leave(): void {
    const text = this.#text
    this.#unheard = 0
    this.#text = ''
    this.#reader?.close?.(text)
    this.#reader = this.#around.pop()
  }

  #hear(text: string): void {
    this.#unheard = 0
    if (this.#reader?.close === undefined) return
    this.#text += text
    if (this.#text.length > limits.xmlToken) throw new UnreadableInput('damaged')
  }
}

/** Whether an unknown element inside this one is nothing to worry about. */
function mayPassOver({ inside, close, isComplete }: XmlElementReader): boolean {
  return inside === undefined ? close === undefined : isComplete !== true
}

/** Text of an XML part: UTF-16 when it begins with the mark of that, else UTF-8. Throws on bytes that are neither. */
async function* decodeXml(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const piece of pieces) {
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** What a document says of its own encoding must not contradict how it was decoded. */
function checkEncoding(named: string | undefined): void {
  if (named !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(named)) throw new UnreadableInput('damaged')
}

/** Attributes by their names, prefixes included. Without prototype. */
type Attributes = Readonly<Record<string, string>>

/**
 * What to do with one element, by its local name: documents differ in the prefixes and namespaces they give the same
 * elements. An element that no reader is named for is passed over with all that is in it.
 */
export interface XmlElementReader {
  readonly open?: (attributes: Attributes) => void
  /** `text` is that of an element without `inside`; it may hold no other element, so that no part of it is lost. */
  readonly close?: (text: string) => void
  readonly inside?: ReadonlyMap<string, XmlElementReader>
  /** Every element inside must be in `inside`: one under another name would be a row or a cell lost. */
  readonly isComplete?: true
}

/** Readers by the local names of their elements. */
export function elements(readers: Readonly<Record<string, XmlElementReader>>): ReadonlyMap<string, XmlElementReader> {
  return new Map(Object.entries(readers))
}

/** Keeps an item for each element, up to a number that no real workbook comes near. Throws `UnreadableInput` there. */
export function collect<Item>(items: Item[], toItem: (attributes: Attributes) => Item): XmlElementReader {
  return {
    open: attributes => {
      if (items.length === limits.listed) throw new UnreadableInput('damaged')
      items.push(toItem(attributes))
    },
  }
}

/** `sheet` for `x:sheet`. */
export function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** `1`, `true` and `on` are yes; an attribute that is not there is `otherwise`. */
export function isOn(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : value === '1' || value === 'true' || value === 'on'
}
