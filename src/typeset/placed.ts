import type { CellRole, RowRole } from '../document/table.ts'
import type { FaceName } from './faces.ts'
import type { LinkTarget } from './words.ts'

/** Text with its place. Lengths in points, from the left edge of the text area and the top of the slice. */
export interface PlacedText {
  readonly text: string
  readonly face: FaceName
  readonly size: number
  readonly underline: boolean
  readonly target?: LinkTarget | undefined
  readonly x: number
  readonly baseline: number
  readonly width: number
  /** Added to each of its blanks; points. */
  readonly gap?: number
  /** What of the document it is the text of: the lines of a cell, the words of a caption. */
  readonly owner: object
  /** Printed before on an earlier page: repeated headings and group names. Reading aloud and copying leave it out. */
  readonly repeated: boolean
}

export interface PlacedFill {
  readonly role: 'head' | RowRole | CellRole
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A straight rule between two points; horizontal or vertical. */
export interface PlacedRule {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** What a typeset block puts on one page. */
export interface Slice {
  readonly height: number
  readonly texts: readonly PlacedText[]
  readonly fills: readonly PlacedFill[]
  readonly rules: readonly PlacedRule[]
}
