import type { ProblemLog } from '../base/outcome.ts'
import { templateProblem } from './problems.ts'
import type { XmlElement, XmlNode } from './xml-element.ts'

/** Reads elements strictly: what an element does not know is reported, never passed over. */
export class ElementReader {
  readonly #log: ProblemLog

  constructor(log: ProblemLog) {
    this.#log = log
  }

  /** Reports attributes other than those named. */
  allowAttributes(element: XmlElement, names: readonly string[]): void {
    for (const attribute of element.attributes.keys()) {
      if (names.includes(attribute)) continue
      this.#log.add(templateProblem('markup.unknown-attribute', element.place, { element: element.name, attribute }))
    }
  }

  /** An attribute that must be there, with a value. */
  required(element: XmlElement, attribute: string): string {
    const value = element.attributes.get(attribute) ?? ''
    if (value.trim() === '') {
      this.#log.add(templateProblem('markup.missing-attribute', element.place, { element: element.name, attribute }))
    }
    return value
  }

  /** An attribute with one of a few values; the first is the default. */
  oneOf<Value extends string>(element: XmlElement, attribute: string, values: readonly [Value, ...Value[]]): Value {
    const found = element.attributes.get(attribute)
    const value = values.find(known => known === found)
    if (found !== undefined && value === undefined) this.#badAttribute(element, attribute, found, values.join(', '))
    return value ?? values[0]
  }

  /** A whole number from `lowest`; `otherwise` when the attribute is absent. */
  wholeNumber(element: XmlElement, attribute: string, lowest: number, otherwise: number): number {
    const found = element.attributes.get(attribute)
    if (found === undefined) return otherwise
    if (/^\d{1,4}$/.test(found) && Number(found) >= lowest) return Number(found)
    this.#badAttribute(element, attribute, found, `bilangan bulat mulai ${lowest}`)
    return otherwise
  }

  #badAttribute(element: XmlElement, attribute: string, found: string, wanted: string): void {
    const parameters = { element: element.name, attribute, found, wanted }
    this.#log.add(templateProblem('markup.bad-attribute', element.place, parameters))
  }

  /** The elements inside, where no text may stand beside them. */
  elements(element: XmlElement): readonly XmlElement[] {
    return element.children.flatMap(child => {
      if (child.type === 'element') return [child]
      const text = child.text.trim()
      if (text !== '') {
        this.#log.add(
          templateProblem('markup.stray-text', element.place, { text: text.slice(0, 40), parent: element.name }),
        )
      }
      return []
    })
  }

  /** Elements of one name inside; any other is reported. */
  elementsNamed(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
    return this.elements(element).filter(child => {
      if (names.includes(child.name)) return true
      this.unknownElement(child, element)
      return false
    })
  }

  /** The first element of that name, reported when there is none. */
  requiredChild(element: XmlElement, name: string): XmlElement | undefined {
    const found = element.children.find((child): child is XmlElement => isNamed(child, name))
    if (found === undefined) {
      this.#log.add(templateProblem('markup.missing-element', element.place, { element: name, parent: element.name }))
    }
    return found
  }

  unknownElement(element: XmlElement, parent: XmlElement): void {
    this.#log.add(
      templateProblem('markup.unknown-element', element.place, { element: element.name, parent: parent.name }),
    )
  }
}

function isNamed(node: XmlNode, name: string): boolean {
  return node.type === 'element' && node.name === name
}
