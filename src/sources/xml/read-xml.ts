import { SaxesParser } from 'saxes'
import { limits } from '../../base/input-limits.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { checkEncoding, decodeXml } from './decode-xml.ts'
import { type Attributes, type ElementReader, elements, localName } from './element-reader.ts'

/**
 * Reads an XML part with a tree of readers whose root is named `root`. Well-formed XML only; any DOCTYPE is refused, and
 * so are elements deeper than 64 and tags or texts of more than 8 million characters. Throws `UnreadableInput`, or what
 * the XML parser throws (`docs/RELIABILITY.md` 2.2).
 */
export async function readXml(pieces: AsyncIterable<Uint8Array>, root: string, reader: ElementReader): Promise<void> {
  const walk = new Walk({ inside: elements({ [root]: reader }), isComplete: true })
  for await (const text of decodeXml(pieces)) walk.write(text)
  walk.close()
}

/** Follows the elements of a document down the tree of readers. */
class Walk {
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  /** Reader of the innermost open element; undefined where it is passed over. */
  #reader: ElementReader | undefined
  /** Those of the elements around it, outermost first. */
  readonly #around: (ElementReader | undefined)[] = []
  #text = ''
  /** Characters given to the parser since it last found something: a token without end. */
  #unheard = 0

  constructor(document: ElementReader) {
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
function mayPassOver({ inside, close, isComplete }: ElementReader): boolean {
  return inside === undefined ? close === undefined : isComplete !== true
}
