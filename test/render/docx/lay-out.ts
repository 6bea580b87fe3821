import { layoutDocument, type PageLayout } from 'docx/layout'
import type { ReportDocument } from '../../../src/document/document.ts'
import { bookmarksOf } from '../../../src/render/docx/bookmarks.ts'
import { toDocxDocument } from '../../../src/render/docx/docx-document.ts'
import { loadFaces } from '../../../src/typeset/faces.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'

/** Pages as Word is expected to lay them out, by the library's own layout. */
export function layOut(document: ReportDocument): readonly PageLayout[] {
  const { pages, stoppedAt } = layoutDocument(
    toDocxDocument(document, bookmarksOf(document), new Map(), { theme, faces: loadFaces(fonts) }),
  )
  if (stoppedAt !== undefined) throw new Error(stoppedAt)
  return pages
}

/** Lines of text that stand outside tables, with their tops in points from the upper edge of the page. */
export function linesOf(page: PageLayout | undefined): readonly { readonly text: string; readonly y: number }[] {
  const paragraphs = (page?.body ?? []).flatMap(block => (block.type === 'paragraph' ? block.lines : []))
  return paragraphs.map(({ text, y }) => ({ text: text.trim(), y: (y * 72) / 96 }))
}

/** The rows of the tables on a page, from 0 in each table, headings that repeat included. */
export function rowsOn(page: PageLayout): readonly number[] {
  return page.body.flatMap(block => (block.type === 'table' ? block.rows.map(({ index }) => index) : []))
}
