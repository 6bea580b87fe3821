import type { Place } from '../../problems/problem.ts'
import type { XmlElement, XmlTree } from './xml-tree.ts'

/**
 * Learns from the complaints of the XML parser which elements were not closed. At a closing tag it closes element after
 * element until it meets the one that is meant, and complains of each of the others; where none is meant, it has closed all
 * of them by then, and complains of the tag.
 */
export class UnclosedElements {
  readonly #tree: XmlTree
  readonly #found: XmlElement[] = []
  /** Closed by the present closing tag without being meant. */
  #passed: XmlElement[] = []
  /** Still open where the markup ends. */
  readonly #atEnd: XmlElement[] = []
  #last: XmlElement | undefined
  #placeOfFault: Place | undefined

  constructor(tree: XmlTree) {
    this.#tree = tree
  }

  get elements(): readonly XmlElement[] {
    return [...this.#found, ...this.#passed, ...this.#atEnd]
  }

  /** Where the innermost element begins that was open at what ended the parsing, as far as it has been closed since. */
  get placeOfFault(): Place | undefined {
    return this.#placeOfFault
  }

  close(): void {
    this.#settle()
    this.#last = this.#tree.close()
  }

  /** Whether a complaint is about an element that was not closed; after any other the parsing ends. */
  explains({ message }: Error): boolean {
    if (message.startsWith('unexpected close tag')) return this.#pass(this.#last)
    if (message.startsWith('unclosed tag')) {
      const element = this.#tree.close()
      if (element !== undefined) this.#atEnd.push(element)
      return true
    }
    // In the middle of something, a bare & perhaps, that has swallowed the closing tags.
    if (message.startsWith('unexpected end')) this.#placeOfFault = this.#atEnd.splice(0)[0]?.place
    if (message.startsWith('unmatched closing tag')) {
      this.#settle()
      this.#placeOfFault = this.#passed.splice(0)[0]?.place
    }
    return false
  }

  /** What an earlier closing tag passed was not closed: it has met its own element. */
  #settle(): void {
    if (this.#last !== undefined) this.#found.push(...this.#passed.splice(0))
  }

  #pass(element: XmlElement | undefined): boolean {
    if (element !== undefined) this.#passed.push(element)
    this.#last = undefined
    return true
  }
}
