import type { Rounded } from '../../base/decimal.ts'
import type { Places } from '../../document/problems.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import { templateProblem } from '../problems.ts'
import type { XmlElement } from './xml-tree.ts'
import { collapseBlanks } from './xml-tree.ts'

/** Reads elements strictly: what an element does not know is reported, never passed over. */
export class MarkupReader {
  readonly #log: ProblemLog
  readonly #places = new Map<object, Place>()

  constructor(log: ProblemLog) {
    this.#log = log
  }

  /** Where the nodes are written that were read so far. */
  get places(): Places {
    return this.#places
  }

  /** The node that an element was read into, with its place kept for problems that are found later. */
  placed<Node extends object>(element: XmlElement, node: Node): Node {
    this.#places.set(node, element.place)
    return node
  }

  /** Reports attributes other than those named. */
  allowAttributes(element: XmlElement, names: readonly string[]): void {
    for (const attribute of element.attributes.keys()) {
      if (names.includes(attribute)) continue
      this.#log.add(templateProblem('markup.unknown-attribute', element.place, { element: element.name, attribute }))
    }
  }

  /** An attribute that must be there, with a value; empty when it has none but blanks. */
  required(element: XmlElement, attribute: string): string {
    const value = element.attributes.get(attribute) ?? ''
    if (value.trim() !== '') return value
    this.#log.add(templateProblem('markup.missing-attribute', element.place, { element: element.name, attribute }))
    return ''
  }

  /** An attribute that may be absent but not empty. */
  optional(element: XmlElement, attribute: string): string | undefined {
    return element.attributes.has(attribute) ? this.required(element, attribute) : undefined
  }

  /** Reports whatever stands inside an element that holds nothing. */
  expectEmpty(element: XmlElement): void {
    for (const child of this.elements(element)) this.unknownElement(child, element)
  }

  /** An attribute with one of a few values; the first is the default. */
  oneOf<Value extends string>(element: XmlElement, attribute: string, values: readonly [Value, ...Value[]]): Value {
    return this.optionalOneOf(element, attribute, values) ?? values[0]
  }

  /** An attribute with one of a few values that may be absent. */
  optionalOneOf<Value extends string>(
    element: XmlElement,
    attribute: string,
    values: readonly Value[],
  ): Value | undefined {
    const found = element.attributes.get(attribute)
    const value = values.find(known => known === found)
    if (found !== undefined && value === undefined) this.badAttribute(element, attribute, found, values.join(', '))
    return value
  }

  /** A whole number from `lowest`; `otherwise` when the attribute is absent. */
  wholeNumber(element: XmlElement, attribute: string, lowest: number, otherwise: number): number {
    const found = element.attributes.get(attribute)
    if (found === undefined) return otherwise
    if (/^\d{1,4}$/.test(found) && Number(found) >= lowest) return Number(found)
    this.badAttribute(element, attribute, found, `bilangan bulat mulai ${lowest}`)
    return otherwise
  }

  /** A number with a decimal point, as the view keeps it; nothing when the attribute is absent. */
  decimal(element: XmlElement, attribute: string): Rounded | number | undefined {
    const found = element.attributes.get(attribute)
    if (found === undefined) return undefined
    if (/^-?\d{1,15}$/.test(found)) return Number(found)
    if (/^-?\d{1,15}\.\d+$/.test(found)) return found as Rounded
    this.badAttribute(element, attribute, found, 'angka dengan titik desimal')
    return undefined
  }

  badAttribute(element: XmlElement, attribute: string, found: string, wanted: string): void {
    const parameters = { element: element.name, attribute, found, wanted }
    this.#log.add(templateProblem('markup.bad-attribute', element.place, parameters))
  }

  /** The elements inside, where no text may stand beside them. */
  elements(element: XmlElement): readonly XmlElement[] {
    return element.children.flatMap(child => {
      if (child.type === 'element') return [child]
      const text = collapseBlanks(child.text).replace(/^ | $/g, '')
      if (text !== '') this.#strayText(text, element)
      return []
    })
  }

  /** The parts of an element, each at most once and without attributes; any other element, and a second, is reported. */
  parts(element: XmlElement, ...names: readonly string[]): ReadonlyMap<string, XmlElement> {
    const parts = new Map<string, XmlElement>()
    for (const child of this.elementsNamed(element, ...names)) {
      this.allowAttributes(child, [])
      if (parts.has(child.name)) this.#duplicateElement(child, element)
      else parts.set(child.name, child)
    }
    return parts
  }

  /** A part that must be there. */
  requiredPart(element: XmlElement, parts: ReadonlyMap<string, XmlElement>, name: string): XmlElement | undefined {
    const part = parts.get(name)
    if (part === undefined) {
      this.#log.add(templateProblem('markup.missing-element', element.place, { element: name, parent: element.name }))
    }
    return part
  }

  /** The only element of a name among those of a parent; none, or a second one, is reported. */
  only(parent: XmlElement, elements: readonly XmlElement[], name: string): XmlElement | undefined {
    const [first, ...others] = elements.filter(element => element.name === name)
    for (const { place } of others) {
      this.#log.add(templateProblem('markup.duplicate-element', place, { element: name, parent: parent.name }))
    }
    return this.requiredPart(parent, new Map(first === undefined ? [] : [[name, first]]), name)
  }

  /** Elements of some names inside; any other is reported. */
  elementsNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
    return this.elements(element).filter(child => {
      if (names.includes(child.name)) return true
      this.unknownElement(child, element)
      return false
    })
  }

  unknownElement(element: XmlElement, parent: XmlElement): void {
    const parameters = { element: element.name, parent: parent.name }
    this.#log.add(templateProblem('markup.unknown-element', element.place, parameters))
  }

  #duplicateElement(element: XmlElement, parent: XmlElement): void {
    const parameters = { element: element.name, parent: parent.name }
    this.#log.add(templateProblem('markup.duplicate-element', element.place, parameters))
  }

  #strayText(text: string, parent: XmlElement): void {
    const parameters = { text: text.slice(0, 40), parent: parent.name }
    this.#log.add(templateProblem('markup.stray-text', parent.place, parameters))
  }
}
