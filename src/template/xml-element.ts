import type { ValueMark } from '../document/inline.ts'
import type { Place } from '../problems/problem.ts'

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

export type XmlNode = XmlElement | XmlText
