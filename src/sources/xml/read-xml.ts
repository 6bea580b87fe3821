import { SaxesParser } from 'saxes'
import { limits } from '../limits.ts'
import { UnreadableInput } from '../unreadable-input.ts'
import { checkEncoding, decodeXml } from './decode-xml.ts'
import { type ElementReader, elements, localName } from './element-reader.ts'

/**
 * Reads an XML part with a tree of readers whose root is named `root`. Well-formed XML only; any DOCTYPE is refused, and
 * so are elements deeper than 64 and tags or texts of more than 8 million characters. Throws `UnreadableInput`, or what
 * the XML parser throws (`reliability.md`, "Reading workbooks").
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, root: string, reader: ElementReader): Promise<void> {
  const walk = new Walk({ inside: elements({ [root]: reader }), isComplete: true })
  for await (const text of decodeXml(pieces)) walk.write(text)
  walk.close()
}

/** Follows the elements of a document down the tree of readers. */
class Walk {
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  /** Readers of the open elements, outermost first; undefined where an element is passed over. */
  readonly #open: (ElementReader | undefined)[]
  #text = ''
  /** Characters given to the parser since it last found something: a token without end. */
  #unheard = 0

  constructor(document: ElementReader) {
    this.#open = [document]
    this.#parser.on('xmldecl', ({ encoding }) => checkEncoding(encoding))
    this.#parser.on('doctype', () => {
      throw new UnreadableInput('doctype')
    })
    this.#parser.on('opentag', tag => this.#enter(this.#readerOf(tag.name), tag.attributes))
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

  #readerOf(name: string): ElementReader | undefined {
    const parent = this.#open.at(-1)
    if (parent === undefined) return undefined
    const reader = parent.inside?.get(localName(name))
    const mayPass = parent.inside === undefined ? parent.close === undefined : parent.isComplete !== true
    if (reader === undefined && !mayPass) {
      throw new UnreadableInput(this.#open.length === 1 ? 'not-a-workbook' : 'damaged')
    }
    return reader
  }

  #enter(reader: ElementReader | undefined, attributes: Record<string, string>): void {
    if (this.#open.length > limits.xmlDepth) throw new UnreadableInput('damaged')
    this.#unheard = 0
    this.#open.push(reader)
    this.#text = ''
    reader?.open?.(attributes)
  }

  #leave(): void {
    this.#unheard = 0
    this.#open.pop()?.close?.(this.#text)
    this.#text = ''
  }

  #hear(text: string): void {
    this.#unheard = 0
    if (this.#open.at(-1)?.close === undefined) return
    this.#text += text
    if (this.#text.length > limits.xmlToken) throw new UnreadableInput('damaged')
  }
}
