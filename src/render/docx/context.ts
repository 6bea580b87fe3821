import type { FileChild } from 'docx'
import type { Assets } from '../../document/document.ts'
import type { Matrix } from '../../document/table.ts'
import type { Anchors } from '../anchors.ts'
import type { Look } from '../look.ts'

/** What the handlers of blocks need besides their node. */
export interface DocxContext extends DocxChoices {
  readonly assets: Assets
  readonly anchors: Anchors
  /** The bookmark of a block, by its id or anchor: all of a heading, the label of a caption. */
  readonly bookmarkOf: (anchor: string) => string
  /** The bookmark of a label alone, which references repeat, by the id or anchor of its block. */
  readonly labelBookmarkOf: (anchor: string) => string
  /** A number of its own for every list, so that each counts from the start. */
  readonly nextList: () => number
  /** Text area of the page in points. */
  readonly area: TextArea
  /** The block before was a page break. Word keeps it as a property of the paragraph that begins the page. */
  readonly turnsPage: boolean
}

/** In what the document that is written differs from the one whose pages are counted. */
export interface DocxChoices extends Look {
  /** The page on which a bookmark is expected, as that page shows it; none while pages are being counted. */
  readonly pageOf: (bookmark: string) => string | undefined
  /** Matrices are written row by row, or, to count pages, as the empty pages they take. */
  readonly matrix: (matrix: Matrix, context: DocxContext) => readonly FileChild[]
}

export interface TextArea {
  readonly width: number
  readonly height: number
}

/** All that text needs: references lead to bookmarks and name their pages, but no link stands inside another. */
export interface InlineContext extends Pick<DocxContext, 'labelBookmarkOf' | 'bookmarkOf' | 'pageOf' | 'theme'> {
  readonly isLinked?: boolean
}
