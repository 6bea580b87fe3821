import type { Assets } from '../../document/document.ts'
import type { Look } from '../measures.ts'
import type { DocxBookmarks } from './docx-bookmarks.ts'
import type { MarkupAside } from './markup-aside.ts'

/** What the handlers of blocks need besides their node. */
export interface DocxContext extends Look, DocxBookmarks {
  /** The page on which a bookmark is expected, as that page shows it. */
  readonly pageOf: (bookmark: string) => string | undefined
  readonly assets: Assets
  /** A number of its own for every list, so that each counts from the start. */
  readonly nextList: () => number
  /** Rows of tables and charts, which the library does not write. */
  readonly aside: MarkupAside
  /** Text area of the page in points. */
  readonly area: TextArea
  /** The block before was a page break. Word keeps it as a property of the paragraph that begins the page. */
  readonly turnsPage: boolean
}

export interface TextArea {
  readonly width: number
  readonly height: number
}

/** All that text needs: references lead to bookmarks and name their pages, but no link stands inside another. */
export interface InlineContext extends Pick<DocxContext, 'labelBookmarkOf' | 'bookmarkOf' | 'pageOf' | keyof Look> {
  readonly isLinked?: boolean
}
