import type { FileChild } from 'docx'
import type { Assets } from '../../document/document.ts'
import type { Matrix } from '../../document/table.ts'
import type { Anchors } from '../anchors.ts'

/** What the handlers of blocks need besides their node. */
export interface DocxContext {
  /** Width of the text area in points. */
  readonly width: number
  readonly assets: Assets
  readonly anchors: Anchors
  /** The page on which a bookmark is expected, as that page shows it; none while pages are being counted. */
  readonly pageOf: (bookmark: string) => string | undefined
  /** Matrices are written row by row, or, to count pages, as the empty pages they take. */
  readonly matrix: (matrix: Matrix) => readonly FileChild[]
  /** A number of its own for every list, so that each counts from the start. */
  readonly nextList: () => number
  /** The block before was a page break. Word keeps it as a property of the paragraph that begins the page. */
  readonly turnsPage: boolean
}
