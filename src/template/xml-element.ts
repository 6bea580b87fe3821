import type { Place } from '../base/problem.ts'

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
}

export type XmlNode = XmlElement | XmlText
