import type { ValueMark } from '../../document/value-marks.ts'
import type { Place } from '../../problems/problem.ts'
import { rootTemplate } from '../load-templates.ts'
import { joinTexts } from './marked-text.ts'

export interface XmlElement {
  readonly type: 'element'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** The template line that the element comes from. */
  readonly place: Place
}

export interface XmlText {
  readonly type: 'text'
  readonly text: string
  /** Of traced reports: the printed values in it. */
  readonly marks?: readonly OpenedMark[]
}

/** A stretch of one printed value; what was opened once is one stretch, however the parser cuts the text. */
export interface OpenedMark extends ValueMark {
  readonly opened: number
}

type XmlNode = XmlElement | XmlText

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
  /** Printed values that the parser is in, outermost first. */
  readonly #values: { readonly value: number; readonly opened: number }[] = []
  #openedValues = 0

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
    const added = this.#markedText(text)
    // A comment in running text parts nothing.
    if (last?.type === 'text') siblings.splice(-1, 1, joinTexts(last, added))
    else siblings.push(added)
  }

  /** From here on texts print a value, by its number in the list of printed values. */
  openValue(value: number): void {
    this.#openedValues += 1
    this.#values.push({ value, opened: this.#openedValues })
  }

  closeValue(): void {
    this.#values.pop()
  }

  /** An element that no reader knows. */
  addStranger(name: string): void {
    this.#innermost.children.push(this.#newElement(name))
  }

  #markedText(text: string): XmlText {
    if (this.#values.length === 0) return { type: 'text', text }
    return { type: 'text', text, marks: this.#values.map(one => ({ ...one, from: 0, to: text.length })) }
  }

  get #innermost(): OpenElement {
    return this.#open.at(-1) ?? this.#open[0]
  }

  #newElement(name: string, attributes: XmlElement['attributes'] = new Map()): OpenElement {
    return { type: 'element', name, attributes, children: [], place: this.place }
  }
}
