import type { Text, ValueMark } from '../../document/inline.ts'
import { cutMarks, valueMarks } from '../../document/inline.ts'
import type { Place } from '../../problems/problem.ts'
import { rootTemplate } from '../load-templates.ts'

export interface XmlElement {
  readonly type: 'element'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** The template line that the element comes from. */
  readonly place: Place
}

interface XmlText {
  readonly type: 'text'
  readonly text: string
  /** Of traced reports: the printed values in it. */
  readonly marks?: readonly OpenedMark[]
}

/** A stretch of one printed value; what was opened once is one stretch, however the parser cuts the text. */
interface OpenedMark extends ValueMark {
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

/** Two texts as one, with the marks of both. */
function joinTexts(before: XmlText, after: XmlText): XmlText {
  const text = before.text + after.text
  if (before.marks === undefined && after.marks === undefined) return { type: 'text', text }
  const marks: OpenedMark[] = [...(before.marks ?? [])]
  for (const { from, to, ...mark } of after.marks ?? []) {
    const added = { ...mark, from: from + before.text.length, to: to + before.text.length }
    const at = marks.findIndex(known => known.opened === mark.opened)
    const begun = marks[at]
    if (begun === undefined) marks.push(added)
    else marks[at] = { ...begun, to: added.to }
  }
  return { type: 'text', text, marks }
}

/** The text with one space for every run of blanks; its marks stay on what they mark. */
export function readText({ text, marks }: XmlText): Text {
  const collapsed = collapseBlanks(text)
  if (marks === undefined) return { type: 'text', text: collapsed }
  // Every character before a place is what it becomes; only the second and later blanks of a run become nothing.
  const at = (place: number) => collapseBlanks(`${text.slice(0, place)}|`).length - 1
  return withMarks(
    collapsed,
    marks.map(({ from, to, value }) => ({ from: at(from), to: Math.max(at(to), at(from)), value })),
  )
}

/** What is left of a text when blanks at its ends are taken away. */
export function cutText({ text, [valueMarks]: marks }: Text, start: number, end: number): Text {
  const left = text.slice(start, end)
  return marks === undefined ? { type: 'text', text: left } : withMarks(left, cutMarks(marks, start, left.length))
}

function withMarks(text: string, marks: readonly ValueMark[]): Text {
  const held = cutMarks(marks, 0, text.length)
  return held.length === 0 ? { type: 'text', text } : { type: 'text', text, [valueMarks]: held }
}

/** The text with one space for every run of spaces, tabs and line ends. A no-break space is no blank: it is meant. */
export function collapseBlanks(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ')
}
