import type { Place } from '../base/problem.ts'
import { rootTemplate } from './load-templates.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/** Elements as a parser meets them, put into one another. */
export class XmlTree {
  /** Where in the templates the parser is. */
  place: Place
  /** Stands for the root template: all that it makes is in it. */
  readonly whole: XmlElement
  readonly #open: [OpenElement, ...OpenElement[]]

  constructor(place: Place) {
    this.place = place
    this.#open = [this.#newElement(`${rootTemplate}.hbs`)]
    this.whole = this.#open[0]
  }

  /** Where the innermost element begins that is open; outside the root, where the parser is. */
  get lastOpen(): Place {
    return this.#open.length === 1 ? this.place : this.#innermost.place
  }

  open(name: string, attributes: XmlElement['attributes']): void {
    const element = this.#newElement(name, attributes)
    this.#innermost.children.push(element)
    this.#open.push(element)
  }

  /** Closes the innermost element that is open, and gives it; the one around the whole is never closed. */
  close(): XmlElement | undefined {
    return this.#open.length > 1 ? this.#open.pop() : undefined
  }

  addText(text: string): void {
    const siblings = this.#innermost.children
    const last = siblings.at(-1)
    // A comment in running text parts nothing.
    if (last?.type === 'text') siblings.splice(-1, 1, { type: 'text', text: last.text + text })
    else siblings.push({ type: 'text', text })
  }

  /** An element that no reader knows. */
  addStranger(name: string): void {
    this.#innermost.children.push(this.#newElement(name))
  }

  get #innermost(): OpenElement {
    return this.#open.at(-1) ?? this.#open[0]
  }

  #newElement(name: string, attributes: XmlElement['attributes'] = new Map()): OpenElement {
    return { type: 'element', name, attributes, children: [], place: this.place }
  }
}
